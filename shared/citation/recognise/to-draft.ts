import type { SourceDraft, SourceFields } from '../../model/source';
import type { CitationKind, RecognisedCitation } from './citation';
import { draftCase, draftDocket } from './draft-case';
import { draftBill, draftLegislativePaper, draftRecord, draftSessionLaw } from './draft-congress';
import { draftExecutive, draftInternational, draftJournal, draftRule } from './draft-documents';
import { draftCode, draftConstitution } from './draft-law';
import { eachAuthority } from './each-authority';
import { recogniseCitations } from './recognise';

/** Makes one kind's source from a citation and those that print the same authority elsewhere. */
export type Drafter = (citation: RecognisedCitation, parallels: readonly RecognisedCitation[]) => SourceDraft | null;

const drafters: Partial<Record<CitationKind, Drafter>> = {
  case: draftCase,
  docket: draftDocket,
  statute: draftCode,
  state_statute: draftCode,
  regulation: draftCode,
  constitution: draftConstitution,
  public_law: draftSessionLaw,
  stat: draftSessionLaw,
  bill: draftBill,
  cong_report: draftLegislativePaper,
  committee_print: draftLegislativePaper,
  hearing: draftLegislativePaper,
  cong_rec: draftRecord,
  fed_reg: draftExecutive,
  exec_order: draftExecutive,
  agency_report: draftExecutive,
  treaty: draftInternational,
  un_doc: draftInternational,
  journal: draftJournal,
  court_rule: draftRule,
  restatement: draftRule,
};

/**
 * The source that a full citation names, with the fields of its kind as far as the citation tells them; null for short
 * forms, Id. and supra, which name none of their own. `parallels` are further citations of the same authority.
 */
export function toDraft(
  citation: RecognisedCitation,
  parallels: readonly RecognisedCitation[] = [],
): SourceDraft | null {
  // "132 Stat. at 1254" is a later form of a place that was cited before.
  if (citation.fields.volume && citation.fields.page === undefined) return null;
  const draft = drafters[citation.kind]?.(citation, parallels) ?? null;
  return draft && { ...draft, fields: filled(draft.fields) };
}

/** The sources that a pasted text cites, each once: parallel citations make one source, short forms none. */
export function draftsFromText(text: string): SourceDraft[] {
  const drafts: SourceDraft[] = [];
  const seen = new Set<string>();
  for (const members of authorities(recogniseCitations(text)).flatMap(provisions)) {
    const [first, ...parallels] = members;
    const draft = first && toDraft(first, parallels);
    const key = draft && JSON.stringify([draft.kind, { ...draft.fields, pin: undefined }]);
    if (!draft || !key || seen.has(key)) continue;
    seen.add(key);
    drafts.push(draft);
  }
  return drafts;
}

// A source is one provision of a constitution; of a code it may be several sections.
function provisions(members: RecognisedCitation[]): RecognisedCitation[][] {
  const [first] = members;
  return first?.kind === 'constitution' ? eachAuthority(first).map((one) => [one]) : [members];
}

// Citations of one authority stand next to one another and share their extent.
function authorities(citations: readonly RecognisedCitation[]): RecognisedCitation[][] {
  const groups: RecognisedCitation[][] = [];
  for (const citation of citations) {
    const last = groups.at(-1);
    if (last && sameExtent(last[0], citation)) last.push(citation);
    else groups.push([citation]);
  }
  return groups;
}

/** Whether two citations are one citation's parallels: they share their extent. */
export function sameExtent(a: RecognisedCitation | undefined, b: RecognisedCitation): boolean {
  return (
    a?.fullSpan != null && b.fullSpan != null && a.fullSpan[0] === b.fullSpan[0] && a.fullSpan[1] === b.fullSpan[1]
  );
}

// A field without a value is absent from a source, never empty.
function filled(fields: SourceFields): SourceFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));
}
