import type { PageMark } from '../model/page-map';

/** A caption within the stored text of a page of its transcript: from when it is said, in seconds, and its words' offsets. */
export interface Cue {
  at: number;
  start: number;
  end: number;
}

/** The captions of a page by the times that stand beside its text; each reaches to the next. */
export function cuesOn(text: string, times: readonly PageMark[]): Cue[] {
  return times.flatMap(([start, at], nth) => {
    const until = times[nth + 1]?.[0] ?? text.length;
    const length = text.slice(start, until).trimEnd().length;
    return length > 0 ? [{ at, start, end: start + length }] : [];
  });
}
