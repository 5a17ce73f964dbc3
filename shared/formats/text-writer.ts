import type { BlockKind, LaidBlock, LaidRun, RunKind, TextLayout } from '../model/text-layout';

/** Puts a text together piece by piece and writes down how it is set. Nothing stands before its first word. */
export class TextWriter {
  readonly blocks: LaidBlock[] = [];
  readonly runs: LaidRun[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  /** The end of the last piece that is more than white space. */
  private solid = 0;
  private wanted = 0;

  /** What is written next begins a line (1) or stands after an empty one (2). */
  gap(lines: 1 | 2): void {
    if (this.length > 0) this.wanted = Math.max(this.wanted, lines);
  }

  write(words: string): void {
    if (words === '') return;
    this.pieces.push('\n'.repeat(this.wanted), words);
    this.length += this.wanted + words.length;
    this.wanted = 0;
    if (words.trim() !== '') this.solid = this.length;
  }

  /** Where the next word will stand. */
  get next(): number {
    return this.length + this.wanted;
  }

  /** What `work` writes is a block, if it is anything; whether it is. */
  block(kind: BlockKind, work: () => void, level?: number): boolean {
    const start = this.next;
    work();
    if (this.solid <= start) return false;
    this.blocks.push({ start, end: this.length, kind, ...(level === undefined ? {} : { level }) });
    return true;
  }

  /** What `work` writes is set apart; null where that is nothing. */
  run(as: RunKind, work: () => void): LaidRun | null {
    const start = this.next;
    work();
    if (this.length <= start) return null;
    const run = { start, end: this.length, as };
    this.runs.push(run);
    return run;
  }

  /** The text, its blocks and runs in the order of it, outer runs before inner ones. */
  finished(): { text: string; layout: TextLayout } {
    const inOrder = <T extends { start: number; end: number }>(all: readonly T[]) =>
      all.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.pieces.join(''), layout: { blocks: inOrder(this.blocks), runs: inOrder(this.runs) } };
  }
}
