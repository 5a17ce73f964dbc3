import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { ChevronDown, FileText, RotateCw, Share, X } from 'lucide-react';
import type { CheckedBriefFile } from '../../shared/model/checked-brief';
import { useHost } from '../client/host-context';
import { useOpenBrief } from '../parts/use-open-brief';
import { count } from '../parts/words';
import classes from './brief-head.module.css';
import { useBriefReport } from './use-brief-report';

/** The brief's name, how it stands, and what can be done with the check as a whole. */
export function BriefHead({
  checked,
  old,
  failure,
  reload,
}: {
  checked: CheckedBriefFile;
  old: boolean;
  failure: string | null;
  reload: () => void;
}) {
  const { choose, close } = useOpenBrief();
  const { kind } = useHost();
  const save = useBriefReport(checked);
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        <h1 className={classes.name} title={checked.name}>
          {checked.name}
        </h1>
        {/* Only the desktop reads the file where it lies; in a browser the upload stays what it was. */}
        {kind === 'electron' && (
          <Tooltip label="Read the file again and check it">
            <Button leftSection={<RotateCw size={15} />} loading={old} onClick={reload}>
              Check again
            </Button>
          </Tooltip>
        )}
        <Button leftSection={<FileText size={15} />} onClick={choose}>
          Another brief…
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button leftSection={<Share size={15} />} rightSection={<ChevronDown size={14} />}>
              Save the report
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => save('html')}>As a page to print (HTML)</Menu.Item>
            <Menu.Item onClick={() => save('md')}>As Markdown</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Tooltip label="Close this brief">
          <ActionIcon aria-label="Close this brief" onClick={close}>
            <X size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <p className={classes.summary} role="status">
        {summaryOf(checked).map(({ words, tone }) => (
          <span key={words} data-tone={tone}>
            {words}
          </span>
        ))}
      </p>
      {failure && <p className={classes.failure}>{failure} What is shown is the check before.</p>}
      {checked.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </header>
  );
}

function summaryOf({ quotes, citations, authorities, cited }: CheckedBriefFile) {
  const errors = citations.filter(({ severity }) => severity === 'error').length;
  const entries = authorities.flatMap((section) => section.entries);
  const lacking = entries.filter(({ sourceId }) => !sourceId).length;
  const of = quotes.quotes.length;
  return [
    of === 0
      ? { words: 'No quotations', tone: 'plain' }
      : {
          words: `${quotes.verified} of ${count(of, 'quotation')} verified`,
          tone: quotes.failed > 0 ? 'altered' : 'verified',
        },
    {
      words: `${count(cited, 'citation')}, ${errors === 0 ? 'no errors' : count(errors, 'error')}`,
      tone: errors > 0 ? 'altered' : 'verified',
    },
    {
      words: `${count(entries.length, 'authority', 'authorities')}${lacking > 0 ? `, ${lacking.toLocaleString('en-US')} not in the library` : ''}`,
      tone: lacking > 0 ? 'unchecked' : 'plain',
    },
  ];
}
