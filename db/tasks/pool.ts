import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { BibliographicRecord } from '../../shared/model/bibliographic';
import type { ExtractFailureCode } from '../../shared/model/extraction';
import { createQueue, type Urgency } from './queue';
import type { Task, TaskFailure, TaskPart, TaskProgress, TaskReply, TaskRequest, TaskResult } from './task';

export interface TaskPool {
  /**
   * Runs one task on a free worker, the urgent first (`queue`). Never rejects: a crash, a hang, a lack of memory and an
   * aborted `signal` are results with `ok: false` and their code. `onProgress` hears how far a long task is.
   */
  run<T extends Task>(task: T, signal?: AbortSignal, onProgress?: (done: number) => void): Promise<TaskResult<T>>;
  /** Ends all workers; what still waits or runs is answered with `cancelled`. */
  close(): Promise<void>;
}

export interface PoolOptions {
  size: number;
  workerFile: string | URL;
  /** Milliseconds a task may take, or be silent about its progress, before its worker is ended; two minutes unless told. */
  timeLimit?: number;
  /** Megabytes of JavaScript heap for a worker. */
  heapLimit?: number;
}

interface Entry {
  id: number;
  task: Task;
  settle: (result: TaskResult) => void;
  onProgress: ((done: number) => void) | undefined;
  /** Those that have come so far, ahead of the reply. */
  records: BibliographicRecord[];
  /** When it was given to a worker. */
  begun: number;
}

/** A file may take its time so often, as long as it says that it moves on: one of endless slow pages ends as well. */
const mostTimes = 10;

interface Seat {
  /** What may sit here. */
  takes: readonly Urgency[];
  worker: ChildProcess | null;
  entry: Entry | null;
  timer: NodeJS.Timeout | undefined;
}

/**
 * A pool of `size` workers, and one more for what a window waits for, each a process of its own: what a hostile document
 * does to its reader - a crash, a hang, all the memory there is - it does to that process alone (docs/decisions/0005). A
 * worker lost is replaced; the rest go on.
 */
