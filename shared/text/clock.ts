/** Seconds as a person reads a film's clock: "1:02:03". */
export function asClock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`;
}

/** Seconds of a time as people type it: "1:02:03", "41:10", "41m10s", "2470 s", "00:41:10.5"; null when it is none. */
export function readClock(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const colons = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]?\d)(?:[.,]\d{1,3})?$/.exec(text);
  if (colons) {
    const [hours, minutes, seconds] = [Number(colons[1] ?? 0), Number(colons[2]), Number(colons[3])];
    return colons[1] !== undefined && minutes > 59 ? null : hours * 3600 + minutes * 60 + seconds;
  }
  const words = /^(?:(\d{1,3})\s?h(?:ours?)?)?\s?(?:(\d{1,3})\s?m(?:in)?)?\s?(?:(\d{1,5})\s?s(?:ec)?)?$/.exec(text);
  if (!words || text === '') return null;
  return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
}

/** The pinpoint of a stretch of a recording: "0:41:10", "0:41:10-0:41:32". */
export function clockRange(from: number, until: number | null): string {
  return until === null || Math.floor(until) <= Math.floor(from) ? asClock(from) : `${asClock(from)}-${asClock(until)}`;
}

/** Where such a pinpoint begins, in seconds; null for a pinpoint of another kind. */
export function clockStart(pinpoint: string | null): number | null {
  const start = /^(\d{1,3}:\d{2}:\d{2})(?:-|$)/.exec(pinpoint ?? '')?.[1];
  return start ? readClock(start) : null;
}
