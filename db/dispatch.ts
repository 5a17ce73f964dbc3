import { type ZodError, z } from 'zod';
import { contract, isProcedureName } from '../shared/contract/contract';
import { Failure, type Reply } from '../shared/contract/failure';
import type { Context } from './actions/context';
import type { Handlers } from './handlers/handler';

type AnyHandler = (context: Context, input: unknown) => unknown;

/** Writes a bug down where a developer looks; people see only that one happened. */
export type BugLog = (call: string, error: unknown) => void;

/**
 * The one door to the library: checks the name and the input, runs the handler, and answers with an envelope whatever
 * happens. An expected failure keeps its code; a bug is logged once and becomes 'internal'.
 */
export async function dispatch(
  library: { context: Context; handlers: Handlers; logBug: BugLog },
  name: string,
  input: unknown,
): Promise<Reply<unknown>> {
  if (!isProcedureName(name)) return { ok: false, code: 'invalid', message: `There is no call named “${name}”.` };
  const checked = contract[name].input.safeParse(input);
  if (!checked.success)
    return {
      ok: false,
      code: 'invalid',
      message: sayIssue(checked.error),
      details: z.treeifyError(checked.error as ZodError),
    };
  try {
    const handler = library.handlers[name] as AnyHandler;
    const value = await handler(library.context, checked.data);
    return { ok: true, value: value ?? null };
  } catch (error) {
    if (error instanceof Failure)
      return { ok: false, code: error.code, message: error.message, details: error.details };
    if (isDiskFull(error))
      return {
        ok: false,
        code: 'internal',
        message: 'The disk is full. Nothing was changed; make room and try again.',
      };
    library.logBug(name, error);
    return { ok: false, code: 'internal', message: 'Something went wrong inside Casebench. Nothing was changed.' };
  }
}

function sayIssue(error: ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path.join('.');
  return `${where ? `${where}: ` : ''}${issue?.message ?? 'The input does not fit.'}`;
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC');
}
