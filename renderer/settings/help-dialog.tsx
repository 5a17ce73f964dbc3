import { Modal, Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './help-dialog.module.css';
import { KeyTables } from './key-tables';

/** Keys and search syntax, and where the library lives. */
export function HelpDialog({
  part,
  syntax,
  onClose,
}: {
  part: 'keys' | 'search';
  syntax: ReactNode;
  onClose: () => void;
}) {
  const [shown, setShown] = useState<string | null>(part);
  return (
    <Modal opened onClose={onClose} title="Help" size={860}>
      <Tabs value={shown} onChange={setShown}>
        <Tabs.List>
          <Tabs.Tab value="keys" data-autofocus>
            Keys
          </Tabs.Tab>
          <Tabs.Tab value="search">Search</Tabs.Tab>
          <Tabs.Tab value="begin">First steps</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="keys" className={classes.panel} tabIndex={0}>
          <KeyTables />
        </Tabs.Panel>
        <Tabs.Panel value="search" className={classes.panel} tabIndex={0}>
          {syntax}
        </Tabs.Panel>
        <Tabs.Panel value="begin" className={classes.panel} tabIndex={0}>
          <ol className={classes.steps}>
            <li>
              Drop your PDFs, saved pages and documents anywhere in the window. Each is read and gets a drafted
              citation.
            </li>
            <li>Look at what is marked “drafted” in the inspector, put right what is wrong, and confirm the rest.</li>
            <li>
              Go through the inbox with the tagging queue: type a tag, press Enter, press Enter again for the next.
            </li>
            <li>Search for the sentence you need. A hit opens the document on its page with the words marked.</li>
            <li>Copy the citation, or export a bundle: the references, the files, and a page that opens offline.</li>
          </ol>
          <p className={classes.note}>
            Everything stays in one folder on this computer: your library. Nothing is sent anywhere. Every change can be
            undone. Another library is opened, or a new one made, at its name in the foot of the window; each has its
            own documents open when you come back to it.
          </p>
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}
