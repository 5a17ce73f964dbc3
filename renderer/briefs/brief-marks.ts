import type { BriefWords, CheckedBriefFile } from '../../shared/model/checked-brief';
import type { QuoteVerdict } from '../../shared/model/quotation';
import type { LaidBlock, LaidRun } from '../../shared/model/text-layout';
import { holds, overlapping, pieces } from '../parts/laid-pieces';

export type MarkTone = 'verified' | 'unchecked' | 'altered' | 'error' | 'advice';

/** A stretch of a brief that a finding speaks of; `id` is the finding's in its list. */
export interface Mark extends BriefWords {
  id: string;
  tone: MarkTone;
}

/** A stretch of one block under one mark, or none; `shown` while a person looks at what it belongs to. */
export interface Stretch extends BriefWords {
  mark: Mark | null;
  shown: boolean;
  /** Cut wherever words begin or end to be set apart. */
  parts: (BriefWords & { runs: readonly LaidRun[] })[];
}

export interface MarkedBlock {
  block: LaidBlock;
  stretches: Stretch[];
}

const tones: Record<QuoteVerdict, MarkTone> = {
  exact: 'verified',
  typographic: 'verified',
  declared: 'verified',
  elsewhere: 'unchecked',
  unchecked: 'unchecked',
  altered: 'altered',
  'not-found': 'altered',
};

export const quoteId = (index: number) => `quote-${index}`;
export const findingId = (index: number) => `finding-${index}`;
export const claimUseId = (claim: number, use: number) => `claim-${claim}-${use}`;
export const referenceId = (section: number, entry: number, reference: number) =>
  `authority-${section}-${entry}-${reference}`;

/** Every stretch that a quotation, a finding or a claim is about, in the order of the text. */
export function marksOf({
  quotes,
  citations,
  claims,
}: Pick<CheckedBriefFile, 'quotes' | 'citations' | 'claims'>): Mark[] {
  const quoted = quotes.quotes.map(({ span, verdict }, i): Mark => ({ ...span, id: quoteId(i), tone: tones[verdict] }));
  const found = citations.flatMap(({ span, severity }, i): Mark[] =>
    span ? [{ ...span, id: findingId(i), tone: severity }] : [],
  );
  // Where a claim's evidence is quoted the quotation is marked already.
  const claimed = claims.flatMap(({ uses }, i) =>
    uses.flatMap(({ part, verdict, place: { start, end } }, j): Mark[] =>
      part === 'wording' || part === 'statement' ? [{ start, end, id: claimUseId(i, j), tone: tones[verdict] }] : [],
    ),
  );
  return [...claimed, ...quoted, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The words that an id of any list stands for, or that `at-START-END` names. */
export function wordsOf(checked: CheckedBriefFile, id: string): BriefWords | null {
  const [list, ...at] = id.split('-');
  const [first = 0, second = 0, third = 0] = at.map(Number);
  if (list === 'quote') return checked.quotes.quotes[first]?.span ?? null;
  if (list === 'at') return { start: first, end: second };
  if (list === 'claim') return checked.claims[first]?.uses[second]?.place ?? null;
  if (list === 'finding') return checked.citations[first]?.span ?? null;
  return checked.authorities[first]?.entries[second]?.spans[third] ?? null;
}

/** A text's blocks, each as stretches under its marks. Where marks overlap, the later begun counts. */
export function stretchesOf(
  { text, layout }: Pick<CheckedBriefFile, 'text' | 'layout'>,
  marks: readonly Mark[],
  shown: BriefWords | null,
): MarkedBlock[] {
  const marksIn = overlapping(marks);
  const runsIn = overlapping(layout?.runs ?? []);
  return blocksOf({ text, layout }).map((block) => {
    const here = marksIn(block);
    const runs = runsIn(block);
    return {
      block,
      stretches: pieces(block, shown ? [...here, shown] : here).map((piece) => ({
        ...piece,
        mark: here.findLast((mark) => holds(mark, piece)) ?? null,
        shown: shown !== null && holds(shown, piece),
        parts: pieces(piece, runs).map((part) => ({ ...part, runs: runs.filter((run) => holds(run, part)) })),
      })),
    };
  });
}

/** Blocks as they are set. What keeps its lines may be all of a text: it is divided at its blank lines. */
function blocksOf({ text, layout }: Pick<CheckedBriefFile, 'text' | 'layout'>): LaidBlock[] {
  if (!layout) return paragraphsOf(text, { start: 0, end: text.length });
  return layout.blocks.flatMap((block) => (block.kind === 'lines' ? paragraphsOf(text, block) : [block]));
}

function paragraphsOf(text: string, within: BriefWords): LaidBlock[] {
  const found: LaidBlock[] = [];
  let { start } = within;
  for (const gap of text.slice(within.start, within.end).matchAll(/\n[ \t\f]*\n\s*/g)) {
    const end = within.start + gap.index;
    if (end > start) found.push({ start, end, kind: 'lines' });
    start = end + gap[0].length;
  }
  if (within.end > start) found.push({ start, end: within.end, kind: 'lines' });
  return found;
}
