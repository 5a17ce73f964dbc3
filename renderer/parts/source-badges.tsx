import { CircleAlert, Paperclip, Quote, ScanText } from 'lucide-react';
import type { SourceRow } from '../../shared/model/library';
import { RowTags } from './row-tags';
import classes from './source-badges.module.css';
import { count } from './words';

export type BadgeName = 'tags' | 'files' | 'quotes' | 'missing';

/** What hangs on a source, at a glance: tags, files, quotations, and what a citation of it still lacks. */
export function SourceBadges({ row, show }: { row: SourceRow; show: readonly string[] }) {
  return (
    <span className={classes.badges}>
      {show.includes('tags') && <RowTags names={row.tags} />}
      {row.awaitsOcr && (
        <span className={classes.badge} data-tone="unchecked" title="Its text cannot be searched until OCR has read it">
          <ScanText size={15} aria-hidden />
          <span className={classes.said}>no text</span>
        </span>
      )}
      {show.includes('missing') && row.missing.length > 0 && (
        <span className={classes.badge} data-tone="unchecked" title={`Missing to cite it: ${row.missing.join(', ')}`}>
          <CircleAlert size={15} aria-hidden />
          <span className={classes.said}>{briefly(row.missing)}</span>
        </span>
      )}
      {show.includes('quotes') && row.quotes > 0 && (
        <span className={classes.badge} title={count(row.quotes, 'quotation')}>
          <Quote size={15} aria-hidden />
          <span className="hidden-text">quotations: </span>
          {row.quotes}
        </span>
      )}
      {show.includes('files') && row.files > 0 && (
        <span className={classes.badge} title={count(row.files, 'file')}>
          <Paperclip size={15} aria-hidden />
          <span className="hidden-text">files: </span>
          {row.files > 1 ? row.files : ''}
        </span>
      )}
    </span>
  );
}

/** "no date" where that is short enough for a row, else "1 missing"; the title names them all. */
function briefly(missing: readonly string[]): string {
  const first = plain(missing[0] ?? '');
  return missing.length === 1 && first.length <= 12 ? `no ${first}` : `${missing.length} missing`;
}

/** A field's label inside a sentence: "URL" stays, and "Date decided" is a date. */
function plain(label: string): string {
  if (label === label.toUpperCase()) return label;
  return /^Date\b/.test(label) ? 'date' : label.toLowerCase();
}
