/**
 * Ends a program that npm started when npm is gone without a word: it hands SIGINT and SIGTERM on to its script (which is
 * why that says `exec`: a shell in between would keep them), but not SIGHUP, and nobody hands on a SIGKILL. Who ends
 * `npm start` would leave the workbench running unseen. A program whose parent is gone ends as on the signal itself.
 */
export function endWithParent(): void {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
