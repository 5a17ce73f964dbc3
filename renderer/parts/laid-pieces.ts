interface Span {
  start: number;
  end: number;
}

export const holds = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

/** Finds which of `spans`, in order of their starts, overlap a block; blocks must be asked for in the order of the text. */
export function overlapping<T extends Span>(spans: readonly T[]): (block: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as T).end <= start) next++;
    const here: T[] = [];
    for (let i = next; i < spans.length && (spans[i] as T).start < end; i++) {
      const span = spans[i] as T;
      if (span.end > start) here.push(span);
    }
    return here;
  };
}

/** A block cut wherever one of the spans begins or ends in it. */
export function pieces({ start, end }: Span, spans: readonly Span[]): Span[] {
  const cuts = new Set([start, end]);
  for (const one of spans) for (const at of [one.start, one.end]) if (at > start && at < end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => ({ start: from, end: sorted[i + 1] as number }));
}
