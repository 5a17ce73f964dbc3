import type { OutputOf, ParsedInputOf, ProcedureName } from '../../shared/contract/contract';
import type { Context } from '../actions/context';

/** Answers one call of the contract; its input is already checked. Expected failures are thrown as `Failure`. */
export type Handler<N extends ProcedureName> = (
  context: Context,
  input: ParsedInputOf<N>,
) => OutputOf<N> | Promise<OutputOf<N>>;

export type Handlers<N extends ProcedureName = ProcedureName> = { [K in N]: Handler<K> };
