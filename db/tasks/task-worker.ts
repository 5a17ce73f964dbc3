import { Worker } from 'node:worker_threads';
import { citedAuthorities } from '../../shared/citation/cited-authorities';
import { runCheckDatabase } from './check-database';
import { runExtract } from './extract';
import { runFindAnchors } from './find-anchors';
import { runOcr } from './ocr';
import { runReadBrief } from './read-brief';
import { runRenderCitations } from './render-citations';
import type { Task, TaskProgress, TaskReply, TaskRequest, TaskResult } from './task';
import { runWriteBundle } from './write-bundle-task';
import { runWriteQuotes } from './write-quotes';
import { runWriteReferences } from './write-references';

/** Bytes outside the JavaScript heap (WASM memory above all) at which this worker asks to be replaced. */
const retireAt = 700_000_000;

const send = process.send?.bind(process);
if (!send) throw new Error('task-worker is started by db/tasks/pool, as a process of its own');

process.on('message', async ({ id, task }: TaskRequest) => {
  const result = await run(task, (done) => send({ id, done } satisfies TaskProgress));
  const { external, arrayBuffers } = process.memoryUsage();
  send({ id, result, retire: Math.max(external, arrayBuffers) > retireAt } satisfies TaskReply);
});
process.on('disconnect', () => process.exit(0));

// A parent that was killed cannot end a reader that hangs, and this thread would never hear of it: another one looks.
if (process.platform !== 'win32')
  new Worker(
    `const { ppid } = process; setInterval(() => { if (process.ppid !== ppid) process.kill(process.pid, 'SIGKILL'); }, 1000);`,
    { eval: true, stdout: true, stderr: true },
  ).unref();

async function run(task: Task, report: (done: number) => void): Promise<TaskResult> {
  switch (task.kind) {
    case 'extract':
      return runExtract(task);
    case 'ocr':
      return runOcr(task, report);
    case 'check-database':
      return runCheckDatabase(task, report);
    case 'render-citations':
      return runRenderCitations(task, report);
    case 'write-references':
      return runWriteReferences(task, report);
    case 'write-bundle':
      return runWriteBundle(task, report);
    case 'find-anchors':
      return runFindAnchors(task, report);
    case 'write-quotes':
      return runWriteQuotes(task, report);
    case 'read-brief':
      return runReadBrief(task);
    case 'find-authorities':
      return { ok: true, authorities: citedAuthorities(task.pages) };
  }
}
