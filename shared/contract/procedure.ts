import type { z } from 'zod';

/** A mutation changes the library; a query never does. */
export type ProcedureKind = 'query' | 'mutation';

/** One line of the contract: what goes in (checked once, at the door) and the type of what comes out. */
export interface Procedure<Input extends z.ZodType = z.ZodType, Output = unknown> {
  kind: ProcedureKind;
  input: Input;
  /** Never set: carries the output's type only. */
  readonly output?: Output;
}

export function query<Output>() {
  return <Input extends z.ZodType>(input: Input): Procedure<Input, Output> => ({ kind: 'query', input });
}

export function mutation<Output>() {
  return <Input extends z.ZodType>(input: Input): Procedure<Input, Output> => ({ kind: 'mutation', input });
}
