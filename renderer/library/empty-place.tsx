import { Button } from '@mantine/core';
import { Clock, Folder, Inbox, LibraryBig, Tag, Trash2 } from 'lucide-react';
import type { Scope } from '../../shared/contract/inputs';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useAddFiles } from '../parts/use-add-files';
import { Empty } from '../ui/empty';

/** What an empty place of the library is for, and how to fill it; `elsewhere` where another place has some of it. */
export function EmptyPlace({ scope, elsewhere = false }: { scope: Scope; elsewhere?: boolean }) {
  const { go } = useNavigate();
  if ('collection' in scope)
    return (
      <Empty icon={<Folder size={24} />} title="Nothing in this collection yet">
        <p>
          Drag sources here from any list, or select them and choose “Add to collection”. A source can be in several.
        </p>
      </Empty>
    );
  if ('tag' in scope)
    return (
      <Empty icon={<Tag size={24} />} title="No source carries this tag">
        <p>Select sources and press T, or drop them on the tag in the sidebar.</p>
      </Empty>
    );
  if (!('place' in scope) || scope.place === 'all') return <EmptyLibrary />;
  if (scope.place === 'bin')
    return (
      <Empty icon={<Trash2 size={24} />} title={elsewhere ? 'Nothing else is in the bin' : 'The bin is empty'}>
        <p>What you move to the bin waits here until you delete it for good. Nothing is lost by accident.</p>
      </Empty>
    );
  if (scope.place === 'recent')
    return (
      <Empty icon={<Clock size={24} />} title="Nothing recent">
        <p>Sources that you add or change show up here, the latest first.</p>
      </Empty>
    );
  return (
    <Empty
      icon={<Inbox size={24} />}
      title="The inbox is clear"
      action={<Button onClick={() => go({ view: 'list', scope: { place: 'all' } })}>Show all sources</Button>}
    >
      <p>Sources without a tag wait here to be sorted. There are none left.</p>
    </Empty>
  );
}

function EmptyLibrary() {
  const { dialog, go } = useNavigate();
  const { chooseFiles } = useAddFiles();
  const act = useAct();
  const openSample = async () => {
    const started = await act('library.addSample', {});
    if (started) go({ view: 'list', scope: { place: 'all' } });
  };
  return (
    <Empty
      icon={<LibraryBig size={24} />}
      title="Start with a document"
      action={
        <>
          <Button variant="filled" onClick={() => chooseFiles('files')}>
            Add files
          </Button>
          <Button onClick={() => dialog({ name: 'paste' })}>Paste a citation</Button>
          <Button onClick={() => void openSample()}>Open the sample library</Button>
        </>
      }
    >
      <p>
        Drop rulings, reports, bills, hearings or saved news pages anywhere in this window. Casebench reads them, drafts
        their citation, and makes every page searchable. Your files stay as they are, on this computer.
      </p>
    </Empty>
  );
}
