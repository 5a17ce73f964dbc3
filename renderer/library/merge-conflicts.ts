import type { FieldValue, SourceDraft } from '../../shared/model/source';
import { fieldsOf } from '../../shared/model/source-kinds';
import { fieldWords } from '../parts/field-words';

/** A field on which sources that are to become one disagree, with each value that is held by one of them. */
export interface MergeConflict {
  key: string;
  label: string;
  /** `name` tells the values apart, whatever their order. */
  values: { name: string; value: FieldValue; shown: string }[];
}

/** Fields with more than one value among the sources, in the order of the form of the one that is kept (the first). */
export function mergeConflicts(sources: readonly SourceDraft[]): MergeConflict[] {
  const [keep] = sources;
  if (!keep) return [];
  return fieldsOf(keep.kind).flatMap((spec) => {
    const held = sources
      .map(({ fields }) => fields[spec.key])
      .filter((value) => value !== undefined && value.length > 0);
    const different = new Map(held.map((value) => [JSON.stringify(value), value as FieldValue]));
    if (different.size < 2) return [];
    const values = [...different].map(([name, value]) => ({ name, value, shown: fieldWords(spec, value) }));
    return [{ key: spec.key, label: spec.label, values }];
  });
}
