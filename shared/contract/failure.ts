/** The closed set of reasons a call can fail for. A wrong file is an outcome in a job, never one of these. */
export type FailureCode = 'invalid' | 'not-found' | 'conflict' | 'unsupported' | 'cancelled' | 'internal';

/** What every call answers, over every transport. `message` is for people: what happened and what to do. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: FailureCode; message: string; details?: unknown };

/** An expected failure, thrown by actions and stores and turned into a `Reply` at the door. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly details: unknown;

  constructor(code: FailureCode, message: string, details?: unknown) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The value of a good reply; throws the `Failure` of a bad one. */
export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Failure(reply.code, reply.message, reply.details);
}
