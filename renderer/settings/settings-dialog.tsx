import { Modal, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { type SettingsPart, settingsParts } from '../client/workspace';
import { AppearanceSettings } from './appearance-settings';
import { CitationSettings } from './citation-settings';
import { KeyTables } from './key-tables';
import { LibrarySettings } from './library-settings';
import { NameSettings } from './name-settings';
import classes from './settings.module.css';

/** What a person can set, and the keys: how the window looks, how citations read, which names are protected, how the library is kept. */
export function SettingsDialog({ part, onClose }: { part: SettingsPart; onClose: () => void }) {
  const parts: Record<SettingsPart, { label: string; content: ReactNode }> = {
    appearance: { label: 'Appearance', content: <AppearanceSettings /> },
    citations: { label: 'Citations', content: <CitationSettings /> },
    names: { label: 'Protected names', content: <NameSettings /> },
    keys: { label: 'Keys', content: <AllKeys /> },
    library: { label: 'Library', content: <LibrarySettings onLeave={onClose} /> },
  };
  return (
    <Modal opened onClose={onClose} title="Settings" size={720}>
      <Tabs defaultValue={part} orientation="vertical" className={classes.tabs} keepMounted={false}>
        <Tabs.List>
          {settingsParts.map((id) => (
            <Tabs.Tab key={id} value={id} data-autofocus={id === part || undefined}>
              {parts[id].label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {settingsParts.map((id) => (
          <Tabs.Panel key={id} value={id} className={classes.panel}>
            {parts[id].content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Modal>
  );
}

/** More keys than fit: they scroll in their place, and the dialog stays as large as it is. */
function AllKeys() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.scroll} aria-label="All keys" tabIndex={0}>
      <KeyTables one />
    </section>
  );
}
