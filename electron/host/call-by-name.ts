import type { LibraryConnection } from '../../db/open';
import { isProcedureName } from '../../shared/contract/contract';
import type { Reply } from '../../shared/contract/failure';

/**
 * A call as it comes over a wire: any name, any value. The library checks the input; a name that the contract does not
 * have, and a host's own bug, are answered like any other failure.
 */
export async function callByName(
  library: Pick<LibraryConnection, 'call'>,
  name: unknown,
  input: unknown,
): Promise<Reply<unknown>> {
  if (typeof name !== 'string' || !isProcedureName(name))
    return { ok: false, code: 'invalid', message: `There is no call named “${String(name).slice(0, 100)}”.` };
  return library.call(name, input as never);
}
