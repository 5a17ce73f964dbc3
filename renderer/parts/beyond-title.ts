import { type SourceKindId, sourceKinds } from '../../shared/model/source-kinds';

/** The line below a source's title: its citation beyond the title, or whom it is by; else what it is, in a word. */
export function secondLine(row: { kind: SourceKindId; title: string; citation: string; byline?: string }): string {
  const said = beyondTitle(row.title, row.citation) || row.byline;
  if (said) return said;
  // "Other" would tell nobody anything.
  return row.kind === 'other' ? 'No author or date yet' : sourceKinds[row.kind].label;
}

/**
 * What a citation says beyond the title that stands above it: "817 F.3d 12 (1st Cir. 2016)" below "Doe v. Backpage.com,
 * LLC", "Laura Daily, Wash. Post (July 13, 2020)" below the headline. A part is left out when each of its words stands
 * in the title, in full or abbreviated ("Int’l"); a number is never taken for an abbreviation. Behind an author the title
 * goes only as a whole, or nearly. Empty where the citation says no more than the title.
 */
export function beyondTitle(title: string, citation: string): string {
  const known = words(title);
  const parts = citation
    // Not inside a bracket: "(Oct. 17, 2025)" is one part.
    .split(/(?<=,)\s+(?![^()]*\))/)
    // A bracket behind the title is a part of its own: "Annual Report (2017)".
    .flatMap((part) => {
      const [, before, bracket] = /^(.*\S)\s+(\([^()]*\),?)$/.exec(part) ?? [];
      return before && bracket && stand(before, known) ? [before, bracket] : [part];
    });
  const from = parts.findIndex((part) => stand(part, known));
  if (from < 0) return citation;
  const beyond = parts.findIndex((part, index) => index > from && !stand(part, known));
  const to = beyond < 0 ? parts.length : beyond;
  const left = parts.slice(from, to).flatMap(words).length;
  if (left < Math.min(from > 0 ? known.length * 0.6 : 2, known.length)) return citation;
  const before = parts.slice(0, from).join(' ');
  const after = parts.slice(to).join(' ');
  if (before && after.startsWith('(')) return `${before.replace(/,$/, '')} ${after}`;
  if (before) return after ? `${before} ${after}` : before.replace(/,$/, '');
  if (!/^\([^()]*\)$/.test(after)) return after;
  const alone = after.slice(1, -1);
  return alone.charAt(0).toUpperCase() + alone.slice(1);
}

function stand(part: string, known: readonly string[]): boolean {
  const said = words(part);
  return said.length > 0 && said.every((word) => known.some((whole) => stands(word, whole)));
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)
      ?.map((word) => word.replace(/[’'.-]/g, '')) ?? []
  );
}

/** "intl" stands in "international": the same first letter, and the others in their order. */
function stands(word: string, whole: string): boolean {
  if (word === whole) return true;
  if (/\p{N}/u.test(word) || word[0] !== whole[0] || word.length > whole.length) return false;
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at += 1;
  return at === word.length;
}
