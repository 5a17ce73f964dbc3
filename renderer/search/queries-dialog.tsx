import { Button, Modal, Textarea } from '@mantine/core';
import { Bookmark, Search } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../shared/contract/contract';
import { useNavigate } from '../client/navigate';
import { toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { count } from '../parts/words';
import classes from './queries-dialog.module.css';

/** A list of searches, one a line, run at once: how much each finds, to open or to keep. */
export function QueriesDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<OutputOf<'search.count'> | null>(null);
  const act = useAct();
  const { go } = useNavigate();
  const queries = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 200);
  const run = async () => setFound((await act('search.count', { queries })) ?? null);
  const keep = async () => {
    let kept = 0;
    for (const query of queries) if (await act('searches.save', { name: query.slice(0, 200), query })) kept++;
    toast(`Saved ${count(kept, 'search', 'searches')}`);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="A list of searches" size={640}>
      <Textarea
        label="Searches, one a line"
        description="Names of companies, phrases, sections: anything the search box takes."
        autosize
        minRows={6}
        maxRows={14}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button
          variant="filled"
          leftSection={<Search size={15} />}
          disabled={queries.length === 0}
          onClick={() => void run()}
        >
          {queries.length === 0 ? 'Run searches' : `Run ${count(queries.length, 'search', 'searches')}`}
        </Button>
        <Button leftSection={<Bookmark size={15} />} disabled={queries.length === 0} onClick={() => void keep()}>
          Save them all
        </Button>
      </div>
      {found && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Search</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ query, total }) => (
              <tr key={query}>
                <td>
                  <button
                    type="button"
                    onClick={() => {
                      go({ view: 'search', query });
                      onClose();
                    }}
                  >
                    {query}
                  </button>
                </td>
                <td>{total.toLocaleString('en-US')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Modal>
  );
}
