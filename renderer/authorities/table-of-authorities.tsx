import { Button, Modal } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { tableOfAuthorities } from '../../shared/citation/authorities';
import { toHtml, toPlainText } from '../../shared/citation/parts';
import { toCitedWork } from '../../shared/model/cited-work';
import { useCall } from '../client/host-context';
import { usePreference } from '../client/preferences';
import { toast, toastFailure } from '../client/toast';
import { CitationText } from '../parts/citation-text';
import { copyRich } from '../parts/clipboard';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import classes from './table-of-authorities.module.css';

const most = 500;

/** The chosen sources as a brief's table of authorities: grouped and ordered as courts ask, to be copied. */
export function TableOfAuthorities({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const call = useCall();
  const [form] = usePreference('citation.form');
  const read = useQueries({
    queries: ids
      .slice(0, most)
      .map((id) => ({ queryKey: ['sources.get', { id }], queryFn: () => call('sources.get', { id }) })),
  });
  const waiting = read.some(({ isPending }) => isPending);
  const failed = read.filter(({ isError }) => isError).length;
  const works = read.flatMap(({ data }) => (data ? [{ work: toCitedWork(data), page: '' }] : []));
  const sections = waiting ? [] : tableOfAuthorities(works, { form });
  const copy = () =>
    copyRich({
      text: sections
        .map(({ title, entries }) => [title, ...entries.map(({ parts }) => toPlainText(parts))].join('\n'))
        .join('\n\n'),
      html: sections
        .map(
          ({ title, entries }) => `<h3>${title}</h3>${entries.map(({ parts }) => `<p>${toHtml(parts)}</p>`).join('')}`,
        )
        .join(''),
    })
      .then(() => toast('Copied the table of authorities'))
      .catch(toastFailure);
  return (
    <Modal opened onClose={onClose} title="Table of authorities" size={760}>
      {waiting && <Bones rows={8} />}
      {sections.map(({ title, entries }) => (
        <section key={title} className={classes.section} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {entries.map(({ id, parts }) => (
              <li key={id}>
                <CitationText html={toHtml(parts)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {ids.length > most && (
        <p className={classes.note}>
          The first {most} of {count(ids.length, 'source')}.
        </p>
      )}
      {failed > 0 && <p className={classes.note}>{count(failed, 'source')} could not be read and stand not in it.</p>}
      <div className={classes.foot}>
        <Button onClick={onClose}>Close</Button>
        <Button
          variant="filled"
          data-autofocus
          leftSection={<Copy size={15} />}
          disabled={sections.length === 0}
          onClick={() => void copy()}
        >
          Copy
        </Button>
      </div>
    </Modal>
  );
}
