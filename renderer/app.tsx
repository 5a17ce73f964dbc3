import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { readPreference } from './client/preferences';
import { failureMessage } from './client/toast';
import { useQuery } from './client/use-query';
import { Frame } from './frame/frame';
import { Restored } from './frame/restored';
import { TagColorsProvider } from './parts/use-tag-colors';
import { ContextMenuProvider } from './ui/context-menu';
import { Failed } from './ui/failed';
import { ThemeProvider } from './ui/theme-provider';

/** The workbench: the frame, once the settings that shape it are read. */
export function App() {
  const { data: settings, error, reload } = useQuery('settings.get', {});
  const stored = settings ?? {};
  return (
    <ThemeProvider
      appearance={readPreference(stored, 'window.appearance')}
      density={readPreference(stored, 'window.density')}
    >
      <ModalsProvider>
        <ContextMenuProvider>
          {settings && (
            <TagColorsProvider>
              <Restored settings={settings}>
                <Frame />
              </Restored>
            </TagColorsProvider>
          )}
          {error && !settings && <Failed message={failureMessage(error)} retry={reload} />}
        </ContextMenuProvider>
      </ModalsProvider>
      <Notifications limit={4} position="bottom-right" containerWidth={360} transitionDuration={120} />
    </ThemeProvider>
  );
}
