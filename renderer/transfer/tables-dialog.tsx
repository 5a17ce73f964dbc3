import { Button, Checkbox, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '../../shared/contract/contract';
import type { TableChoice, TableMap } from '../../shared/model/table-map';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import type { StagedFile } from '../parts/stage-files';
import { isTableName, sayAdding } from '../parts/use-add-files';
import { count } from '../parts/words';
import { TableEditor } from './table-editor';
import { saysSomething } from './table-preview';
import classes from './tables-dialog.module.css';

const nothingChosen: TableChoice = {
  delimiter: null,
  encoding: null,
  header: null,
  columns: null,
  kind: null,
  dateOrder: null,
};

/** Before tables are imported: what their columns hold, and what their rows would become. Other files go along. */
export function TablesDialog({
  files,
  collectionId,
  onClose,
}: {
  files: readonly StagedFile[];
  collectionId: string | undefined;
  onClose: () => void;
}) {
  const tables = files.filter(({ name }) => isTableName(name));
  const [token, setToken] = useState(tables[0]?.token ?? '');
  const [choices, setChoices] = useState<Readonly<Record<string, TableChoice>>>({});
  const [seen, setSeen] = useState<Readonly<Record<string, Seen>>>({});
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [remember, setRemember] = useState(true);
  const [busy, setBusy] = useState(false);
  const act = useAct();
  const { go } = useNavigate();
  const now = tables.find((table) => table.token === token);
  const wanted = files.filter((file) => !leftOut.has(file.token));

  const cancel = () => {
    onClose();
    void act('imports.drop', { tokens: files.map((file) => file.token) });
  };
  const start = async () => {
    setBusy(true);
    const started = await act('imports.start', { ...importOf(wanted, seen), collectionId, remember });
    setBusy(false);
    if (!started) return;
    onClose();
    sayAdding(started.jobId, wanted.length, () => go({ view: 'activity', jobId: started.jobId }));
    const dropped = [...leftOut];
    if (dropped.length > 0) void act('imports.drop', { tokens: dropped });
  };

  if (!now) return null;
  const only = tables.length === 1;
  return (
    <Modal opened onClose={cancel} title={only ? `Import ${now.name}` : `Import ${tables.length} tables`} size={1240}>
      {!only && (
        <div className={classes.which}>
          <NativeSelect
            label="Table"
            value={token}
            data={tables.map((table) => ({
              value: table.token,
              label: leftOut.has(table.token) ? `${table.name} (left out)` : table.name,
            }))}
            onChange={(event) => setToken(event.currentTarget.value)}
          />
          <Checkbox
            label="Import this table"
            checked={!leftOut.has(token)}
            onChange={(event) => setLeftOut(withOrWithout(leftOut, token, !event.currentTarget.checked))}
          />
        </div>
      )}
      <TableEditor
        key={token}
        file={now}
        choice={choices[token] ?? nothingChosen}
        maps={Object.entries(seen).flatMap(([other, { map }]) => (other === token || !map ? [] : [map]))}
        onChoice={(choice) => setChoices({ ...choices, [token]: choice })}
        onSeen={(table) => setSeen((all) => ({ ...all, [token]: table }))}
      />
      <div className={classes.foot}>
        <Checkbox
          label="Remember this for tables with the same columns"
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
        <span className={classes.space} />
        <Button onClick={cancel}>Cancel</Button>
        <Button
          variant="filled"
          loading={busy}
          disabled={wanted.length === 0 || !wanted.every((file) => isReady(seen[file.token], only))}
          onClick={() => void start()}
        >
          {importWords(wanted.length, only && files.length === 1 ? seen[token]?.total : undefined)}
        </Button>
      </div>
    </Modal>
  );
}

/** What stands on the screen is what is imported: never a map that a change has left behind, nor one that says nothing. */
function isReady(seen: Seen | undefined, only: boolean): boolean {
  if (!seen) return !only;
  return !seen.old && (seen.map === null || saysSomething(seen.map));
}

/** How a table would be read, as last shown; without a map for a file that is no table. */
export interface Seen {
  map: TableMap | null;
  total: number;
  /** A change is not in it yet. */
  old: boolean;
}

function importOf(
  files: readonly StagedFile[],
  seen: Readonly<Record<string, Seen>>,
): Pick<InputOf<'imports.start'>, 'files' | 'tables'> {
  const tables: TableMap[] = [];
  const named = files.map((file) => {
    const map = seen[file.token]?.map;
    return map ? { ...file, table: tables.push(map) - 1 } : file;
  });
  return { files: named, tables };
}

function importWords(files: number, records: number | undefined): string {
  if (records !== undefined && records > 0) return `Import ${count(records, 'record')}`;
  return files === 0 ? 'Import' : `Import ${count(files, 'file')}`;
}

function withOrWithout(set: ReadonlySet<string>, token: string, within: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (within) next.add(token);
  else next.delete(token);
  return next;
}
