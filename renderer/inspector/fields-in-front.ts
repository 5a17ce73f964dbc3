import type { SourceDraft } from '../../shared/model/source';
import { fieldsOf, sourceKinds } from '../../shared/model/source-kinds';

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
