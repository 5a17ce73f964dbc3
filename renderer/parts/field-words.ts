import { displayPartialDate } from '../../shared/model/partial-date';
import type { FieldValue } from '../../shared/model/source';
import type { FieldSpec } from '../../shared/model/source-kind';

/** A field's value in one line, to be read only. */
export function fieldWords(spec: FieldSpec, value: FieldValue): string {
  if (typeof value === 'string')
    return spec.type === 'date' ? displayPartialDate(value) : value.replace(/\s*\n\s*/g, '; ');
  return value
    .map((part) => (typeof part === 'string' ? part : `${part.volume} ${part.reporter} ${part.page}`))
    .join('; ');
}
