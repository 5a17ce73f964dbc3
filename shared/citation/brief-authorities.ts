import type { SourceDraft } from '../model/source';
import { authorityKeys } from './recognise/authority-key';
import type { RecognisedCitation, Span } from './recognise/citation';
import { authoritiesAt } from './recognise/each-authority';
import { sameExtent, toDraft } from './recognise/to-draft';

/** One authority of a brief: the keys it goes by, the source it would make, and every place that cites it. */
export interface AuthorityInBrief {
  keys: string[];
  draft: SourceDraft | null;
  /** The core locator of each reference, short forms and Id. among them; parallel citations count once. */
  spans: Span[];
}

/** The authorities that a brief cites, in the order in which they first appear; pure and linear. */
export function authoritiesInBrief(citations: readonly RecognisedCitation[]): AuthorityInBrief[] {
  const leaders = leadersOf(citations);
  const found: AuthorityInBrief[] = [];
  const byKey = new Map<string, AuthorityInBrief>();
  citations.forEach((citation, i) => {
    if (leaders[i] !== i) return;
    const named = leaders[citation.antecedent ?? i] as number;
    for (const members of apart(citation, membersOf(citations, leaders, named))) {
      const keys = keysOf(members);
      if (keys.length === 0) continue;
      const known = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
      const authority = known ?? { keys, draft: draftOf(members), spans: [] };
      if (!known) found.push(authority);
      for (const key of keys) byKey.set(key, authority);
      authority.keys = [...new Set([...authority.keys, ...keys])];
      authority.draft ??= draftOf(members);
      authority.spans.push(citation.span);
    }
  });
  return found;
}

/** A list of sections is as many authorities as it has sections; parallel citations are one. */
function apart(reference: RecognisedCitation, [first, ...parallels]: RecognisedCitation[]): RecognisedCitation[][] {
  if (!first) return [];
  return parallels.length > 0 ? [[first, ...parallels]] : authoritiesAt(reference, first).map((one) => [one]);
}

/** For each citation the first of the parallels that it stands among. */
function leadersOf(citations: readonly RecognisedCitation[]): number[] {
  const leaders: number[] = [];
  citations.forEach((citation, i) => {
    leaders.push(i > 0 && sameExtent(citations[i - 1], citation) ? (leaders[i - 1] as number) : i);
  });
  return leaders;
}

/** A source that is cited by its title alone (a hearing, a docket) goes by the words of its citation. */
function keysOf(members: readonly RecognisedCitation[]): string[] {
  const keys = members.flatMap((member) => authorityKeys(member).slice(0, 1));
  const [first] = members;
  if (keys.length === 0 && first && toDraft(first)) return [`${first.kind} ${first.normalized}`];
  return [...new Set(keys)];
}

function membersOf(
  citations: readonly RecognisedCitation[],
  leaders: readonly number[],
  leader: number,
): RecognisedCitation[] {
  let end = leader + 1;
  while (leaders[end] === leader) end++;
  return citations.slice(leader, end);
}

/** The work as a whole: no page of it, no subsection. */
function draftOf([first, ...parallels]: RecognisedCitation[]): SourceDraft | null {
  const draft = first ? toDraft(first, parallels) : null;
  if (!draft) return null;
  const { pin: _page, subsection: _subsection, ...fields } = draft.fields;
  return { ...draft, fields };
}
