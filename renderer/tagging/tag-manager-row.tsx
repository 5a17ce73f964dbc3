import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { FolderInput, ListFilter, Merge, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Tag } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useRemoveTag } from '../parts/use-remove-tag';
import { InlineName } from '../ui/inline-name';
import { ColorPick } from './color-pick';
import { MergeTagDialog } from './merge-tag-dialog';
import classes from './tag-manager.module.css';
import { TagParentDialog } from './tag-parent-dialog';

/** One tag with all that can be changed about it. */
export function TagManagerRow({ tag, level, tags }: { tag: Tag; level: number; tags: readonly Tag[] }) {
  const [naming, setNaming] = useState(false);
  const [asking, setAsking] = useState<'merge' | 'parent' | null>(null);
  const { go } = useNavigate();
  const act = useAct();
  const askRemove = useRemoveTag();
  return (
    <tr>
      <td>
        <div className={classes.tag} style={{ paddingInlineStart: (level - 1) * 20 }}>
          <ColorPick tag={tag} />
          {naming ? (
            <InlineName
              label="Name of the tag"
              name={tag.name}
              onDone={(name) => {
                setNaming(false);
                if (name) void act('tags.update', { id: tag.id, name }, `Renamed “${tag.name}” to “${name}”`);
              }}
            />
          ) : (
            <Tooltip label="Rename">
              <button
                type="button"
                className={classes.name}
                aria-label={`Rename ${tag.name}`}
                onClick={() => setNaming(true)}
              >
                {tag.name}
              </button>
            </Tooltip>
          )}
        </div>
      </td>
      <td>
        <button
          type="button"
          className={classes.below}
          aria-label={`Put ${tag.name} below another tag`}
          onClick={() => setAsking('parent')}
        >
          {tags.find(({ id }) => id === tag.parentId)?.name ?? '—'}
        </button>
      </td>
      <td className={classes.number}>
        <button
          type="button"
          className={classes.sources}
          aria-label={`Show the ${tag.totalCount} sources tagged ${tag.name}`}
          onClick={() => go({ view: 'list', scope: { tag: tag.id } })}
        >
          {tag.totalCount.toLocaleString('en-US')}
        </button>
      </td>
      <td className={classes.actions}>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={`More for ${tag.name}`}>
              <MoreHorizontal size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<ListFilter size={15} />}
              onClick={() => go({ view: 'list', scope: { tag: tag.id } })}
            >
              Show its sources
            </Menu.Item>
            <Menu.Item leftSection={<Pencil size={15} />} onClick={() => setNaming(true)}>
              Rename
            </Menu.Item>
            <Menu.Item
              leftSection={<FolderInput size={15} />}
              disabled={tags.length < 2}
              onClick={() => setAsking('parent')}
            >
              Nest under another tag…
            </Menu.Item>
            <Menu.Item leftSection={<Merge size={15} />} disabled={tags.length < 2} onClick={() => setAsking('merge')}>
              Merge into another tag…
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item color="red" leftSection={<Trash2 size={15} />} onClick={() => askRemove(tag)}>
              Delete tag
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {asking === 'merge' && <MergeTagDialog tag={tag} tags={tags} onClose={() => setAsking(null)} />}
        {asking === 'parent' && <TagParentDialog tag={tag} tags={tags} onClose={() => setAsking(null)} />}
      </td>
    </tr>
  );
}
