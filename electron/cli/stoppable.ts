const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A terminal sends its Ctrl-C to npm and to us, and npm sends it on: within this time, in ms, it is one wish. */
const sameWish = 500;

/** See `Invocation.stoppable`. */
export function stoppable(): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  for (const signal of signals)
    process.on(signal, () => {
      const now = performance.now();
      if (controller.signal.aborted && now - asked > sameWish) process.exit(130);
      if (controller.signal.aborted) return;
      asked = now;
      controller.abort();
    });
  return controller.signal;
}
