// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { TypedCall } from '../../../renderer/client/host-context';
import { keepOpen, readKeptOpen } from '../../../renderer/client/kept-open';
import { navigateIn } from '../../../renderer/client/navigate';
import { createWorkspace } from '../../../renderer/client/workspace';
import { keptOpenKey } from '../../../shared/contract/kept-open';

const sha256 = 'a'.repeat(64);
const doe = { title: 'Doe v. Backpage.com, LLC', kind: 'case' } as const;
let written: unknown[];
const call = (async (_: string, { value }: { value: unknown }) => {
  written.push(value);
  return null;
}) as unknown as TypedCall;

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
});
afterEach(() => vi.useRealTimers());

/** A window as it was left, and the one that is opened next. */
function leave(act: (navigate: ReturnType<typeof navigateIn>) => void) {
  const left = createWorkspace();
  const end = keepOpen(left, call);
  act(navigateIn(left));
  vi.advanceTimersByTime(1000);
  end();
  return readKeptOpen({ [keptOpenKey]: JSON.parse(JSON.stringify(written.at(-1))) });
}

describe('what is open in a window', () => {
  it('is opened again: tabs with what they are called, the one in front, the place behind them', () => {
    const next = leave((navigate) => {
      navigate.go({ view: 'search', query: 'litigation' });
      navigate.open('b', { sha256, page: 3, words: ['litigation'] });
      navigate.name('b', doe);
    });
    // What is handed to the library is JSON: an undefined field is refused where it is not serialised on the way.
    for (const value of written) expect(z.json().safeParse(value).success).toBe(true);
    expect(next).toEqual({
      tabs: [{ sourceId: 'b', sha256, jump: 0, kept: doe }],
      active: 'b',
      current: 'b',
      place: { view: 'search', query: 'litigation' },
      brief: null,
    });
  });

  it('is JSON even where a tab or a place says less than it could', () => {
    leave((navigate) => {
      navigate.open('b');
      navigate.name('b', doe);
      navigate.go({ view: 'claims' });
    });
    for (const value of written) expect(z.json().safeParse(value).success).toBe(true);
  });

  it('is written once a moment has passed, and only when it is another', () => {
    const workspace = createWorkspace();
    const end = keepOpen(workspace, call);
    const { go, select } = navigateIn(workspace);
    go({ view: 'tags' });
    go({ view: 'quotes' });
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(written).toMatchObject([{ place: { view: 'quotes' } }]);
    select(['a'], 'a');
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(1);
    go({ view: 'tags' });
    window.dispatchEvent(new Event('pagehide'));
    expect(written).toHaveLength(2);
    end();
  });

  it('keeps of a brief the kept one, of a place what is not of the moment, and never a list without end', () => {
    const kept = leave((navigate) => {
      navigate.brief({ token: null, keptId: 'k', name: 'Brief', tab: 'claims', shown: 'at-1-2' });
      navigate.go({ view: 'brief' });
    });
    expect(kept).toMatchObject({ place: { view: 'brief' }, brief: { keptId: 'k', token: null, name: 'Brief' } });
    const staged = leave((navigate) => {
      navigate.brief({ token: 't', keptId: null, name: 'Brief', tab: 'claims', shown: null });
      navigate.go({ view: 'brief' });
    });
    expect(staged).toMatchObject({ place: { view: 'brief' }, brief: null });
    expect(leave(({ go }) => go({ view: 'claims', claimId: 'c', show: 'timeline' })).place).toEqual({
      view: 'claims',
      show: 'timeline',
    });
    const many = Array.from({ length: 5000 }, (_, n) => `s${n}`);
    expect(leave(({ go }) => go({ view: 'list', scope: { ids: many } })).place).toMatchObject({
      scope: { place: 'recent' },
    });
  });

  it('is as if nothing was where what is stored does not fit', () => {
    for (const stored of [undefined, null, 3, {}, { tabs: [{ sourceId: '../x' }], active: 'library', place: {} }])
      expect(readKeptOpen({ [keptOpenKey]: stored })).toEqual({});
    const front = { tabs: [], active: 'gone', place: { view: 'quotes' } };
    expect(readKeptOpen({ [keptOpenKey]: front })).toMatchObject({ active: 'library', current: null });
  });
});
