import { useEffect } from 'react';
import { useQuery } from '../client/use-query';
import { type OpenSource, useWorkspaceView } from '../client/workspace';
import { warmUp } from '../parts/pdf/pdf-engine';
import { Reader } from '../reader/reader';
import { ErrorBoundary } from './error-boundary';
import classes from './frame.module.css';

/** Milliseconds after which the window has other things behind it. */
const warmUpMs = 1000;

/** The open sources; the one in front is shown, the others keep their place in the document. */
export function ReaderTabs() {
  const tabs = useWorkspaceView((now) => now.tabs);
  const active = useWorkspaceView((now) => now.active);
  useEffect(() => {
    const timer = setTimeout(warmUp, warmUpMs);
    return () => clearTimeout(timer);
  }, []);
  return tabs.map((tab) => <ReaderTab key={tab.sourceId} tab={tab} active={tab.sourceId === active} />);
}

function ReaderTab({ tab, active }: { tab: OpenSource; active: boolean }) {
  const { data } = useQuery('sources.get', { id: tab.sourceId });
  return (
    <div hidden={!active} className={classes.tab}>
      <h1 className="hidden-text">{data?.title ?? 'Document'}</h1>
      <ErrorBoundary what="The reader">
        <Reader {...tab} active={active} />
      </ErrorBoundary>
    </div>
  );
}
