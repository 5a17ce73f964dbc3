import { FileText } from 'lucide-react';
import type { RefObject } from 'react';
import type { SourceDetail } from '../../shared/model/library';
import { displayPartialDate } from '../../shared/model/partial-date';
import { creatorName, type FieldValue, type SourceDraft } from '../../shared/model/source';
import { fieldsOf, sourceKinds } from '../../shared/model/source-kinds';
import { useQuery } from '../client/use-query';
import { Bones } from '../ui/bones';
import classes from './queue-source.module.css';

const firstPages = 12;

/** The beginning of a source's text, as search sees it; what is known of it where there is no text. */
export function SourceText({ source, scroller }: { source: SourceDetail; scroller: RefObject<HTMLElement | null> }) {
  const file = source.files.find(({ textState }) => textState !== 'not-text') ?? source.files[0];
  const { data: pages, loading } = useQuery(
    'pages.text',
    file ? { sha256: file.sha256, from: 0, count: firstPages } : null,
    { keep: false },
  );
  const written = pages?.filter(({ text }) => text.trim() !== '') ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled by keyboard
    <section className={classes.text} ref={scroller} tabIndex={0} aria-label="Text of the source">
      {loading && <Bones rows={10} />}
      {written.map(({ index, label, text }) => (
        <section key={index} className={classes.page}>
          <h2>Page {label ?? index + 1}</h2>
          <p>{text.trim()}</p>
        </section>
      ))}
      {file && file.pages > firstPages && written.length > 0 && (
        <p className={classes.none}>The first {firstPages} pages are shown. Open it in a tab for the rest.</p>
      )}
      {!loading && written.length === 0 && <KnownFields source={source} hasFile={file !== undefined} />}
    </section>
  );
}

function KnownFields({ source, hasFile }: { source: SourceDetail; hasFile: boolean }) {
  const known = knownOf(source);
  return (
    <div className={classes.known}>
      <p className={classes.none}>
        <FileText size={16} aria-hidden /> {hasFile ? 'Its file has no text yet.' : 'It has no file.'} This is what is
        known of it:
      </p>
      <dl>
        {known.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What the record says, under its labels: names first, then each field that is filled. */
function knownOf({ kind, creators, fields }: SourceDraft): { label: string; value: string }[] {
  const names = sourceKinds[kind].roles.map(({ role, label }) => ({
    label,
    value: creators
      .filter((creator) => creator.role === role)
      .map(creatorName)
      .join('; '),
  }));
  const filled = fieldsOf(kind).map(({ key, label, type }) => ({
    label,
    value: shownValue(fields[key], type === 'date'),
  }));
  return [...names, ...filled].filter(({ value }) => value !== '');
}

function shownValue(value: FieldValue | undefined, isDate: boolean): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return isDate ? displayPartialDate(value) : value;
  return value
    .map((part) => (typeof part === 'string' ? part : `${part.volume} ${part.reporter} ${part.page}`))
    .join('; ');
}
