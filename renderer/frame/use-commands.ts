import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommandId } from '../client/commands';
import { useCall } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { readPreference, usePreference } from '../client/preferences';
import { toast, toastFailure } from '../client/toast';
import { useAct } from '../client/use-act';
import { useUndo } from '../client/use-undo';
import { useWorkspace } from '../client/workspace';
import { useAddFiles } from '../parts/use-add-files';
import { useNewSource } from '../parts/use-new-source';
import { useOpenBrief } from '../parts/use-open-brief';
import { useSourceActions } from '../parts/use-source-actions';
import { count } from '../parts/words';
import { focusSearch } from './focus-search';
import { scopeInHand } from './scope-in-hand';

/** Every command of the window, ready to run: for keys, the palette, and the host's menu. */
export function useCommands(): Record<CommandId, () => void> {
  const { go, open, close, activate, dialog } = useNavigate();
  const workspace = useWorkspace();
  const act = useAct();
  const call = useCall();
  const client = useQueryClient();
  const { chooseFiles } = useAddFiles();
  const { choose: chooseBrief } = useOpenBrief();
  const newSource = useNewSource();
  const { bin, copyCitations } = useSourceActions();
  const { undo, redo } = useUndo();
  const [, setAppearance] = usePreference('window.appearance');
  const [, setSidebar] = usePreference('window.sidebar');
  const [, setInspector] = usePreference('window.inspector');

  return useMemo(() => {
    const stored = () => client.getQueryData<Record<string, unknown>>(['settings.get', {}]) ?? {};
    const inHand = () => {
      const { selected, current } = workspace.get();
      return selected.size > 0 ? [...selected] : current ? [current] : [];
    };
    const withHand = (then: (ids: string[]) => unknown) => () => {
      const ids = inHand();
      if (ids.length > 0) void then(ids);
      else toast('Select a source first.');
    };
    const step = (by: number) => () => {
      const { tabs, active } = workspace.get();
      const ids = ['library', ...tabs.map(({ sourceId }) => sourceId)];
      activate(ids[(ids.indexOf(active) + by + ids.length) % ids.length] ?? 'library');
    };
    const job =
      (name: 'library.backup' | 'library.reindex' | 'ocr.start' | 'library.addSample', words: string) => async () => {
        const started = await act(name, {});
        if (started) toast(words, { label: 'Show', run: () => go({ view: 'activity', jobId: started.jobId }) });
      };
    const check = async () => {
      try {
        const { ok, problems, notes } = await call('library.check', {});
        toast(
          ok
            ? ['The library is whole: nothing is missing or damaged.', ...notes].join(' ')
            : `${count(problems.length, 'problem')}: ${problems.slice(0, 3).join('; ')}`,
        );
      } catch (error) {
        toastFailure(error);
      }
    };
    const list = (place: 'all' | 'inbox' | 'bin') => () => go({ view: 'list', scope: { place } });
    return {
      'new-source': newSource,
      'add-files': () => chooseFiles('files'),
      'add-folder': () => chooseFiles('folder'),
      paste: () => dialog({ name: 'paste' }),
      'open-library': () => dialog({ name: 'libraries', how: 'open' }),
      'new-library': () => dialog({ name: 'libraries', how: 'new' }),
      export: () => dialog({ name: 'export', scope: scopeInHand(workspace.get()) }),
      backup: () => void job('library.backup', 'Backing up the library')(),
      'add-sample': () => void job('library.addSample', 'Adding the sample library')(),
      settings: () => dialog({ name: 'settings' }),
      undo,
      redo,
      find: focusSearch,
      'quick-find': () => dialog({ name: 'palette' }),
      'go-all': list('all'),
      'go-inbox': list('inbox'),
      'go-search': () => {
        activate('library');
        focusSearch();
      },
      'go-tagging': () => go({ view: 'tagging', scope: { place: 'inbox' } }),
      'go-jobs': () => go({ view: 'activity' }),
      'go-bin': list('bin'),
      'toggle-sidebar': () => setSidebar(!readPreference(stored(), 'window.sidebar')),
      'toggle-inspector': () => setInspector(!readPreference(stored(), 'window.inspector')),
      help: () => dialog({ name: 'help' }),
      'open-current': withHand(([first]) => first && open(first)),
      'close-tab': () => {
        const { active } = workspace.get();
        if (active !== 'library') close(active);
      },
      'next-tab': step(1),
      'previous-tab': step(-1),
      'tag-selected': withHand((ids) => dialog({ name: 'apply-tags', ids })),
      'collect-selected': withHand((ids) => dialog({ name: 'add-to-collection', ids })),
      'cite-selected': withHand(copyCitations),
      'bin-selected': withHand(bin),
      'go-quotes': () => go({ view: 'quotes' }),
      'go-claims': () => go({ view: 'claims' }),
      'new-claim': () => dialog({ name: 'new-claim' }),
      'check-brief': () => chooseBrief(),
      'go-missing': () => go({ view: 'missing' }),
      'table-of-authorities': withHand((ids) => dialog({ name: 'table-of-authorities', ids })),
      'go-tags': () => go({ view: 'tags' }),
      'go-duplicates': () => go({ view: 'duplicates' }),
      'new-collection': () => void act('collections.create', { name: 'New collection' }, 'Made a new collection'),
      'quote-time': () => {
        const { active } = workspace.get();
        if (active !== 'library') dialog({ name: 'quote-time', sourceId: active });
        else withHand(([sourceId]) => sourceId && dialog({ name: 'quote-time', sourceId }))();
      },
      'page-map': () => {
        const { active, tabs } = workspace.get();
        const tab = tabs.find(({ sourceId }) => sourceId === active);
        if (tab) dialog({ name: 'page-map', sourceId: tab.sourceId, sha256: tab.sha256 });
        else withHand(([sourceId]) => sourceId && dialog({ name: 'page-map', sourceId }))();
      },
      queries: () => dialog({ name: 'queries' }),
      ocr: () => void job('ocr.start', 'Reading the files that await OCR')(),
      'ocr-selected': withHand(async (sourceIds) => {
        const started = await act('ocr.start', { sourceIds });
        if (started)
          toast('Reading the pages. You can go on working.', {
            label: 'Show',
            run: () => go({ view: 'activity', jobId: started.jobId }),
          });
      }),
      check: () => void check(),
      reindex: () => void job('library.reindex', 'Rebuilding the search index')(),
      light: () => setAppearance('light'),
      dark: () => setAppearance('dark'),
      'system-appearance': () => setAppearance('system'),
      contrast: () =>
        setAppearance(matchMedia('(prefers-color-scheme: dark)').matches ? 'contrast-dark' : 'contrast-light'),
    };
  }, [
    go,
    open,
    close,
    activate,
    dialog,
    workspace,
    act,
    call,
    client,
    chooseFiles,
    chooseBrief,
    newSource,
    bin,
    copyCitations,
    undo,
    redo,
    setAppearance,
    setSidebar,
    setInspector,
  ]);
}
