/** Hears how far the reading of a file is, in thousandths; the same number again says that it still moves on. */
export type OnRead = (thousandths: number) => void;

/**
 * Turns counts of `all` into thousandths between `from` and `to`, and tells each of them once: a reading of a hundred
 * thousand records says a thousand times where it is.
 */
export function progressOf(onRead: OnRead | undefined, all: number, [from, to] = [0, 1000]): (done: number) => void {
  let said = -1;
  return (done) => {
    const now = Math.floor(from + ((to - from) * Math.min(done, all)) / Math.max(all, 1));
    if (!onRead || now === said) return;
    said = now;
    onRead(now);
  };
}
