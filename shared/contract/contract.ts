import type { z } from 'zod';
import { authorityProcedures } from './authorities';
import { binProcedures } from './bin';
import { briefProcedures } from './briefs';
import { claimProcedures } from './claims';
import { organiseProcedures } from './organise';
import { quoteProcedures } from './quotes';
import { readingProcedures } from './reading';
import { sourceProcedures } from './sources';
import { transferProcedures } from './transfer';

/** Every call there is. A handler that is missing, an input of the wrong type and a misspelt name are compile errors. */
export const contract = {
  ...sourceProcedures,
  ...organiseProcedures,
  ...readingProcedures,
  ...quoteProcedures,
  ...transferProcedures,
  ...claimProcedures,
  ...briefProcedures,
  ...authorityProcedures,
  ...binProcedures,
};

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
/** What a caller passes (defaults may be left out). */
export type InputOf<N extends ProcedureName> = z.input<Contract[N]['input']>;
/** What a handler receives (defaults filled in). */
export type ParsedInputOf<N extends ProcedureName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends ProcedureName> = NonNullable<Contract[N]['output']> | NullOf<Contract[N]['output']>;
type NullOf<T> = null extends T ? null : never;

export function isProcedureName(text: string): text is ProcedureName {
  return Object.hasOwn(contract, text);
}
