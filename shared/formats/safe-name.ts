const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;

/**
 * A file or folder name that Windows, macOS and Linux take: no reserved mark or word, no dot or space at its ends, at
 * most `most` characters with its extension kept; `fallback` where nothing is left.
 */
export function safeName(text: string, most = 80, fallback = 'untitled'): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  const stem = cutAtWord(clean.slice(0, clean.length - extension.length), most - extension.length);
  const name = `${stem.replace(/[\s.]+$/, '')}${extension}`;
  if (!stem.trim()) return extension ? `${fallback}${extension}` : fallback;
  return reserved.test(name) ? `_${name}` : name;
}

function cutAtWord(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return space > cut.length / 2 ? cut.slice(0, space) : cut;
}

/** Gives names that no file system takes for one another: a second "Report.pdf" or "report.PDF" becomes "Report (2).pdf". */
export function createNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = name, extension = ''] = /^(.+?)(\.[A-Za-z0-9]{1,8})?$/.exec(name) ?? [];
    let free = name;
    for (let n = 2; taken.has(free.normalize('NFKC').toLowerCase()); n++) free = `${stem} (${n})${extension}`;
    taken.add(free.normalize('NFKC').toLowerCase());
    return free;
  };
}
