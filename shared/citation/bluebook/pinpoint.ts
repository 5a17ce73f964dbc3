import type { Fields } from './fields';
import { withCommas } from './numbers';

/** Where in a source: what kind of place, and its text as cited. */
export interface Pin {
  kind: 'page' | 'star' | 'section' | 'paragraph' | 'time' | 'line' | 'division';
  text: string;
}

const words: [RegExp, string, Pin['kind']][] = [
  [/^(?:sections|secs?\.|§§|§) ?(?=\d|[A-Z]|\()/i, '§', 'section'],
  [/^(?:section) ?/i, '§', 'section'],
  [/^(?:paragraphs?|paras?\.|¶¶|¶) ?¶? ?/i, '¶', 'paragraph'],
  [/^(?:chapters?|chs?\.|ch) (?=\w)/i, 'ch.', 'division'],
  [/^(?:articles?|arts?\.) (?=\w)/i, 'art.', 'division'],
  [/^(?:parts?|pts?\.) (?=\w)/i, 'pt.', 'division'],
  [/^(?:clauses?|cls?\.) (?=\w)/i, 'cl.', 'division'],
  [/^(?:appendix|app\.) ?(?=\w|$)/i, 'app.', 'division'],
  [/^(?:figures?|figs?\.) (?=\w)/i, 'fig.', 'division'],
  [/^(?:tables?|tbls?\.) (?=\w)/i, 'tbl.', 'division'],
  [/^(?:titles?|tit\.) (?=\w)/i, 'tit.', 'division'],
  [/^(?:comments?|cmts?\.) (?=\w)/i, 'cmt.', 'division'],
  [/^(?:exhibits?|exs?\.) (?=\w)/i, 'Ex.', 'division'],
  [/^(?:columns?|cols?\.) (?=\w)/i, 'col.', 'division'],
  [/^(?:volumes?|vols?\.) (?=\w)/i, 'vol.', 'division'],
  [/^(?:items?) (?=\w)/i, 'item', 'division'],
];

/** Reads a pinpoint as typed: "p. 12", "pp. 137–139", "section 2(b)", "¶¶ 9-15", "*40", "00:41:10", "285 n.4"; null when empty. */
export function readPin(raw: string, footnote = ''): Pin | null {
  let text = raw
    .trim()
    .replace(/^at +/i, '')
    .replace(/[.,;]+$/, '');
  const note = footnote.trim().replace(/^(?:footnote|note|nn?\.) ?/i, '');
  if (!text && note) return { kind: 'page', text: noted('', note) };
  if (!text) return null;
  if (/^\d{1,2}:\d{2}(?::\d{2})?(?:[–-]\d{1,2}:\d{2}(?::\d{2})?)?$/.test(text))
    return { kind: /^\d{1,2}:\d{2}$/.test(text) ? 'line' : lineOrTime(text), text: hyphens(text) };
  if (/^\d+:\d+/.test(text)) return { kind: 'line', text: hyphens(text) };
  if (/^\*/.test(text)) return { kind: 'star', text: withNote(hyphens(text), note) };
  for (const [word, mark, kind] of words) {
    if (!word.test(text)) continue;
    const rest = hyphens(text.replace(word, '').trim());
    if (kind === 'section') return { kind, text: `${severalSections(rest) ? '§§' : '§'} ${rest}` };
    if (kind === 'paragraph') return { kind, text: `${/[-–,]|\band\b|&/.test(rest) ? '¶¶' : '¶'} ${rest}` };
    return { kind, text: rest ? `${mark} ${rest}` : mark };
  }
  text = text.replace(/^(?:pages?|pp?\.) ?(?=[\dA-Za-z*])/i, '');
  text = text
    .replace(/ (?:figures?|figs?)\.? ?(\d*)$/i, ' fig.$1')
    .replace(/ (?:tables?|tbls?)\.? ?(\d*)$/i, ' tbl.$1');
  text = text.replace(/,? *(?:footnotes?|fn\.?|notes?|n\.) ?(?=\d)/gi, ' n.').replace(/,? *nn\. ?(?=\d)/gi, ' nn.');
  return { kind: 'page', text: withNote(pageRanges(hyphens(text)), note) };
}

const lineOrTime = (text: string): Pin['kind'] => (/^\d{1,2}:\d{2}:\d{2}/.test(text) ? 'time' : 'line');

function noted(page: string, note: string): string {
  const several = /[-–,&]/.test(note);
  return `${page ? `${page} ` : ''}${several ? 'nn.' : 'n.'}${hyphens(note)}`;
}

const withNote = (text: string, note: string) => (note && !/ nn?\./.test(text) ? noted(text, note) : text);
const hyphens = (text: string) => text.replace(/ *[–—] */g, '-').replace(/(\d) +- +(\d)/g, '$1-$2');

/** "1240-1241" is cited "1240-41", "2299-2300" "2299-300": repeated digits go, the last two stay (Indigo Book R5.1.2). */
export function pageRanges(text: string): string {
  return withCommas(
    text.replace(/(?<![\dA-Za-z.-])(\d{3,})-(\d{3,})(?![\d.-])/g, (whole, from: string, to: string) => {
      if (from.length !== to.length || Number(to) <= Number(from)) return whole;
      const differs = [...from].findIndex((digit, i) => digit !== to[i]);
      return `${from}-${to.slice(Math.min(differs, to.length - 2))}`;
    }),
  );
}

/** Whether a section's text names several sections: a list, "to", or a span of two plain numbers (R5.2.3). */
export function severalSections(text: string): boolean {
  // A question and answer of a regulation belong to its one section (T2, Department of the Treasury).
  // Several subsections of one section are one section: "§ 1591(a)(1), (b)".
  if (/(?:,| to| and| &| through) (?!\(|Q&A)|,(?! )|;|–/.test(text)) return true;
  // "164.500-.534" leaves out the part's number.
  if (/^\d+\.\d+-\.\d+$/.test(text)) return true;
  // "3681-82" and "301-399i" are spans, "2000e-2" and "78o-4" are sections.
  const span = /^(\d+)([a-z]*)-(\d{2,})[a-z]*$/i.exec(text);
  const [, from = '', letters = '', to = ''] = span ?? [];
  if (!span || to.length > from.length || (letters && to.length < from.length))
    return span !== null && to.length > from.length;
  return Number(from.slice(0, from.length - to.length) + to) > Number(from);
}

/** The work's own pinpoint with its footnote, or null. */
export function pinOf(fields: Fields, kind = ''): Pin | null {
  const own = readPin(fields.text('pin', 'pinpoint', 'locator'), fields.text('footnote'));
  // A treatise is cited by its section, which is preferred to the page (R28.2.2).
  const section = kind === 'book' && fields.text('section').replace(sectionWord, '');
  return section && (!own || own.kind === 'page') ? readPin(`§ ${section}`) : own;
}

const sectionWord = /^(?:§§?|sections?|secs?\.)\s*/i;

/** Whether the pinpoint is introduced by "at" where one is called for: pages, stars and moments are, § and ¶ are not (R5.3, R6.2.2). */
export function takesAt(pin: Pin): boolean {
  return pin.kind === 'page' || pin.kind === 'star' || pin.kind === 'time' || pin.kind === 'line';
}

/** " at 12", " § 9", " ¶ 12" or "". */
export function atPin(pin: Pin | null): string {
  if (!pin) return '';
  return takesAt(pin) ? ` at ${pin.text}` : ` ${pin.text}`;
}
