import { ActionIcon, Menu } from '@mantine/core';
import { EllipsisVertical, FileUp, Pencil, Trash2 } from 'lucide-react';
import type { KeptBrief } from '../../shared/model/kept-brief';
import { useKeptBrief } from './use-kept-brief';

/** What can be done with a kept brief beyond opening it; `naming` while its name is typed, where the focus then is. */
export function KeptMenu({
  kept,
  label,
  naming,
  rename,
}: {
  kept: KeptBrief;
  label: string;
  naming: boolean;
  rename: () => void;
}) {
  const { replace, bin } = useKeptBrief();
  return (
    <Menu position="bottom-end" returnFocus={!naming}>
      <Menu.Target>
        <ActionIcon aria-label={label}>
          <EllipsisVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={15} />} onClick={rename}>
          Rename
        </Menu.Item>
        <Menu.Item leftSection={<FileUp size={15} />} onClick={() => void replace(kept)}>
          Replace by a newer draft…
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={15} />} onClick={() => bin(kept)}>
          Move to the bin
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
