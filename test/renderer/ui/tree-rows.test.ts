import { describe, expect, it } from 'vitest';
import { frontItems } from '../../../renderer/ui/front-rows';
import { treeRows, withDescendants } from '../../../renderer/ui/tree-rows';

const item = (id: string, parentId: string | null, size = 0) => ({ id, parentId, size });
const tree = [item('reform', null), item('courts', 'reform'), item('first', 'courts'), item('press', null)];
const shown = (closed: string[] = [], items = tree) =>
  treeRows(items, new Set(closed)).map(({ item, level }) => `${level}${item.id}`);

describe('rows of a tree', () => {
  it('stand below their parent, with their level', () => {
    expect(shown()).toEqual(['1reform', '2courts', '3first', '1press']);
  });

  it('are hidden, with all below them, where something above is folded', () => {
    expect(shown(['reform'])).toEqual(['1reform', '1press']);
    expect(shown(['courts'])).toEqual(['1reform', '2courts', '1press']);
  });

  it('stand at the top when their parent is missing', () => {
    expect(shown([], [item('lost', 'gone')])).toEqual(['1lost']);
  });

  it('are all there even when parents go in a circle', () => {
    expect(shown([], [item('a', 'b'), item('b', 'a')]).sort()).toEqual(['1a', '2b']);
  });

  it('know all that stands below an item', () => {
    expect([...withDescendants(tree, 'reform')].sort()).toEqual(['courts', 'first', 'reform']);
    expect([...withDescendants(tree, 'press')]).toEqual(['press']);
  });
});

describe('the front of a large tree', () => {
  const items = [item('top', null, 1), item('low', 'top', 9), item('other', null, 5), item('rare', null, 0)];

  it('is the heaviest items, with what stands above them, in the order given', () => {
    expect(frontItems(items, 1, ({ size }) => size).map(({ id }) => id)).toEqual(['top', 'low']);
    expect(frontItems(items, 2, ({ size }) => size).map(({ id }) => id)).toEqual(['top', 'low', 'other']);
  });

  it('is everything when there is little', () => {
    expect(frontItems(items, 4, ({ size }) => size)).toEqual(items);
  });
});
