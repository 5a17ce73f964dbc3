import { Worker } from 'node:worker_threads';
import type { Task, TaskPart, TaskProgress, TaskReply, TaskRequest, TaskResult } from './task';

/** Bytes outside the JavaScript heap (WASM memory above all) at which this worker asks to be replaced. */
const retireAt = 700_000_000;

/** Records in one message: some milliseconds of who takes it in. */
const atOnce = 500;

const send = process.send?.bind(process);
if (!send) throw new Error('task-worker is started by db/tasks/pool, as a process of its own');

process.on('message', async ({ id, task }: TaskRequest) => {
  const result = await run(task, (done) => send({ id, done } satisfies TaskProgress));
  const whole = await sendRecords(id, result);
  const { external, arrayBuffers } = process.memoryUsage();
  send({ id, result: whole, retire: Math.max(external, arrayBuffers) > retireAt } satisfies TaskReply);
});
/** Sends many records ahead, a stretch at a time, each when the one before is on its way; what is left is the reply. */
async function sendRecords(id: number, result: TaskResult): Promise<TaskResult> {
  if (!('holds' in result) || result.holds !== 'records' || result.records.length <= atOnce) return result;
  for (let at = 0; at < result.records.length; at += atOnce) {
    const part = result.records.slice(at, at + atOnce);
    await new Promise<void>((sent) =>
      process.send?.({ id, part } satisfies TaskPart, undefined, undefined, () => sent()),
    );
  }
  return { ...result, records: [] };
}

process.on('disconnect', () => process.exit(0));

// A parent that was killed cannot end a reader that hangs, and this thread would never hear of it: another one looks.
if (process.platform !== 'win32')
  new Worker(
    `const { ppid } = process; setInterval(() => { if (process.ppid !== ppid) process.kill(process.pid, 'SIGKILL'); }, 1000);`,
    { eval: true, stdout: true, stderr: true },
  ).unref();

// Each kind of work is loaded when it is first asked for: a worker that only cites needs no PDF engine.
async function run(task: Task, report: (done: number) => void): Promise<TaskResult> {
  switch (task.kind) {
    case 'extract':
      return (await import('./extract')).runExtract(task, report);
    case 'ocr':
      return (await import('./ocr')).runOcr(task, report);
    case 'check-database':
      return (await import('./check-database')).runCheckDatabase(task, report);
    case 'render-citations':
      return (await import('./render-citations')).runRenderCitations(task, report);
    case 'write-references':
      return (await import('./write-references')).runWriteReferences(task, report);
    case 'write-bundle':
      return (await import('./write-bundle-task')).runWriteBundle(task, report);
    case 'find-anchors':
      return (await import('./find-anchors')).runFindAnchors(task, report);
    case 'mark-pdf':
      return (await import('./mark-pdf-task')).runMarkPdf(task);
    case 'write-quotes':
      return (await import('./write-quotes')).runWriteQuotes(task, report);
    case 'write-claims':
      return (await import('./write-claims')).runWriteClaims(task);
    case 'read-brief':
      return (await import('./read-brief')).runReadBrief(task);
    case 'look-at-table':
      return (await import('./look-at-table')).runLookAtTable(task);
    case 'lay-out':
      return (await import('./lay-out')).runLayOut(task);
    case 'draft-read':
      return (await import('./draft-read')).runDraftRead(task);
    case 'find-authorities':
      return {
        ok: true,
        authorities: (await import('../../shared/citation/cited-authorities')).citedAuthorities(task.pages),
      };
  }
}
