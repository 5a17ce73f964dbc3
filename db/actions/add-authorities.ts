import { keysOfSource } from '../../shared/citation/cited-authorities';
import type { SourceDraft } from '../../shared/model/source';
import { sourceTitle } from '../../shared/model/source-title';
import { sourceCited } from '../store/docket-source';
import { findSameSource } from '../store/same-source';
import { insertSource } from '../store/sources';
import { type Context, commit } from './context';

/** How sure a field is that was read off a citation. */
const readOffCitation = 0.7;

/**
 * Makes sources of drafts that citations gave, in one undoable step, their fields marked as drafted. What the library has
 * under the same citation is answered with its id and not added again.
 */
export function addAuthorities(context: Context, drafts: readonly SourceDraft[]): { ids: string[]; added: number } {
  const plan = drafts.map((draft) => {
    const keys = keysOfSource({ ...draft, id: '' });
    return { draft, known: sourceCited(context.db, keys, draft) ?? findSameSource(context.db, draft) };
  });
  const fresh = plan.filter(({ known }) => !known);
  const [first] = fresh;
  const ids: string[] = [];
  const label =
    fresh.length === 1 && first ? `Add ${sourceTitle(first.draft)}` : `Add ${fresh.length} cited authorities`;
  const write = () => {
    for (const { draft, known } of plan) {
      const id = known ?? context.newId();
      ids.push(id);
      if (known) continue;
      const drafted = Object.fromEntries(Object.keys(draft.fields).map((field) => [field, readOffCitation]));
      insertSource(context.db, { ...draft, id, drafted, at: context.now() });
    }
  };
  if (fresh.length > 0) commit(context, label, write);
  else write();
  return { ids, added: fresh.length };
}
