import { Modal, Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type CommandId, commandKeys, commandLabels, onMac, shownKeys } from '../client/commands';
import classes from './help-dialog.module.css';

const listKeys: [string, string][] = [
  ['↑ ↓', 'Move; with Shift, select on the way'],
  ['Space', 'Select or unselect'],
  ['Ctrl A', 'Select all'],
  ['Enter', 'Open in a tab'],
  ['T', 'Tag'],
  ['Delete', 'Move to the bin'],
  ['Esc', 'Clear the selection'],
  ['Shift F10', 'Menu'],
];

const readerKeys: [string, string][] = [
  ['Ctrl F', 'Find in the document'],
  ['F7', 'Select with the keyboard'],
  ['Q', 'Quote what is selected'],
  ['1 to 4', 'Highlight it with a meaning'],
  ['N', 'Quote it and write a note'],
  ['Shift C', 'Copy it with its citation'],
  ['Ctrl + and −', 'Larger and smaller; Ctrl 0 as usual'],
  ['R', 'Turn clockwise'],
  ['Alt ← →', 'Back from a jump, and on again'],
  ['Ctrl P', 'Print'],
];

const recordingKeys: [string, string][] = [
  ['Space', 'Play and pause'],
  ['← →', 'Five seconds back and on; J and L go ten'],
  ['↑ ↓', 'Louder and softer'],
  [', .', 'One picture back and on'],
  ['< >', 'Slower and quicker'],
  ['I', 'Begin a quotation here'],
  ['Q', 'Quote at this time, or what is selected'],
];

const queueKeys: [string, string][] = [
  ['type', 'Find or make a tag; Enter puts it on'],
  ['1 to 6', 'Put on a suggested tag'],
  ['Enter', 'Next source, when nothing is typed'],
  ['Shift Enter', 'Previous source'],
  ['Ctrl Enter', 'Skip: leave it as it is'],
  ['Backspace', 'Remove the last tag, when nothing is typed'],
  ['Ctrl Z', 'Undo, when nothing is typed'],
  ['↑ ↓', 'Scroll the text'],
  ['Esc', 'Leave the queue'],
];

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
    <Modal opened onClose={onClose} title="Help" size={720}>
      <Tabs value={shown} onChange={setShown}>
        <Tabs.List>
          <Tabs.Tab value="keys" data-autofocus>
            Keys
          </Tabs.Tab>
          <Tabs.Tab value="search">Search</Tabs.Tab>
          <Tabs.Tab value="begin">First steps</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="keys" className={classes.panel}>
          <div className={classes.columns}>
            <div>
              <KeyTable caption="Anywhere" rows={everywhere()} />
              <KeyTable caption="In a document" rows={readerKeys} />
            </div>
            <div>
              <KeyTable caption="In a list" rows={listKeys} />
              <KeyTable caption="In a recording" rows={recordingKeys} />
              <KeyTable caption="In the tagging queue" rows={queueKeys} />
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="search" className={classes.panel}>
          {syntax}
        </Tabs.Panel>
        <Tabs.Panel value="begin" className={classes.panel}>
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
            Everything stays in one folder on this computer. Nothing is sent anywhere. Every change can be undone.
          </p>
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}

function everywhere(): [string, string][] {
  return (Object.entries(commandKeys) as [CommandId, string][]).map(([id, keys]) => [
    shownKeys(keys, onMac),
    commandLabels[id].replace('…', ''),
  ]);
}

function KeyTable({ caption, rows }: { caption: string; rows: [string, string][] }) {
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([keys, meaning]) => (
          <tr key={`${keys}-${meaning}`}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
