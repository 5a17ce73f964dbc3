const heading =
  /^[ \t]*(?:table|index) of (?:contents|(?:cited )?authorities|cases|citations)\b[ \t:.—–-]*(?:\(?cont(?:inued|[’']d)\.?\)?)?[ \t]*(?:pages?(?:\(s\))?)?[ \t]*$/i;
/** Lines without an end of that sort that an entry or a heading between entries may take. */
const between = 8;

/**
 * A brief's text with its own tables of contents and authorities blanked out, each character of them by a space, so that offsets
 * stay what they are: what is listed there is not cited there.
 */
export function withoutTables(text: string): string {
  const pieces: string[] = [];
  let table = false;
  let held: string[] = [];
  let doubtful = 0;
  const release = (blank: boolean) => {
    for (const line of held) pieces.push(blank ? line.replace(/[^\n]/g, ' ') : line);
    held = [];
    doubtful = 0;
  };
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.slice(0, 200).trimEnd();
    if (heading.test(bare)) {
      release(false);
      table = true;
      held = [line];
      continue;
    }
    if (!table) {
      pieces.push(line);
      continue;
    }
    held.push(line);
    if (bare.trim() !== '') doubtful++;
    if (isEntry(line)) release(true);
    else if (doubtful > between) {
      release(false);
      table = false;
    }
  }
  release(false);
  return pieces.join('');
}

const pageSigns = new Set('0123456789ivxlcIVXLC,;-– \t');

/** Whether a line ends as those of a table do: dots or a gap, then pages or "passim". */
function isEntry(line: string): boolean {
  const end = line.slice(-120).trimEnd();
  if (!/(?:[\divxlc]|passim)$/i.test(end)) return false;
  let at = /passim$/i.test(end) ? end.length - 'passim'.length : end.length;
  while (at > 0 && pageSigns.has(end[at - 1] as string)) at--;
  const dots = /(?:\. ?\. ?\. ?|…)$/.test(end.slice(Math.max(0, at - 8), at));
  // A gap needs words before it: a page number alone on its line is none of a table's.
  return dots || (/\t| {3}/.test(end.slice(at)) && end.slice(0, at).trim() !== '');
}
