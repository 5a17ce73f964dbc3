import { ActionIcon, Tooltip } from '@mantine/core';
import { CircleHelp, PanelLeft, PanelRight, Redo2, Scale, Settings, Undo2 } from 'lucide-react';
import { onMac, shownKeys } from '../client/commands';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { useQuery } from '../client/use-query';
import { useUndo } from '../client/use-undo';
import { SourceTabs } from './source-tabs';
import classes from './top-bar.module.css';

/** The bar over everything: the name, the tabs of what is open, and what concerns the whole window. */
export function TopBar() {
  const { dialog } = useNavigate();
  const { data: state } = useQuery('history.state', {});
  const { undo, redo } = useUndo();
  const [sidebar, setSidebar] = usePreference('window.sidebar');
  const [inspector, setInspector] = usePreference('window.inspector');
  return (
    <section className={classes.bar} aria-label="Window">
      <div className={classes.name} data-folded={!sidebar}>
        <Scale size={18} strokeWidth={1.8} aria-hidden />
        <span>Casebench</span>
      </div>
      <SourceTabs />
      <div className={classes.tools}>
        <Tool label={state?.undo ? `Undo: ${state.undo}` : 'Nothing to undo'} off={!state?.undo} run={undo}>
          <Undo2 size={17} />
        </Tool>
        <Tool label={state?.redo ? `Redo: ${state.redo}` : 'Nothing to redo'} off={!state?.redo} run={redo}>
          <Redo2 size={17} />
        </Tool>
        <Tooltip label="Find a source or run a command">
          <button type="button" className={classes.palette} onClick={() => dialog({ name: 'palette' })}>
            <span className="hidden-text">Find a source or run a command </span>
            <kbd>{shownKeys('Mod+K', onMac)}</kbd>
          </button>
        </Tooltip>
        <Tool label={sidebar ? 'Hide the sidebar' : 'Show the sidebar'} run={() => setSidebar(!sidebar)}>
          <PanelLeft size={17} />
        </Tool>
        <Tool label={inspector ? 'Hide the inspector' : 'Show the inspector'} run={() => setInspector(!inspector)}>
          <PanelRight size={17} />
        </Tool>
        <Tool label="Help" run={() => dialog({ name: 'help' })}>
          <CircleHelp size={17} />
        </Tool>
        <Tool label="Settings" run={() => dialog({ name: 'settings' })}>
          <Settings size={17} />
        </Tool>
      </div>
    </section>
  );
}

function Tool({
  label,
  off = false,
  run,
  children,
}: {
  label: string;
  off?: boolean;
  run: () => void;
  children: React.ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-disabled={off} data-off={off} onClick={() => !off && run()}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
