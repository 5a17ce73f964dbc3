import { useWorkspaceView } from '../client/workspace';
import { ErrorBoundary } from './error-boundary';

/** The open sources; the one in front is shown, the others keep their place in the document. */
export function ReaderTabs() {
  const tabs = useWorkspaceView((now) => now.tabs);
  const active = useWorkspaceView((now) => now.active);
  return tabs.map(({ sourceId }) => (
    <div key={sourceId} hidden={sourceId !== active} style={{ height: '100%' }}>
      <ErrorBoundary what="The reader">
        <h1 className="hidden-text">Reader</h1>
      </ErrorBoundary>
    </div>
  ));
}
