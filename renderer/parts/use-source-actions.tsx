import { useMemo } from 'react';
import { useCall } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { toast, toastFailure } from '../client/toast';
import { useAct } from '../client/use-act';
import { useWorkspace } from '../client/workspace';
import { copyRich } from './clipboard';
import { count } from './words';

export interface SourceActions {
  bin: (ids: string[]) => void;
  restore: (ids: string[]) => void;
  /** Asks once; what is deleted for good cannot be undone. */
  purge: (ids: string[]) => void;
  /** Copies citations, rich and plain, in the person's style. */
  copyCitations: (ids: string[]) => void;
  takeFrom: (collectionId: string, ids: string[]) => void;
}

/** What can be done to sources from any list. */
export function useSourceActions(): SourceActions {
  const act = useAct();
  const call = useCall();
  const workspace = useWorkspace();
  const { dialog, close, select } = useNavigate();
  const [style] = usePreference('citation.style');
  const [form] = usePreference('citation.form');
  return useMemo(() => {
    const forget = (ids: readonly string[]) => {
      const gone = new Set(ids);
      const { current, selected, tabs } = workspace.get();
      for (const tab of tabs) if (gone.has(tab.sourceId)) close(tab.sourceId);
      select(
        [...selected].filter((id) => !gone.has(id)),
        current && gone.has(current) ? null : current,
      );
    };
    return {
      bin: (ids) => {
        forget(ids);
        void act('sources.bin', { ids }, ({ changed }) => `Moved ${count(changed, 'source')} to the bin`);
      },
      restore: (ids) => {
        forget(ids);
        void act('sources.restore', { ids }, ({ changed }) => `Restored ${count(changed, 'source')}`);
      },
      purge: (ids) => dialog({ name: 'purge', ids }),
      copyCitations: (ids) => {
        const copy = async () => {
          const cited = await call('citations.render', { ids: ids.slice(0, 1000), style, form });
          await copyRich({
            text: cited.map((one) => one.text).join('\n'),
            html: cited.map((one) => `<p>${one.html}</p>`).join(''),
          });
          const lacking = cited.filter((one) => one.missing.length > 0).length;
          toast(
            `Copied ${count(cited.length, 'citation')}${lacking > 0 ? `; ${count(lacking, 'is', 'are')} incomplete` : ''}`,
          );
        };
        copy().catch(toastFailure);
      },
      takeFrom: (id, ids) =>
        void act(
          'collections.take',
          { id, sourceIds: ids },
          ({ changed }) => `Removed ${count(changed, 'source')} from the collection`,
        ),
    };
  }, [act, call, workspace, dialog, close, select, style, form]);
}
