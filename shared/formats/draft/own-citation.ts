import { isNeutral } from '../../citation/bluebook/neutral';
import { recogniseCitations } from '../../citation/recognise/recognise';
import type { ParallelCitation } from '../../model/source';

/** The citations under which a decision heads itself: the first of reporters, those parallel to it, and its court's own number. */
export interface OwnCitation {
  first: ParallelCitation | null;
  parallel: ParallelCitation[];
  neutral: string | null;
}

/** Citations that stand alone on their lines among the first lines of a document; null where there are none. */
export function ownCitation(lines: readonly string[]): OwnCitation | null {
  const found: ParallelCitation[] = [];
  let neutral: string | null = null;
  for (const line of lines.slice(0, 12)) {
    if (line.length > 60 || !/\d/.test(line)) continue;
    const bare = line.replace(/\s*\((?:\w+\.? )*\d{4}\)\s*$/, '').replace(/\s*\[.*\]\s*$/, '');
    const [citation, ...others] = recogniseCitations(bare);
    if (citation?.kind !== 'case' || others.length > 0 || citation.text.length < bare.length - 2) continue;
    const { volume, reporter, page } = citation.fields;
    if (typeof volume !== 'string' || typeof reporter !== 'string' || typeof page !== 'string') continue;
    if (/Serv|Slip Op|Daily/.test(reporter)) continue;
    if (isNeutral({ volume, reporter })) neutral ??= citation.normalized;
    else found.push({ volume, reporter, page });
  }
  const [first = null, ...parallel] = found;
  return first || neutral ? { first, parallel, neutral } : null;
}
