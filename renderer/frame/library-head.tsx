import { Button, Menu } from '@mantine/core';
import { ChevronDown, ClipboardPaste, FilePlus, FolderPlus, Plus, SquarePen } from 'lucide-react';
import type { Ref } from 'react';
import { useNavigate } from '../client/navigate';
import { useAddFiles } from '../parts/use-add-files';
import { useNewSource } from '../parts/use-new-source';
import { SearchBox } from '../search/search-box';
import classes from './library-place.module.css';

/** The search box, and the ways in for new sources. */
export function LibraryHead({ searchRef }: { searchRef?: Ref<HTMLInputElement> }) {
  const { chooseFiles } = useAddFiles();
  const { dialog } = useNavigate();
  const newSource = useNewSource();
  return (
    <div className={classes.head}>
      <SearchBox inputRef={searchRef} />
      <Button.Group>
        <Button variant="filled" size="xs" h={32} leftSection={<Plus size={16} />} onClick={() => chooseFiles('files')}>
          Add files
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="filled" h={32} px={6} className={classes.split} aria-label="Other ways to add sources">
              <ChevronDown size={16} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<FilePlus size={15} />} onClick={() => chooseFiles('files')}>
              Files…
            </Menu.Item>
            <Menu.Item leftSection={<FolderPlus size={15} />} onClick={() => chooseFiles('folder')}>
              A folder…
            </Menu.Item>
            <Menu.Item leftSection={<ClipboardPaste size={15} />} onClick={() => dialog({ name: 'paste' })}>
              Paste a citation or list…
            </Menu.Item>
            <Menu.Item leftSection={<SquarePen size={15} />} onClick={newSource}>
              A source without a file
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Button.Group>
    </div>
  );
}
