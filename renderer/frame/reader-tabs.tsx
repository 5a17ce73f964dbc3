import { useWorkspaceView } from '../client/workspace';
import { Reader } from '../reader/reader';
import { ErrorBoundary } from './error-boundary';

/** The open sources; the one in front is shown, the others keep their place in the document. */
export function ReaderTabs() {
  const tabs = useWorkspaceView((now) => now.tabs);
  const active = useWorkspaceView((now) => now.active);
  return tabs.map(({ sourceId, sha256, page, words, jump }) => (
    <div key={sourceId} hidden={sourceId !== active} style={{ height: '100%' }}>
      <ErrorBoundary what="The reader">
        <Reader
          sourceId={sourceId}
          sha256={sha256}
          page={page}
          words={words}
          jump={jump}
          active={sourceId === active}
        />
      </ErrorBoundary>
    </div>
  ));
}
