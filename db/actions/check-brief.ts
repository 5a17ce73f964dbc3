import { tableOfAuthorities } from '../../shared/citation/authorities';
import { type AuthorityInBrief, authoritiesInBrief } from '../../shared/citation/brief-authorities';
import { type BriefContents, findInBrief } from '../../shared/citation/brief-contents';
import { type Finding, lintCitations } from '../../shared/citation/lint';
import { recordFindings } from '../../shared/citation/lint-record';
import { toHtml, toPlainText } from '../../shared/citation/parts';
import { authorityKeys } from '../../shared/citation/recognise/authority-key';
import type { RecognisedCitation } from '../../shared/citation/recognise/citation';
import { Failure } from '../../shared/contract/failure';
import { protectedNames, protectedNamesKey } from '../../shared/contract/protected-names';
import type { BriefAuthority, CheckedBrief, CheckedBriefFile } from '../../shared/model/checked-brief';
import { toCitedWork } from '../../shared/model/cited-work';
import type { Source } from '../../shared/model/source';
import { findProtectedNames, type PrintedName } from '../../shared/text/protected-names';
import type { Connection } from '../connection';
import { sourceOfKeys } from '../store/authorities';
import { allClaimWords } from '../store/claims';
import { sourceCited } from '../store/docket-source';
import { readSettings } from '../store/settings';
import { readSource } from '../store/sources';
import type { BriefRead } from '../tasks/read-brief';
import { type BriefUses, claimsToShow, usesOfBrief } from './brief-uses';
import { type BriefToCheck, quotesWithPlaces, type StandsAt } from './check-brief-quotes';
import type { Context } from './context';
import { stagedInputOf } from './staging';

/** What is wrong at a place of a brief: with a citation, or with a name. */
type FoundInBrief = Pick<Finding, 'severity' | 'span' | 'message'> & { rule: Finding['rule'] | 'protected-name' };

interface WholeBrief extends BriefToCheck {
  pages?: readonly { start: number; label: string }[];
}

/** All that can be checked of a brief: quotations, the citations' form, its table of authorities, and protected names. */
export function checkWholeBrief(db: Connection, brief: WholeBrief): CheckedBrief {
  return checkWithPlaces(db, brief, findInBrief(brief)).checked;
}

/** The same, and where the brief's quotations stand in their sources. */
function checkWithPlaces(
  db: Connection,
  brief: WholeBrief,
  contents: BriefContents,
): { checked: CheckedBrief; places: (StandsAt | null)[] } {
  const { citations } = contents;
  const printed = findProtectedNames(brief.text, protectedNames.parse(readSettings(db)[protectedNamesKey]));
  const findings: FoundInBrief[] = [
    ...lintCitations(brief.text, citations),
    ...againstLibrary(db, citations),
    ...printed.map(protectedName),
  ];
  const { quotes, places } = quotesWithPlaces(db, brief, contents);
  const checked: CheckedBrief = {
    quotes,
    citations: findings
      .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
      .map(({ rule, severity, span, message }) => ({
        rule,
        severity,
        text: span && brief.text.slice(...span),
        span: span && { start: span[0], end: span[1] },
        message,
      })),
    authorities: tableOf(db, authoritiesInBrief(citations), brief.pages ?? []),
    names: [...new Set(printed.map(({ name }) => name))],
  };
  return { checked, places };
}

/**
 * Reads a staged brief as it is now, in a worker, and checks it. A file chosen on the desktop is read where it lies, so that
 * a second check sees what was written since.
 * @throws Failure 'not-found' when nothing is staged under the token, 'unsupported' when it cannot be read
 */
export async function checkBriefFile(
  context: Context,
  { token, name }: { token: string; name: string },
): Promise<CheckedBriefFile> {
  return (await readAndCheck(context, stagedInputOf(context, { token, name }))).checked;
}

/**
 * Reads a brief's file and checks it; what it uses of the library is told beside it.
 * @throws Failure 'unsupported' when it cannot be read
 */
export async function readAndCheck(
  context: Context,
  { path, name }: { path: string; name: string },
): Promise<{ checked: CheckedBriefFile; uses: BriefUses }> {
  const read = await context.pool.run({ kind: 'read-brief', path, name, claims: allClaimWords(context.db) });
  if (!read.ok) throw new Failure('unsupported', read.message);
  const { text, layout, citations, notes } = read;
  const { checked, uses } = checkRead(context.db, read);
  return {
    checked: {
      ...checked,
      name,
      text,
      layout,
      claims: claimsToShow(context, uses.claims),
      cited: citations.length,
      notes,
    },
    uses,
  };
}

/** Holds a brief that is read against the library as it is at this moment. */
export function checkRead(db: Connection, read: BriefRead): { checked: CheckedBrief; uses: BriefUses } {
  const { checked, places } = checkWithPlaces(db, read, read);
  return { checked, uses: usesOfBrief(db, { read, checked, places }) };
}

function protectedName({ name, start, end }: PrintedName): FoundInBrief {
  return {
    rule: 'protected-name',
    severity: 'error',
    span: [start, end],
    message: `“${name}” is on your list of protected names. Print initials or a pseudonym, and look through the exhibits too.`,
  };
}

/** Where citations and the library's own records of the same cases disagree. */
function againstLibrary(db: Connection, citations: readonly RecognisedCitation[]): Finding[] {
  const said = new Set<string>();
  return citations.flatMap((citation, i): Finding[] => {
    if (citation.kind !== 'case' || said.has(String(citation.fullSpan))) return [];
    const sourceId = sourceOfKeys(db, authorityKeys(citation));
    const found = sourceId ? recordFindings(citation, toCitedWork(readSource(db, sourceId))) : [];
    if (found.length > 0 && citation.fullSpan) said.add(String(citation.fullSpan));
    return found.map((finding) => ({ ...finding, citation: i, span: citation.span }));
  });
}

const unknown = 'not-in-library:';

/** The table of authorities: what the library has as it catalogues it, the rest as the brief cites it. */
function tableOf(
  db: Connection,
  used: readonly AuthorityInBrief[],
  pages: readonly { start: number; label: string }[],
): CheckedBrief['authorities'] {
  const byId = new Map<string, AuthorityInBrief & { source: Source | null }>();
  used.forEach((authority, i) => {
    const sourceId = sourceCited(db, authority.keys, authority.draft);
    const id = sourceId ?? `${unknown}${i}`;
    const before = byId.get(id);
    if (before) before.spans = [...before.spans, ...authority.spans].sort(([a], [b]) => a - b);
    else if (sourceId || authority.draft)
      byId.set(id, { ...authority, source: sourceId ? readSource(db, sourceId) : null });
  });
  const uses = [...byId].flatMap(([id, { source, draft, spans }]) => {
    const work = source ?? draft;
    return work ? spans.map(([at]) => ({ work: toCitedWork({ ...work, id }), page: pageAt(pages, at) })) : [];
  });
  return tableOfAuthorities(uses).map(({ title, entries }) => ({
    title,
    entries: entries.map(({ id, parts, references, passim, pages: labels }): BriefAuthority => {
      const { source, draft, spans } = byId.get(id) as AuthorityInBrief & { source: Source | null };
      return {
        citation: toPlainText(parts),
        html: toHtml(parts),
        references,
        passim,
        pages: labels,
        spans: spans.map(([start, end]) => ({ start, end })),
        sourceId: source?.id ?? null,
        draft: source ? null : draft,
      };
    }),
  }));
}

function pageAt(pages: readonly { start: number; label: string }[], offset: number): string {
  return pages.findLast(({ start }) => start <= offset)?.label ?? '';
}
