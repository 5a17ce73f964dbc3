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
  const head = mailHead(lines);
  const blocks: TextBlock[] = [];
  let at = 0;
  let open: TextBlock | null = null;
  const close = () => {
    if (open)
      blocks.push({
        ...open,
        kind: head > 0 && open.start === 0 ? 'lines' : kindOf(text.slice(open.start, open.end), printed),
      });
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const flows = index > head && (printed || goesOn(lines[index - 1] ?? '', line));
    if (line.trim() === '') close();
    else if (index > 0 && index < head && open) open.end = end;
    else if (open && flows && !/^(?:\s{3,}|\t)\S/.test(line)) open.end = end;
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

/** How many lines at the beginning are the head of a letter by mail: each is a line of its own. */
function mailHead(lines: readonly string[]): number {
  const after = lines.findIndex((line) => !/^(?:From|To|Cc|Bcc|Reply-To|Date|Sent|Subject|Attachments?): /.test(line));
  const count = after < 0 ? lines.length : after;
  return count > 1 ? count : 0;
}

/** Whether a line is surely the rest of the one before, whatever the page as a whole looks like. */
function goesOn(before: string, line: string): boolean {
  if (/[.!?:;"”)]\s*$/.test(before) || before.trim().length < 40) return false;
  return /^\p{Ll}/u.test(line) || /\s(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|with)\s*$/.test(before);
}

function kindOf(text: string, printed: boolean): TextBlock['kind'] {
  const lines = text.split('\n');
  const apart = lines.filter((line) => /\S {3,}\S/.test(line)).length;
  if (lines.length > 1 && apart > lines.length / 3) return 'lines';
  if (/\S {6,}\S/.test(text)) return 'lines';
  const short = text.length < 90 && lines.length === 1 && !/[.,;:]\s*$/.test(text);
  return short && !printed && /^\p{Lu}/u.test(text.trim()) ? 'heading' : 'paragraph';
}
