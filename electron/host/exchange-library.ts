import { Failure, type Reply } from '../../shared/contract/failure';
import { libraryAsk, type OpenedLibrary } from '../../shared/contract/libraries';
import type { HeldLibrary } from './held-library';

/** What a window is answered that asks for a library which is no longer the open one. */
export const anotherIsOpen: Reply<never> = {
  ok: false,
  code: 'conflict',
  message: 'Another library has been opened since. Load this window again; nothing was changed.',
};

/**
 * The one door through which a window opens another library: what it asks is checked, and a refusal is an answer in words.
 * The folder is typed in the window, or chosen in a dialog of the host; then no page can name one.
 */
export async function exchangeLibrary(
  library: HeldLibrary,
  ask: unknown,
  from: 'typed' | ((how: 'open' | 'new') => Promise<string | null>),
): Promise<Reply<OpenedLibrary>> {
  const checked = libraryAsk.safeParse(ask);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { ok: false, code: 'invalid', message: issue?.message ?? 'That names no library.' };
  }
  try {
    if (checked.data.how === 'recent') {
      const folder = await library.recentFolder(checked.data.id);
      return { ok: true, value: await library.exchange({ how: 'open', folder }) };
    }
    const { how, folder: typed } = checked.data;
    if ((typed !== undefined) !== (from === 'typed'))
      throw new Failure('invalid', from === 'typed' ? 'Name the folder.' : 'The folder is chosen in the dialog.');
    const folder = from === 'typed' ? (typed ?? null) : await from(how);
    return { ok: true, value: folder === null ? null : await library.exchange({ how, folder }) };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}
