import { Suspense, useEffect, useState } from 'react';
import { useQuery } from '../client/use-query';
import { type OpenSource, useWorkspaceView } from '../client/workspace';
import { Bones } from '../ui/bones';
import { ErrorBoundary } from './error-boundary';
import classes from './frame.module.css';
import { fetchLater, Reader } from './later';

/** Milliseconds after which the window has other things behind it. */
const laterMs = 1000;

/**
 * The open sources; the one in front is shown, the others keep their place in the document. One that was open when the window
 * was left is opened again when it is first looked at.
 */
export function ReaderTabs() {
  const tabs = useWorkspaceView((now) => now.tabs);
  const active = useWorkspaceView((now) => now.active);
  useEffect(() => {
    // If it fails now, opening a document tries again and says so.
    const timer = setTimeout(() => fetchLater().catch(() => {}), laterMs);
    return () => clearTimeout(timer);
  }, []);
  return tabs.map((tab) => <ReaderTab key={tab.sourceId} tab={tab} active={tab.sourceId === active} />);
}

function ReaderTab({ tab, active }: { tab: OpenSource; active: boolean }) {
  const [seen, setSeen] = useState(active);
  if (active && !seen) setSeen(true);
  const { data } = useQuery('sources.get', seen ? { id: tab.sourceId } : null);
  if (!seen) return null;
  return (
    <div hidden={!active} className={classes.tab}>
      <h1 className="hidden-text">{data?.title ?? 'Document'}</h1>
      <ErrorBoundary what="The reader">
        <Suspense fallback={<Bones rows={4} />}>
          <Reader {...tab} active={active} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