export function createTaskPool(options: PoolOptions): TaskPool {
  const timeLimit = options.timeLimit ?? 120_000;
  const seat = (takes: readonly Urgency[]): Seat => ({ takes, worker: null, entry: null, timer: undefined });
  // Citations have a seat of their own, asked first: behind a thousand pages being read, a window would wait for seconds.
  const seats: Seat[] = [
    seat(['at-once']),
    ...Array.from({ length: options.size }, () => seat(['at-once', 'asked', 'background'])),
  ];
  const waiting = createQueue<Entry>();
  let lastId = 0;
  let closed = false;

  function start(seat: Seat): ChildProcess {
    const worker = fork(options.workerFile, {
      execArgv: [`--max-old-space-size=${options.heapLimit ?? 1536}`],
      // Inside the desktop program `execPath` is Electron's own binary, to be run as plain Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let lastWords = '';
    worker.stderr?.on('data', (data: Buffer) => {
      lastWords = (lastWords + data.toString()).slice(-4000);
    });
    worker.on('message', (reply: TaskReply | TaskProgress | TaskPart) => {
      if (seat.worker !== worker || seat.entry?.id !== reply.id) return;
      if ('done' in reply) {
        watch(seat, seat.entry);
        return seat.entry.onProgress?.(reply.done);
      }
      if ('part' in reply) {
        watch(seat, seat.entry);
        for (const record of reply.part) seat.entry.records.push(record);
        return;
      }
      if (reply.retire) discard(seat);
      finish(seat, joined(reply.result, seat.entry.records));
    });
    const lost = (code: ExtractFailureCode, detail?: string) => {
      if (seat.worker !== worker) return;
      seat.worker = null;
      finish(seat, failed(code, seat.entry?.task, detail));
    };
    worker.on('error', (error) => lost('crashed', error.message));
    // 'close' rather than 'exit': only then has all been read that it said on its way out.
    worker.on('close', (_, signal) => {
      const memory = signal === 'SIGKILL' || /heap out of memory|Allocation failed|bad_alloc/i.test(lastWords);
      lost(memory ? 'memory' : 'crashed');
    });
    hold(worker, false);
    seat.worker = worker;
    return worker;
  }

  function discard(seat: Seat): void {
    const { worker } = seat;
    seat.worker = null;
    // The worker is given up on; how it ends is of no more interest.
    worker?.kill('SIGKILL');
  }

  function finish(seat: Seat, result: TaskResult): void {
    const { entry } = seat;
    clearTimeout(seat.timer);
    seat.entry = null;
    entry?.settle(result);
    next();
  }

  function next(): void {
    for (const seat of seats) {
      if (closed || seat.entry) continue;
      const entry = waiting.next(seat.takes);
      if (!entry) continue;
      seat.entry = entry;
      entry.begun = Date.now();
      watch(seat, entry);
      const worker = seat.worker ?? start(seat);
      hold(worker, true);
      worker.send({ id: entry.id, task: entry.task } satisfies TaskRequest);
    }
  }

  /** Gives the task its time, counted anew. */
  function watch(seat: Seat, entry: Entry): void {
    clearTimeout(seat.timer);
    const taken = () => Date.now() - entry.begun;
    const left = entry.task.kind === 'extract' ? Math.max(0, mostTimes * timeLimit - taken()) : timeLimit;
    seat.timer = setTimeout(
      () => {
        discard(seat);
        finish(seat, failed('timeout', entry.task, `${Math.round(taken() / 1000)} s`));
      },
      Math.min(timeLimit, left),
    );
  }

  return {
    run<T extends Task>(task: T, signal?: AbortSignal, onProgress?: (done: number) => void) {
      return new Promise<TaskResult<T>>((resolve) => {
        if (closed || signal?.aborted) return resolve(failed('cancelled', task));
        const abort = () => {
          if (waiting.remove(entry)) {
            entry.settle(failed('cancelled', task));
            return;
          }
          const seat = seats.find((one) => one.entry === entry);
          if (!seat) return;
          discard(seat);
          finish(seat, failed('cancelled', task));
        };
        const entry: Entry = {
          id: ++lastId,
          task,
          settle: (result) => {
            signal?.removeEventListener('abort', abort);
            for (const seat of seats) if (!seat.entry && seat.worker) hold(seat.worker, false);
            resolve(result as TaskResult<T>);
          },
          onProgress,
          records: [],
          begun: 0,
        };
        signal?.addEventListener('abort', abort, { once: true });
        waiting.add(entry);
        next();
      });
    },
    async close() {
      closed = true;
      for (const entry of waiting.clear()) entry.settle(failed('cancelled', entry.task));
      await Promise.all(
        seats.map(async (seat) => {
          const { worker } = seat;
          seat.worker = null;
          if (worker && worker.exitCode === null && worker.signalCode === null) {
            const gone = once(worker, 'exit');
            hold(worker, true);
            worker.kill('SIGKILL');
            await gone;
          }
          finish(seat, failed('cancelled', seat.entry?.task));
        }),
      );
    },
  };
}

/** A reply with the records that came ahead of it. */
function joined(result: TaskResult, records: BibliographicRecord[]): TaskResult {
  return records.length > 0 && 'holds' in result && result.holds === 'records' ? { ...result, records } : result;
}

/** Whether this worker keeps its parent alive: only while it works. */
function hold(worker: ChildProcess, held: boolean): void {
  const parts = [worker, worker.channel, worker.stderr as Socket | null];
  for (const part of parts)
    if (held) part?.ref();
    else part?.unref();
}

const reasons: Partial<Record<ExtractFailureCode, string>> = {
  timeout: 'took too long to read and was given up',
  memory: 'needs more memory to read than there is',
  crashed: 'brought the reader down',
  cancelled: 'was not read: cancelled',
};

function failed(code: ExtractFailureCode, task?: Task, detail?: string): TaskFailure {
  const reason = reasons[code] ?? 'could not be read';
  return { ok: false, code, message: `${task?.name ?? 'The file'} ${reason}${detail ? ` (${detail})` : ''}.` };
}
