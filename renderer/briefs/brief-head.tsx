import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { BookMarked, ChevronDown, FileText, RotateCw, Share, X } from 'lucide-react';
import { useState } from 'react';
import { summaryOfCheck } from '../../shared/model/brief-summary';
import type { CheckedBriefFile } from '../../shared/model/checked-brief';
import type { KeptBrief } from '../../shared/model/kept-brief';
import { useHost } from '../client/host-context';
import { useOpenBrief } from '../parts/use-open-brief';
import { moment } from '../parts/words';
import { InlineName } from '../ui/inline-name';
import classes from './brief-head.module.css';
import { KeptMenu } from './kept-menu';
import { summaryOf } from './summary';
import { useBriefReport } from './use-brief-report';
import { useKeptBrief } from './use-kept-brief';

/** The brief's name, whether it is kept, how it stands, and what can be done with it and its check as a whole. */
export function BriefHead({
  checked,
  kept,
  token,
  old,
  failure,
  reload,
}: {
  checked: CheckedBriefFile;
  /** Null for one that is checked only. */
  kept: KeptBrief | null;
  token: string | null;
  old: boolean;
  failure: string | null;
  reload: () => void;
}) {
  const { choose, close } = useOpenBrief();
  const { kind } = useHost();
  const { keep, rename } = useKeptBrief();
  const save = useBriefReport(checked);
  const [naming, setNaming] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const name = kept?.title ?? checked.name;
  const keepIt = async (staged: string) => {
    setKeeping(true);
    await keep({ token: staged, name: checked.name });
    setKeeping(false);
  };
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        {kept && naming ? (
          <div className={classes.name}>
            <InlineName
              label="Name of the brief"
              name={name}
              onDone={(next) => {
                setNaming(false);
                if (next) rename(kept, next);
              }}
            />
          </div>
        ) : (
          <h1 className={classes.name} title={name}>
            {name}
          </h1>
        )}
        {token && (
          <Button
            variant="filled"
            leftSection={<BookMarked size={15} />}
            loading={keeping}
            onClick={() => void keepIt(token)}
          >
            Keep this brief
          </Button>
        )}
        {/* Only the desktop reads the file where it lies; an upload, and what is kept, stay what they were. */}
        {token && kind === 'electron' && (
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
        {kept && <KeptMenu kept={kept} label="More for this brief" naming={naming} rename={() => setNaming(true)} />}
        <Tooltip label="Close this brief">
          <ActionIcon aria-label="Close this brief" onClick={close}>
            <X size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <p className={classes.summary} role="status">
        {summaryOf(summaryOfCheck(checked, checked.cited)).map(({ words, tone }) => (
          <span key={words} data-tone={tone}>
            {words}
          </span>
        ))}
      </p>
      <p className={classes.note}>
        {kept
          ? `Kept ${moment(kept.keptAt)}: a copy of ${kept.name}, and what it cites, quotes and claims. Checked against the library as it is now.`
          : 'Not kept: this check is forgotten when you close it. Keep the brief to see it at the sources and claims that it uses, and to read it beside them.'}
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
