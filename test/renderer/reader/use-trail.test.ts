// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useTrail } from '../../../renderer/reader/use-trail';
import type { ReadingPlace, ViewHandle } from '../../../renderer/reader/view-handle';

const refs = () => ({
  view: { current: null as ViewHandle | null },
  here: { current: { page: 0, down: 0 } as ReadingPlace },
  open: vi.fn<(at: ReadingPlace) => void>(),
});

it('keeps a jump into a document that is still being opened: a page typed at once was lost', () => {
  const { view, here, open } = refs();
  const { result } = renderHook(() => useTrail(view, here, open));
  act(() => result.current.jump({ page: 29, down: 0 }));
  expect(open).toHaveBeenCalledWith({ page: 29, down: 0 });
  expect(result.current.back).not.toBeNull();
});

it('leads an open document there and back', () => {
  const { view, here, open } = refs();
  const goTo = vi.fn((page: number, down = 0) => {
    here.current = { page, down };
  });
  view.current = { goTo, root: () => null, reveal: () => {} } as unknown as ViewHandle;
  const { result } = renderHook(() => useTrail(view, here, open));
  act(() => result.current.jump({ page: 29, down: 0.5 }));
  act(() => result.current.back?.());
  act(() => result.current.forward?.());
  expect(goTo.mock.calls).toEqual([
    [29, 0.5],
    [0, 0],
    [29, 0.5],
  ]);
  expect(open).not.toHaveBeenCalled();
});
