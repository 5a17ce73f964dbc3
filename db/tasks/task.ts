import type { ExtractOutcome } from '../../shared/model/extraction';

/** One piece of CPU work for the pool. Everything in it can be posted to a worker. */
export interface ExtractTask {
  kind: 'extract';
  /** Where the bytes lie. */
  path: string;
  /** The name a person knows the file by; messages and titles use it. */
  name: string;
}

export type Task = ExtractTask;

/** The result that belongs to a task. */
export interface TaskResults {
  extract: ExtractOutcome;
}

export type TaskResult<T extends Task = Task> = TaskResults[T['kind']];

export interface TaskRequest {
  id: number;
  task: Task;
}

/** What a worker sends back. `retire` asks to be replaced: its memory has grown and WASM memory never shrinks. */
export interface TaskReply {
  id: number;
  result: TaskResult;
  retire: boolean;
}
