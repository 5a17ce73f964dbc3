import { parentPort } from 'node:worker_threads';
import { runExtract } from './extract';
import type { TaskReply, TaskRequest } from './task';

/** Bytes outside the JavaScript heap (WASM memory above all) at which this worker asks to be replaced. */
const retireAt = 700_000_000;

const port = parentPort;
if (!port) throw new Error('task-worker runs inside a worker thread only');

port.on('message', async ({ id, task }: TaskRequest) => {
  const result = await runExtract(task);
  const { external, arrayBuffers } = process.memoryUsage();
  const reply: TaskReply = { id, result, retire: Math.max(external, arrayBuffers) > retireAt };
  port.postMessage(reply);
});
