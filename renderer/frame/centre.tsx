import { useWorkspaceView } from '../client/workspace';
import { ErrorBoundary } from './error-boundary';

/** What the middle of the window shows: a place of the library, or an open source. */
export function Centre() {
  const active = useWorkspaceView((now) => now.active);
  return (
    <ErrorBoundary what="This place" resetOn={active}>
      <h1 className="hidden-text">Library</h1>
    </ErrorBoundary>
  );
}
