import { useWorkspaceView } from '../client/workspace';
import { Inspector } from '../inspector/inspector';
import { QuotesPanel } from '../reader/quotes-panel';
import { ErrorBoundary } from './error-boundary';
import classes from './frame.module.css';

/** The panel at the right: what is known of the source in hand. */
export function InspectorPanel() {
  const current = useWorkspaceView((now) => now.current);
  return (
    <section aria-label="Inspector" className={classes.inspector}>
      <ErrorBoundary what="The inspector" resetOn={current}>
        <Inspector quotes={(sourceId, live) => <QuotesPanel sourceId={sourceId} live={live} />} />
      </ErrorBoundary>
    </section>
  );
}
