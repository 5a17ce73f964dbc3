import type { OutputOf, ParsedInputOf } from '../../shared/contract/contract';
import { isAltered } from '../../shared/model/claim-use-words';
import { briefsOfClaims } from '../store/briefs';
import { listClaims, listEvidence } from '../store/claims';
import { readSource } from '../store/sources';
import { citeInList } from './cite';
import type { Context } from './context';

/** Every claim of a filter against every source that speaks to it. */
export function claimMatrix({ db }: Context, filter: ParsedInputOf<'claims.matrix'>): OutputOf<'claims.matrix'> {
  const { claims } = listClaims(db, { ...filter, offset: 0, limit: 100_000 });
  const evidence = listEvidence(
    db,
    claims.map((claim) => claim.id),
  );
  const sources = [...new Set(evidence.map((each) => each.sourceId))].map((id) => {
    const source = readSource(db, id);
    return { id, title: source.title, citation: citeInList(source), date: String(source.fields.date ?? '') };
  });
  const briefs = briefsOfClaims(db, claims);
  const cells = [...Map.groupBy(evidence, (each) => `${each.claimId} ${each.sourceId}`).values()].map((group) => ({
    claimId: group[0]?.claimId ?? '',
    sourceId: group[0]?.sourceId ?? '',
    supporting: group.filter((each) => each.stance === 'for').length,
    opposing: group.filter((each) => each.stance === 'against').length,
  }));
  return {
    claims: claims.map(({ id, statement, status }) => ({
      id,
      statement,
      status,
      briefs: (briefs.get(id) ?? []).map(({ briefId, title, uses }) => ({ briefId, title, altered: isAltered(uses) })),
    })),
    sources: sources.sort((a, b) => a.date.localeCompare(b.date) || a.title.localeCompare(b.title)),
    cells,
  };
}
