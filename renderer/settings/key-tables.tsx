import { type CommandId, commandKeys, commandLabels, onMac, shownKeys } from '../client/commands';
import { HelpTable } from '../ui/help-table';
import classes from './key-tables.module.css';

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

const edgeKeys: [string, string][] = [
  ['← →', 'Wider and narrower'],
  ['Enter', 'Its usual width; so does a double click'],
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

/** Every key of the window, by where it works. `one` column where there is no room for two. */
export function KeyTables({ one = false }: { one?: boolean }) {
  return (
    <div className={classes.columns} data-one={one}>
      <div>
        <KeyTable caption="Anywhere" rows={everywhere()} />
        <KeyTable caption="In a document" rows={readerKeys} />
      </div>
      <div>
        <KeyTable caption="In a list" rows={listKeys} />
        <KeyTable caption="In a recording" rows={recordingKeys} />
        <KeyTable caption="In the tagging queue" rows={queueKeys} />
        <KeyTable caption="On the edge of the sidebar or the inspector" rows={edgeKeys} />
      </div>
    </div>
  );
}

function everywhere(): [string, string][] {
  return (Object.entries(commandKeys) as [CommandId, string][]).map(([id, keys]) => [
    shownKeys(keys, onMac),
    commandLabels[id].replace('…', ''),
  ]);
}

function KeyTable({ caption, rows }: { caption: string; rows: [string, string][] }) {
  const shown = rows.map(([keys, meaning]) => ({ name: `${keys}-${meaning}`, typed: <kbd>{keys}</kbd>, meaning }));
  return (
    <div className={classes.table}>
      <HelpTable caption={caption} rows={shown} />
    </div>
  );
}
