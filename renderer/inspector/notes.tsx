import { ActionIcon, Button, Textarea, Tooltip } from '@mantine/core';
import { NotebookPen, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Note, SourceDetail } from '../../shared/model/library';
import { useAct } from '../client/use-act';
import { Markdown } from '../parts/markdown';
import { ago } from '../parts/words';
import { Empty } from '../ui/empty';
import classes from './notes.module.css';

/** The person's notes on the source, in Markdown; each saves itself when it is left. */
export function Notes({ source }: { source: SourceDetail }) {
  const [editing, setEditing] = useState<string | null>(null);
  const act = useAct();
  const live = source.binnedAt === null;
  const save = async (id: string | undefined, body: string) => {
    setEditing(null);
    if (body.trim()) await act('notes.save', { id, sourceId: source.id, body: body.trim() });
  };
  if (source.notes.length === 0 && !live) return <Empty icon={<NotebookPen size={24} />} title="No notes" />;
  if (source.notes.length === 0 && editing === null)
    return (
      <Empty
        icon={<NotebookPen size={24} />}
        title="No notes yet"
        action={<Button onClick={() => setEditing('new')}>Write a note</Button>}
      >
        <p>
          What to remember of this source. Notes are searched like everything else, and can be formatted with Markdown.
        </p>
      </Empty>
    );
  return (
    <div className={classes.notes}>
      {source.notes.map((note) =>
        live && editing === note.id ? (
          <NoteEditor key={note.id} body={note.body} onDone={(body) => void save(note.id, body)} />
        ) : (
          <NoteCard
            key={note.id}
            note={note}
            {...(live && {
              onEdit: () => setEditing(note.id),
              onRemove: () => void act('notes.remove', { id: note.id }, 'Deleted the note'),
            })}
          />
        ),
      )}
      {live && editing === 'new' && <NoteEditor body="" onDone={(body) => void save(undefined, body)} />}
      {live && editing !== 'new' && (
        <Button
          variant="subtle"
          leftSection={<Plus size={15} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setEditing('new')}
        >
          Write a note
        </Button>
      )}
    </div>
  );
}

/** Without `onEdit` and `onRemove` it is only read. */
function NoteCard({ note, onEdit, onRemove }: { note: Note; onEdit?: () => void; onRemove?: () => void }) {
  return (
    <article className={classes.note} aria-label="Note">
      <Markdown text={note.body} />
      <footer className={classes.foot}>
        <span title={note.updatedAt}>{ago(note.updatedAt, Date.now())}</span>
        {onEdit && (
          <Tooltip label="Edit the note">
            <ActionIcon size={24} aria-label="Edit the note" onClick={onEdit}>
              <Pencil size={14} />
            </ActionIcon>
          </Tooltip>
        )}
        {onRemove && (
          <Tooltip label="Delete the note">
            <ActionIcon size={24} aria-label="Delete the note" onClick={onRemove}>
              <Trash2 size={14} />
            </ActionIcon>
          </Tooltip>
        )}
      </footer>
    </article>
  );
}

function NoteEditor({ body, onDone }: { body: string; onDone: (body: string) => void }) {
  const [text, setText] = useState(body);
  return (
    <Textarea
      aria-label="Note, in Markdown"
      description="Markdown. Saved when you leave it; Escape drops the change."
      value={text}
      autosize
      autoFocus
      minRows={4}
      maxRows={24}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone(body);
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone(text);
      }}
    />
  );
}
