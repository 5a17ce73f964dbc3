/** Fields that are read as they stand, where a backslash would stay. */
const verbatim = /^(?:casebench-.*|url|doi|files?|pdf|eprint|groups|ids|verb[abc]|bdsk-url-.*|citeulike-.*)$/i;

/**
 * BibTeX whose lone percent signs inside of values are escaped. To TeX "50% of all" goes on in the next line; people and
 * publishers who write it mean the sign. One that ends its line joins two lines, as TeX has it, and stays, as do the
 * remarks between the fields. A value that never ends leaves the rest of the text as it came.
 */
export function keepPercents(text: string): string {
  if (!text.includes('%')) return text;
  const parts: string[] = [];
  let kept = 0;
  for (const value of valuesOf(text)) {
    if (verbatim.test(value.field)) continue;
    parts.push(text.slice(kept, value.start), escaped(text.slice(value.start, value.end)));
    kept = value.end;
  }
  return parts.join('') + text.slice(kept);
}

function escaped(value: string): string {
  return value.replace(/(\\.)|%(?![^\S\n]*\r?(?:\n|$))/gs, (_, pair: string | undefined) => pair ?? '\\%');
}

interface Value {
  field: string;
  start: number;
  end: number;
}

const opening = /%[^\n]*|@\s*([A-Za-z]+)\s*[{(]/g;
// Between values: a remark, a field's name, what opens a value, what ends the entry.
const between = /%[^\n]*|([^\s{}()"#,=%]+)\s*=|[{"})]/g;

function* valuesOf(text: string): Generator<Value> {
  for (let at = 0; ; ) {
    opening.lastIndex = at;
    const opened = opening.exec(text);
    if (!opened) return;
    at = opening.lastIndex;
    const type = opened[1]?.toLowerCase();
    if (type === undefined) continue;
    if (type === 'comment' || type === 'preamble') {
      at = endOf(text, at, '}');
      if (at < 0) return;
      continue;
    }
    let field = '';
    for (;;) {
      between.lastIndex = at;
      const next = between.exec(text);
      if (!next) return;
      at = between.lastIndex;
      if (next[0] === '}' || next[0] === ')') break;
      if (next[1] !== undefined) field = next[1];
      if (next[0] !== '{' && next[0] !== '"') continue;
      const end = endOf(text, at, next[0] === '{' ? '}' : '"');
      if (end < 0) return;
      yield { field, start: at, end: end - 1 };
      at = end;
    }
  }
}

const inside = /\\.|[{}"]/gs;

/** Where the value that begins at `at` is over, behind its closing mark; -1 when it never is. */
function endOf(text: string, at: number, close: '}' | '"'): number {
  let depth = 0;
  inside.lastIndex = at;
  for (let found = inside.exec(text); found; found = inside.exec(text)) {
    if (found[0] === close && depth === 0) return inside.lastIndex;
    if (found[0] === '{') depth++;
    else if (found[0] === '}') depth--;
  }
  return -1;
}
