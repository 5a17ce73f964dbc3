import { creatorName, type SourceDraft } from '../../shared/model/source';
import { fieldsOf, neededLabel, sourceKinds } from '../../shared/model/source-kinds';

/** Fields that a full citation of this source still needs, each with the field or role that a click should lead to. */
export function missingFields(draft: SourceDraft): { key: string; label: string }[] {
  const has = (key: string) =>
    (draft.fields[key]?.length ?? 0) > 0 || draft.creators.some((c) => c.role === key && creatorName(c) !== '');
  return sourceKinds[draft.kind].needs
    .map((need) => (typeof need === 'string' ? [need] : [...need]))
    .filter((keys) => !keys.some(has))
    .map((keys) => ({ key: keys[0] as string, label: keys.map((key) => neededLabel(draft.kind, key)).join(' or ') }));
}

/**
 * Keys of the fields to show at once: what the citation needs, what has a value, and what names the source. The rest
 * waits under "More fields".
 */
export function fieldsInFront(draft: SourceDraft): Set<string> {
  const { needs, titleKey } = sourceKinds[draft.kind];
  const front = new Set([titleKey, 'date', 'pin', ...needs.flat()]);
  for (const field of fieldsOf(draft.kind)) if ((draft.fields[field.key]?.length ?? 0) > 0) front.add(field.key);
  return front;
}
