import type { SourceDraft } from '../../model/source';
import { fieldsOf, sourceKinds } from '../../model/source-kinds';
import type { DraftOutput } from './builder';

/** A source as it stands: what a machine drafted, with how sure it was, and what a person has had a hand in. */
export interface Standing extends SourceDraft {
  drafted: Record<string, number>;
  /** Keys that a person set, emptied or confirmed at some time; also `kind` and `creators`. */
  touched: ReadonlySet<string>;
}

/** How far two readings of a document are trusted, 0..1: words that a machine read, and what its own text was worth. */
export interface Trust {
  fresh: number;
  before: number;
}

export type Redrafted = SourceDraft & { drafted: Record<string, number>; keys: string[] };

/**
 * A source drafted once more from a better reading of its document. A person's word stays; so does a draft that was surer. The
 * kind follows only where it holds all that a person has set. Null when nothing comes of it.
 */
export function redraft(source: Standing, { draft, confidence }: DraftOutput, trust: Trust): Redrafted | null {
  const sure = (key: string) => Math.round((confidence[key] ?? 0) * trust.fresh * 100) / 100;
  const open = (key: string, has: boolean) => !source.touched.has(key) && (key in source.drafted || !has);
  const surer = (key: string, has: boolean) =>
    open(key, has) && (!has || sure(key) > (source.drafted[key] ?? 0) * trust.before);
  const drafted = { ...source.drafted };
  const fields = { ...source.fields };
  const keys: string[] = [];

  const knows = (kind: SourceDraft['kind'], key: string) => fieldsOf(kind).some((field) => field.key === key);
  const own = Object.keys(fields).filter((key) => !(key in drafted));
  const takesKind = surer('kind', true) && draft.kind !== source.kind && own.every((key) => knows(draft.kind, key));
  const kind = takesKind ? draft.kind : source.kind;
  if (takesKind) {
    keys.push('kind');
    drafted.kind = sure('kind');
    for (const key of Object.keys(fields)) if (!knows(kind, key)) delete fields[key];
    for (const key of Object.keys(drafted))
      if (!['kind', 'creators'].includes(key) && !(key in fields)) delete drafted[key];
  } else if (draft.kind === source.kind && surer('kind', true)) drafted.kind = sure('kind');

  for (const [key, value] of Object.entries(draft.fields)) {
    if (!knows(kind, key) || !surer(key, key in fields)) continue;
    if (JSON.stringify(fields[key]) !== JSON.stringify(value)) keys.push(key);
    fields[key] = value;
    drafted[key] = sure(key);
  }
  let { creators } = source;
  const roles = new Set(sourceKinds[kind].roles.map(({ role }) => role));
  const fresh = draft.creators.filter(({ role }) => roles.has(role));
  if (fresh.length > 0 && surer('creators', creators.length > 0)) {
    if (JSON.stringify(creators) !== JSON.stringify(fresh)) keys.push('creators');
    creators = fresh;
    drafted.creators = sure('creators');
  }
  return keys.length > 0 ? { kind, fields, creators, drafted, keys } : null;
}
