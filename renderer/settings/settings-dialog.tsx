import { Modal, Tabs } from '@mantine/core';
import type { SettingsPart } from '../client/workspace';
import { AppearanceSettings } from './appearance-settings';
import { CitationSettings } from './citation-settings';
import { LibrarySettings } from './library-settings';
import classes from './settings.module.css';

/** What a person can set: how the window looks, how citations read, and how the library is kept. */
export function SettingsDialog({ part, onClose }: { part: SettingsPart; onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Settings" size={720}>
      <Tabs defaultValue={part} orientation="vertical" className={classes.tabs}>
        <Tabs.List>
          <Tabs.Tab value="appearance" data-autofocus>
            Appearance
          </Tabs.Tab>
          <Tabs.Tab value="citations">Citations</Tabs.Tab>
          <Tabs.Tab value="library">Library</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="appearance" className={classes.panel}>
          <AppearanceSettings />
        </Tabs.Panel>
        <Tabs.Panel value="citations" className={classes.panel}>
          <CitationSettings />
        </Tabs.Panel>
        <Tabs.Panel value="library" className={classes.panel}>
          <LibrarySettings onLeave={onClose} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}
