/** A stretch of a page's stored text that is set as one block, by UTF-16 offsets. */
export interface TextBlock {
  start: number;
  end: number;
  /** `lines` keeps its line breaks and spaces: tables, verse, transcripts. */
  kind: 'paragraph' | 'lines' | 'heading';
}

/**
 * Cuts a page's text into blocks for reading. Lines broken by a printer flow together again; where each line is a paragraph
 * of its own (web pages, Word), or columns are held apart by spaces, they are kept.
 */
export function typeset(text: string): TextBlock[] {
  const lines = text.split('\n');
  const printed = isPrinted(lines);
  const blocks: TextBlock[] = [];
  let at = 0;
  let open: TextBlock | null = null;
  const close = () => {
    if (open) blocks.push({ ...open, kind: kindOf(text.slice(open.start, open.end), printed) });
    open = null;
  };
  for (const line of lines) {
    const end = at + line.length;
    if (line.trim() === '') close();
    else if (open && printed && !/^(?:\s{3,}|\t)\S/.test(line)) open.end = end;
    else {
      close();
      open = { start: at, end, kind: 'paragraph' };
    }
    at = end + 1;
  }
  close();
  return blocks;
}

/** Whether lines were broken at a measure: most are long and of a length, and end in mid-sentence. */
function isPrinted(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim().length > 0);
  if (filled.length < 4) return false;
  const longest = Math.max(...filled.map((line) => line.length));
  const open = filled.filter((line) => !/[.!?:;"”]\s*$/.test(line)).length;
  return longest <= 140 && open / filled.length > 0.35;
}

function kindOf(text: string, printed: boolean): TextBlock['kind'] {
  const lines = text.split('\n');
  const apart = lines.filter((line) => /\S {3,}\S/.test(line)).length;
  if (lines.length > 1 && apart > lines.length / 3) return 'lines';
  if (/\S {6,}\S/.test(text)) return 'lines';
  const short = text.length < 90 && lines.length === 1 && !/[.,;:]\s*$/.test(text);
  return short && !printed && /^\p{Lu}/u.test(text.trim()) ? 'heading' : 'paragraph';
}
