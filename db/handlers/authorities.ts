import { Failure } from '../../shared/contract/failure';
import { addAuthorities } from '../actions/add-authorities';
import {
  authoritiesOf,
  citedBy,
  draftOfAuthority,
  missingAuthorities,
  nextUnscanned,
  scanCoverage,
} from '../store/authorities';
import { readLabels } from '../store/pages';
import { readSource } from '../store/sources';
import type { Handlers } from './handler';

export const authorityHandlers: Handlers<Extract<keyof Handlers, `authorities.${string}`>> = {
  'authorities.ofSource': ({ db }, { id }) => {
    readSource(db, id);
    const labels = new Map<string, (string | null)[]>();
    const labelsOf = (sha256: string) => {
      const known = labels.get(sha256) ?? readLabels(db, sha256);
      labels.set(sha256, known);
      return known;
    };
    const cites = authoritiesOf(db, id).map(({ sha256, pages, ...row }) => ({
      ...row,
      sha256,
      pages: pages.map((page) => ({ page: page + 1, label: labelsOf(sha256)[page] ?? null })),
    }));
    return { cites, citedBy: citedBy(db, id), complete: nextUnscanned(db) === null };
  },
  'authorities.missing': ({ db }, stretch) => ({
    ...missingAuthorities(db, stretch),
    coverage: scanCoverage(db),
  }),
  'authorities.add': (context, { key }) => {
    const draft = draftOfAuthority(context.db, key);
    if (!draft)
      throw new Failure('not-found', `No document of the library cites “${key}” in a way that makes a source.`);
    const [id] = addAuthorities(context, [draft]).ids;
    return { id: id as string };
  },
};
