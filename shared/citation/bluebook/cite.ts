import type { CitedWork } from '../../model/cited-work';
import { labelOf, sourceKinds } from '../../model/source-kinds';
import type { Parts } from '../parts';
import { builders } from './builders';
import { contextOf, hereinafter } from './context';
import { yearOf } from './dates';
import type { Fields } from './fields';
import { citeOther } from './media';
import type { BluebookForm } from './style';

export type { BluebookForm } from './style';

/** A work's citation: in full, in short for a later reference (null where the rules have none), and what is lacking. */
export interface Citation {
  full: Parts;
  short: Parts | null;
  /** Labels of the required fields that are empty, "Court" or "Volume or Public-domain citation". */
  missing: string[];
}

/** Cites a work after the Indigo Book; what is missing is left out and named, never invented. Never throws. */
export function citeBluebook(work: CitedWork, options: { form?: BluebookForm } = {}): Citation {
  const context = contextOf(work, options.form ?? 'practitioner');
  const built = (builders[work.type] ?? citeOther)(context);
  const missing = [...missingOf(context.fields, work, built.supplied ?? []), ...(built.missing ?? [])];
  const short = built.short && trimmed(built.short);
  const full = work.type === 'case' ? built.full : [...built.full, ...hereinafter(context)];
  return { full: trimmed(full), short: short && short.length > 0 ? short : null, missing: [...new Set(missing)] };
}

/** Where the beginning or the end of a citation is missing, its separators go too. */
function trimmed(parts: Parts): Parts {
  const out = parts.filter((part) => part.text !== '').map((part) => ({ ...part }));
  for (let first = out[0]; first; first = out[0]) {
    first.text = first.text.replace(/^[\s,]+/, '');
    if (first.text) break;
    out.shift();
  }
  for (let last = out.at(-1); last; last = out.at(-1)) {
    last.text = last.text.replace(/[\s,]+$/, '');
    if (last.text) break;
    out.pop();
  }
  return out;
}

/** The kind's own needs, read against raw metadata: a year is a date, a role's names stand under its meta key. */
function missingOf(fields: Fields, work: CitedWork, supplied: readonly string[]): string[] {
  const spec = sourceKinds[work.type];
  if (!spec) return [];
  const has = (key: string) =>
    supplied.includes(key) ||
    fields.has(key, spec.roles.find((role) => role.role === key)?.metaKey ?? key) ||
    (key === 'date' && yearOf(fields) !== '');
  return spec.needs
    .map((need) => (typeof need === 'string' ? [need] : [...need]))
    .filter((keys) => !keys.some(has))
    .map((keys) => keys.map((key) => labelOf(work.type, key)).join(' or '));
}
