import { parentPort } from 'node:worker_threads';
import { runCheckDatabase } from './check-database';
import { runExtract } from './extract';
import { runRenderCitations } from './render-citations';
import type { Task, TaskProgress, TaskReply, TaskRequest, TaskResult } from './task';
import { runWriteBundle } from './write-bundle-task';
import { runWriteReferences } from './write-references';

/** Bytes outside the JavaScript heap (WASM memory above all) at which this worker asks to be replaced. */
const retireAt = 700_000_000;

const port = parentPort;
if (!port) throw new Error('task-worker runs inside a worker thread only');

port.on('message', async ({ id, task }: TaskRequest) => {
  const result = await run(task, (done) => port.postMessage({ id, done } satisfies TaskProgress));
  const { external, arrayBuffers } = process.memoryUsage();
  const reply: TaskReply = { id, result, retire: Math.max(external, arrayBuffers) > retireAt };
  port.postMessage(reply);
});

async function run(task: Task, report: (done: number) => void): Promise<TaskResult> {
  switch (task.kind) {
    case 'extract':
      return runExtract(task);
    case 'check-database':
      return runCheckDatabase(task, report);
    case 'render-citations':
      return runRenderCitations(task);
    case 'write-references':
      return runWriteReferences(task);
    case 'write-bundle':
      return runWriteBundle(task, report);
  }
}
