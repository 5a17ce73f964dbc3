import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { CopyPlus, FolderPlus, Merge, Share, Tag, Trash2, Undo2, X } from 'lucide-react';
import { useNavigate } from '../client/navigate';
import { nothingSelected, useWorkspaceView } from '../client/workspace';
import { useSourceActions } from '../parts/use-source-actions';
import { count } from '../parts/words';
import classes from './bulk-bar.module.css';

/** What can be done with several selected sources; it floats over the list's foot, so that nothing moves. */
export function BulkBar({ binned }: { binned: boolean }) {
  const selected = useWorkspaceView((now) => now.selected);
  const { dialog, select } = useNavigate();
  const { bin, restore, purge, copyCitations } = useSourceActions();
  if (selected.size < 2) return null;
  const ids = () => [...selected];
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected sources">
      <strong className={classes.count} aria-live="polite">
        {count(selected.size, 'source')} selected
      </strong>
      {binned ? (
        <>
          <Button leftSection={<Undo2 size={15} />} onClick={() => restore(ids())}>
            Restore
          </Button>
          <Button color="red" leftSection={<Trash2 size={15} />} onClick={() => purge(ids())}>
            Delete for good…
          </Button>
        </>
      ) : (
        <>
          <Button leftSection={<Tag size={15} />} onClick={() => dialog({ name: 'apply-tags', ids: ids() })}>
            Tag
          </Button>
          <Button
            leftSection={<FolderPlus size={15} />}
            onClick={() => dialog({ name: 'add-to-collection', ids: ids() })}
          >
            Collection
          </Button>
          <Button leftSection={<Share size={15} />} onClick={() => dialog({ name: 'export', scope: { ids: ids() } })}>
            Export
          </Button>
          <IconTool label="Copy citations" run={() => copyCitations(ids())}>
            <CopyPlus size={16} />
          </IconTool>
          {selected.size <= 20 && (
            <IconTool label="Merge as one source" run={() => dialog({ name: 'merge', ids: ids() })}>
              <Merge size={16} />
            </IconTool>
          )}
          <IconTool label="Move to the bin" run={() => bin(ids())}>
            <Trash2 size={16} />
          </IconTool>
        </>
      )}
      <IconTool label="Clear the selection" run={() => select(nothingSelected)}>
        <X size={16} />
      </IconTool>
    </div>
  );
}

function IconTool({ label, run, children }: { label: string; run: () => void; children: React.ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={30} aria-label={label} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
