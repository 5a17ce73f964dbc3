import type { SourceDraft } from '../../shared/model/source';
import { sourceColumns } from '../../shared/model/source-columns';

/** The second line of a source in a list. */
export function citeInList(source: SourceDraft & { id: string }): string {
  const { byline, year } = sourceColumns(source);
  return [byline, year].filter(Boolean).join(' ');
}
