import type { PopoverProps } from '@mantine/core';

/** For what opens beside a place anywhere in the window: where neither side has the room, it covers the place and is whole. */
export const wholeInView: PopoverProps['middlewares'] = { flip: true, shift: { crossAxis: true, padding: 8 } };
