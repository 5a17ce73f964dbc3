import { Separator } from 'react-resizable-panels';
import classes from './frame.module.css';
import type { SideWidth } from './use-panel-widths';

/** One press of an arrow. */
const step = 16;

/**
 * The edge of a side: drawn with the pointer, moved with the arrows, put back to its usual place by a double click or Enter.
 * The library's own keys go in twentieths of the window, which is coarse in a wide one.
 */
export function SideEdge({ label, side, grows }: { label: string; side: SideWidth; grows: 'left' | 'right' }) {
  const onKeyDown = (event: React.KeyboardEvent) => {
    const right = grows === 'right' ? 1 : -1;
    const moves: Record<string, number | null> = {
      ArrowRight: right * step,
      ArrowLeft: -right * step,
      End: right * Number.POSITIVE_INFINITY,
      Home: -right * Number.POSITIVE_INFINITY,
      Enter: null,
    };
    const by = moves[event.key];
    if (by === undefined) return;
    event.preventDefault();
    side.change(by);
  };
  return (
    <Separator
      className={classes.separator}
      aria-label={label}
      disableDoubleClick
      onKeyDownCapture={onKeyDown}
      onDoubleClick={() => side.change(null)}
    />
  );
}
