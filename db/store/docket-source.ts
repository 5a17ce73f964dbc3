import { docketKeysOfSource } from '../../shared/citation/recognise/docket-key';
import { fieldText, type SourceDraft } from '../../shared/model/source';
import type { Connection } from '../connection';
import { sourceOfKeys, sourcesOfKey } from './authorities';
import { readSource } from './sources';

/** The source outside the bin that a work is: by the keys under which it is cited, else by its docket; null when the library has none. */
export function sourceCited(db: Connection, keys: readonly string[], draft: SourceDraft | null): string | null {
  return sourceOfKeys(db, keys) ?? (draft ? sourceOfDocket(db, draft) : null);
}

/**
 * The decision that is known by a court, a number and a date: "No. 23-939, slip op. (U.S. July 1, 2024)". Null where the number or
 * the court is not given, where the dates differ, and where several decisions fit: a docket has many.
 */
function sourceOfDocket(db: Connection, draft: SourceDraft): string | null {
  if (draft.kind !== 'case-unreported' || !fieldText(draft.fields, 'court')) return null;
  const keys = docketKeysOfSource(draft.fields, []).filter((key) => key.includes(' ('));
  const known = new Set(keys.flatMap((key) => sourcesOfKey(db, key)));
  const fitting = [...known].filter((id) => {
    const { kind, fields } = readSource(db, id);
    return (kind === 'case' || kind === 'case-unreported') && sameTime(fieldText(fields, 'date'), draft);
  });
  return fitting.length === 1 ? (fitting[0] as string) : null;
}

/** One may say the day, the other the year only. */
function sameTime(date: string, draft: SourceDraft): boolean {
  const cited = fieldText(draft.fields, 'date');
  return date.startsWith(cited) || cited.startsWith(date);
}
