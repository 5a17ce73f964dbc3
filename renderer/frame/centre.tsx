import { useWorkspaceView } from '../client/workspace';
import { ErrorBoundary } from './error-boundary';
import { LibraryPlace } from './library-place';
import { ReaderTabs } from './reader-tabs';

/** What the middle of the window shows: a place of the library, or an open source. Open sources stay as they were left. */
export function Centre() {
  const active = useWorkspaceView((now) => now.active);
  const view = useWorkspaceView((now) => now.place.view);
  return (
    <>
      {active === 'library' && (
        <ErrorBoundary what="This place" resetOn={view}>
          <LibraryPlace />
        </ErrorBoundary>
      )}
      <ReaderTabs />
    </>
  );
}
