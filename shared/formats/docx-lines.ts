/** Words set apart in a paragraph, or the mark of a note: `note` counts from 0. UTF-16 offsets into its text. */
export interface DocxRun {
  start: number;
  end: number;
  as: 'emphasis' | 'strong' | 'raised' | 'mark';
  note?: number;
}

/** Text with what is set apart in it. */
export interface DocxLine {
  text: string;
  runs: DocxRun[];
}

/** A line without the spaces at the end of each of its lines. */
export function tidyLine({ text, runs }: DocxLine): DocxLine {
  const gone = [...text.matchAll(/[ \u00a0]+$/gm)].map(({ index, 0: spaces }) => ({ index, length: spaces.length }));
  const place = (at: number) =>
    gone.reduce((now, { index, length }) => (index < at ? now - Math.min(length, at - index) : now), at);
  return {
    text: text.replace(/[ \u00a0]+$/gm, ''),
    runs:
      gone.length === 0 ? runs : kept(runs.map((run) => ({ ...run, start: place(run.start), end: place(run.end) }))),
  };
}

export function trimmedLine({ text, runs }: DocxLine, at: { start?: boolean; end?: boolean }): DocxLine {
  const before = at.start ? text.length - text.trimStart().length : 0;
  const trimmed = at.end ? text.slice(before).trimEnd() : text.slice(before);
  const place = (offset: number) => Math.min(trimmed.length, Math.max(0, offset - before));
  return { text: trimmed, runs: kept(runs.map((run) => ({ ...run, start: place(run.start), end: place(run.end) }))) };
}

const kept = (runs: DocxRun[]) => runs.filter(({ start, end }) => end > start);

export function joinedLines(lines: readonly DocxLine[], between: string): DocxLine {
  const whole: DocxLine = { text: '', runs: [] };
  lines.forEach(({ text, runs }, i) => {
    if (i > 0) whole.text += between;
    const from = whole.text.length;
    whole.text += text;
    for (const run of runs) whole.runs.push({ ...run, start: run.start + from, end: run.end + from });
  });
  return whole;
}
