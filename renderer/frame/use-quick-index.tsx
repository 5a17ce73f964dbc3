import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { useHost } from '../client/host-context';
import { toastFailure } from '../client/toast';
import { createQuickIndex, type QuickIndex } from '../search/quick-index';

const QuickIndexContext = createContext<QuickIndex | null>(null);

/** Keeps one quick-find index for the window; it is first read a moment after the window is usable. */
export function QuickIndexProvider({ children }: { children: ReactNode }) {
  const host = useHost();
  const index = useMemo(() => createQuickIndex(host), [host]);
  useEffect(() => {
    const timer = setTimeout(() => index.refresh().catch(toastFailure), 1500);
    return () => clearTimeout(timer);
  }, [index]);
  useEffect(() => () => index.close(), [index]);
  return <QuickIndexContext value={index}>{children}</QuickIndexContext>;
}

/** The quick-find index, brought up to date when the component that asks for it appears. */
export function useQuickIndex(): QuickIndex {
  const index = use(QuickIndexContext);
  if (!index) throw new Error('useQuickIndex stands outside QuickIndexProvider.');
  useEffect(() => {
    index.refresh().catch(toastFailure);
  }, [index]);
  return index;
}
