import { useEffect, useRef, useState } from 'react';
import { Group, Panel } from 'react-resizable-panels';
import { usePreference } from '../client/preferences';
import { useReadAhead } from '../client/use-query';
import { useWorkspace, useWorkspaceView, type Workspace } from '../client/workspace';
import { DropZone } from '../transfer/drop-zone';
import { giveFocusBack } from '../ui/focus-back';
import { Centre } from './centre';
import { Dialogs } from './dialogs';
import { DragAndDrop } from './drag-and-drop';
import { ErrorBoundary } from './error-boundary';
import classes from './frame.module.css';
import { GlobalKeys } from './global-keys';
import { InspectorPanel } from './inspector-panel';
import { JobEnds } from './job-ends';
import { SideEdge } from './side-edge';
import { Sidebar } from './sidebar';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { useGonePlace } from './use-gone-place';
import { usePanelWidths } from './use-panel-widths';
import { QuickIndexProvider } from './use-quick-index';

/** Bar, sidebar, middle, inspector and status line; the panels' widths are remembered in pixels. */
export function Frame() {
  const root = useRef<HTMLDivElement>(null);
  const widths = usePanelWidths();
  const [sidebar] = usePreference('window.sidebar');
  const [wanted] = usePreference('window.inspector');
  const [sort] = usePreference('window.sort');
  const workspace = useWorkspace();
  const [first] = useState(() => firstList(workspace.get()));
  useReadAhead('sources.list', first && { scope: first, sort, offset: 0, limit: 100 });
  useGonePlace();
  // The queue shows text and tags itself, a claim its evidence, a brief its findings: all need the room. Places without a
  // source to select have no use for it until there is one.
  const roomy = useWorkspaceView(
    ({ active, place, current }) =>
      active === 'library' &&
      (['tagging', 'claims', 'brief'].includes(place.view) ||
        (current === null && ['tags', 'missing', 'duplicates', 'activity'].includes(place.view))),
  );
  const inspector = wanted && !roomy;
  useEffect(() => {
    const overlays = document.getElementById('overlays');
    return overlays ? giveFocusBack(overlays) : undefined;
  }, []);
  return (
    <QuickIndexProvider>
      <DragAndDrop>
        <div className={classes.frame} ref={root}>
          <TopBar />
          <main className={classes.panels}>
            <Group onLayoutChanged={(_, { isUserInteraction }) => isUserInteraction && widths.remember()}>
              {sidebar && (
                <>
                  <Panel
                    id="sidebar"
                    className={classes.side}
                    defaultSize={widths.sidebar.width}
                    panelRef={widths.sidebar.panel}
                    onResize={({ inPixels }) => {
                      widths.resized('sidebar', inPixels);
                      root.current?.style.setProperty('--sidebar-width', `${inPixels}px`);
                    }}
                    minSize={widths.sidebar.least}
                    maxSize={widths.sidebar.most}
                    groupResizeBehavior="preserve-pixel-size"
                  >
                    <ErrorBoundary what="The sidebar">
                      <Sidebar />
                    </ErrorBoundary>
                  </Panel>
                  <SideEdge label="Width of the sidebar" side={widths.sidebar} grows="right" />
                </>
              )}
              <Panel id="centre" minSize={360}>
                <section className={classes.main} aria-label="Place">
                  <Centre />
                </section>
              </Panel>
              {inspector && (
                <>
                  <SideEdge label="Width of the inspector" side={widths.inspector} grows="left" />
                  <Panel
                    id="inspector"
                    defaultSize={widths.inspector.width}
                    panelRef={widths.inspector.panel}
                    onResize={({ inPixels }) => widths.resized('inspector', inPixels)}
                    minSize={widths.inspector.least}
                    maxSize={widths.inspector.most}
                    groupResizeBehavior="preserve-pixel-size"
                  >
                    <InspectorPanel />
                  </Panel>
                </>
              )}
            </Group>
          </main>
          <StatusLine />
        </div>
        <Dialogs />
        <GlobalKeys />
        <JobEnds />
        <DropZone />
      </DragAndDrop>
    </QuickIndexProvider>
  );
}

/** The list that the window begins with, if it begins with one. */
function firstList({ active, place }: Workspace) {
  return active === 'library' && place.view === 'list' ? place.scope : null;
}
