import { Popover, Tooltip } from '@mantine/core';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Tag } from '../../shared/model/library';
import { useAct } from '../client/use-act';
import classes from './tag-manager.module.css';

/** Colours that can be told apart beside one another, on light and on dark. */
const colors: [string, string][] = [
  ['#1b5e8c', 'Blue'],
  ['#5a9bd4', 'Sky'],
  ['#2a7a4b', 'Green'],
  ['#7aa63c', 'Lime'],
  ['#c98a00', 'Amber'],
  ['#c75b12', 'Orange'],
  ['#b3261e', 'Red'],
  ['#b5488c', 'Pink'],
  ['#7653a8', 'Violet'],
  ['#2b8a8a', 'Teal'],
  ['#7a6a58', 'Brown'],
  ['#6b7280', 'Grey'],
];

/** A tag's colour, to be changed with one click. */
export function ColorPick({ tag }: { tag: Tag }) {
  const [opened, setOpened] = useState(false);
  const act = useAct();
  const pick = (color: string) => {
    setOpened(false);
    void act('tags.update', { id: tag.id, color });
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <Tooltip label="Color" disabled={opened}>
          <button
            type="button"
            className={classes.swatch}
            aria-label={`Color of ${tag.name}`}
            onClick={() => setOpened(!opened)}
          >
            <span style={{ backgroundColor: tag.color }} />
          </button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.colors}>
          {colors.map(([color, name]) => (
            <button
              type="button"
              key={color}
              className={classes.color}
              aria-label={name}
              aria-pressed={color === tag.color.toLowerCase()}
              style={{ backgroundColor: color }}
              onClick={() => pick(color)}
            >
              {color === tag.color.toLowerCase() && <Check size={14} />}
            </button>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
