import { describe, expect, it } from 'vitest';
import { navigateIn } from '../../../renderer/client/navigate';
import { createWorkspace } from '../../../renderer/client/workspace';
import { samePlace } from '../../../renderer/frame/same-place';
import { scopeInHand } from '../../../renderer/frame/scope-in-hand';

function begin() {
  const workspace = createWorkspace();
  return { workspace, navigate: navigateIn(workspace) };
}

describe('open sources', () => {
  it('come to the front, once each', () => {
    const { workspace, navigate } = begin();
    navigate.open('a');
    navigate.open('b');
    navigate.open('a');
    expect(workspace.get()).toMatchObject({ active: 'a', current: 'a' });
    expect(workspace.get().tabs.map(({ sourceId }) => sourceId)).toEqual(['a', 'b']);
  });

  it('jump again to a page where they already are', () => {
    const { workspace, navigate } = begin();
    navigate.open('a', { sha256: 'f', page: 3 });
    navigate.open('a', { sha256: 'f', page: 3 });
    expect(workspace.get().tabs[0]).toMatchObject({ page: 3, jump: 2 });
  });

  it('give way to a neighbour when closed, and to the library at last', () => {
    const { workspace, navigate } = begin();
    for (const id of ['a', 'b', 'c']) navigate.open(id);
    navigate.activate('b');
    navigate.close('b');
    expect(workspace.get().active).toBe('c');
    navigate.close('c');
    expect(workspace.get().active).toBe('a');
    navigate.close('a');
    expect(workspace.get()).toMatchObject({ active: 'library', tabs: [] });
  });

  it('leave what is in front alone when another is closed', () => {
    const { workspace, navigate } = begin();
    navigate.open('a');
    navigate.open('b');
    navigate.close('a');
    expect(workspace.get().active).toBe('b');
  });
});

describe('going to a place', () => {
  it('brings the library to the front and lets the selection go', () => {
    const { workspace, navigate } = begin();
    navigate.open('a');
    navigate.select(['x', 'y'], 'y');
    navigate.go({ view: 'tags' });
    expect(workspace.get()).toMatchObject({ active: 'library', current: null });
    expect(workspace.get().selected.size).toBe(0);
  });

  it('is the same place whatever job it shows', () => {
    expect(samePlace({ view: 'activity', jobId: 'j' }, { view: 'activity' })).toBe(true);
    expect(samePlace({ view: 'list', scope: { tag: 'a' } }, { view: 'list', scope: { tag: 'b' } })).toBe(false);
    expect(samePlace({ view: 'search', query: ' x' }, { view: 'search', query: 'x' })).toBe(true);
  });
});

describe('what an export means without a further word', () => {
  it('is the selection, else the place, and the open source in its tab', () => {
    const { workspace, navigate } = begin();
    expect(scopeInHand(workspace.get())).toEqual({ place: 'all' });
    navigate.go({ view: 'search', query: 'immunity' });
    expect(scopeInHand(workspace.get())).toEqual({ query: 'immunity' });
    navigate.select(['a', 'b']);
    expect(scopeInHand(workspace.get())).toEqual({ ids: ['a', 'b'] });
    navigate.open('c');
    expect(scopeInHand(workspace.get())).toEqual({ ids: ['c'] });
  });
});
