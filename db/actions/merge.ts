import { Failure } from '../../shared/contract/failure';
import {
  creatorName,
  type FieldValue,
  type Source,
  type SourceDraft,
  type SourceFields,
} from '../../shared/model/source';
import { fieldsOf, labelOf, sourceKinds } from '../../shared/model/source-kinds';
import { sourceTitle } from '../../shared/model/source-title';
import { moveBelongings } from '../store/merge';
import { saveNote } from '../store/notes';
import { readSource, replaceSource, setBinned } from '../store/sources';
import { type Context, commit } from './context';

/**
 * Makes one source of several in one undoable step. All that hangs on `from` moves to `keep`; fields of `from` fill
 * gaps; what the two say differently, and what `keep` has no place for, is kept in a note. The others go to the bin.
 * @throws Failure 'invalid' for a source merged with itself, 'not-found'.
 */
export function mergeSources(context: Context, merge: { keep: string; from: string[]; fields?: SourceFields }): void {
  const { db, newId } = context;
  const from = [...new Set(merge.from)];
  if (from.length === 0 || from.includes(merge.keep))
    throw new Failure('invalid', 'Choose at least two different sources to merge.');
  const kept = readSource(db, merge.keep);
  commit(context, `Merge ${from.length + 1} sources into ${kept.title}`, () => {
    let result: Source = { ...kept, fields: { ...kept.fields, ...merge.fields } };
    const before: Difference[] = Object.keys(merge.fields ?? {}).flatMap((key) =>
      difference(kept.kind, key, kept.fields[key], result.fields[key]),
    );
    if (before.length > 0) note(kept, before);
    for (const id of from) {
      const other = readSource(db, id);
      const { merged, unsaid } = mergeDrafts(result, other);
      result = { ...result, ...merged };
      if (unsaid.length > 0) note(other, unsaid);
      moveBelongings(db, id, merge.keep);
      setBinned(db, [id], context.now());
    }
    replaceSource(db, { ...result, at: context.now() });
  });

  function note(source: SourceDraft, differences: Difference[]): void {
    const lines = differences.map(({ label, value }) => `- ${label}: ${value}`);
    const body = `Merged from “${sourceTitle(source)}” (${sourceKinds[source.kind].label}):\n\n${lines.join('\n')}`;
    saveNote(db, { id: newId(), sourceId: merge.keep, body, at: context.now() });
  }
}

interface Difference {
  label: string;
  value: string;
}

/** What `keep` becomes by `other`, and what of `other` is then said nowhere. */
function mergeDrafts(keep: Source, other: Source): { merged: Partial<Source>; unsaid: Difference[] } {
  const own = new Set(fieldsOf(keep.kind).map(({ key }) => key));
  const fields = { ...keep.fields };
  const drafted = { ...keep.drafted };
  const unsaid: Difference[] = [];
  if (other.kind !== keep.kind) unsaid.push({ label: 'Kind', value: sourceKinds[other.kind].label });
  for (const [key, value] of Object.entries(other.fields)) {
    if (own.has(key) && fields[key] === undefined) {
      fields[key] = value;
      const confidence = other.drafted[key];
      if (confidence !== undefined) drafted[key] = confidence;
    } else unsaid.push(...difference(other.kind, key, value, fields[key]));
  }
  const roles = new Set(sourceKinds[keep.kind].roles.map(({ role }) => role));
  const fitting = other.creators.filter(({ role }) => roles.has(role));
  const creators = keep.creators.length > 0 ? keep.creators : fitting;
  const names = new Set(creators.map((creator) => `${creator.role} ${creatorName(creator)}`));
  for (const creator of other.creators)
    if (!names.has(`${creator.role} ${creatorName(creator)}`))
      unsaid.push({ label: labelOf(other.kind, creator.role), value: creatorName(creator) });
  return { merged: { fields, drafted, creators }, unsaid };
}

/** The value under its label, unless the kept one says the same. */
function difference(
  kind: Source['kind'],
  key: string,
  value: FieldValue | undefined,
  kept: FieldValue | undefined,
): Difference[] {
  if (value === undefined || JSON.stringify(value) === JSON.stringify(kept)) return [];
  return [{ label: labelOf(kind, key), value: shown(value) }];
}

function shown(value: FieldValue): string {
  if (typeof value === 'string') return value;
  return value
    .map((one) => (typeof one === 'string' ? one : [one.volume, one.reporter, one.page].join(' ')))
    .join('; ');
}
