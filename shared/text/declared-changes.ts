import { isLetter } from './character-classes';
import { denies } from './negation';
import type { Skeleton } from './normalise';
import { originalOf, placesOf, type Span, standsAt, withoutClosingStop } from './quote-match';
import type { ParsedQuote, QuotePart } from './quote-parts';
import type { RunningText } from './running-text';

/** One change that a quotation declares, as it stands in the quotation and in the source. */
export interface DeclaredChange {
  kind: 'omission' | 'bracket' | 'sic' | 'emphasis' | 'citation' | 'footnote' | 'marks';
  quote: string;
  source: string;
}

export interface DeclaredMatch extends Span {
  changes: DeclaredChange[];
}

/** How far, in skeleton units, an omission may reach: about two pages; short words beside it must stand nearer. */
const farthest = 6000;
const farthestShort = 400;
const maxSteps = 20_000;
const mostReplaced = 12;

type Words = Extract<QuotePart, { kind: 'words' }>;
type Bracket = Extract<QuotePart, { kind: 'bracket' }>;

/**
 * Finds where a quotation stands whose changes are all declared and whose other words are the source's own, in their
 * order; at most `most` places. A bracket or an omission that adds or hides a "not" does not pass.
 */
export function findDeclared(run: RunningText, quote: ParsedQuote, most: number): DeclaredMatch[] {
  const { parts } = quote;
  const first = parts.findIndex((part) => part.kind === 'words');
  const found: DeclaredMatch[] = [];
  if (first < 0) return found;
  const search = new PartSearch(run, parts);
  for (const form of search.formsOf(first)) {
    const edges = search.edgesOf(first);
    for (const at of placesOf(run, form, { from: 0, before: run.skeleton.text.length, edges })) {
      const lead = search.leading(first, at);
      const rest = lead && search.after(first + 1, at + form.text.length);
      if (rest) found.push({ from: lead.from, to: rest.to, changes: [...lead.changes, ...rest.changes] });
      if (found.length >= most || search.spent()) return found;
    }
    if (found.length > 0) return found;
  }
  return found;
}

class PartSearch {
  private readonly run: RunningText;
  private readonly parts: readonly QuotePart[];
  private steps = 0;

  constructor(run: RunningText, parts: readonly QuotePart[]) {
    this.run = run;
    this.parts = parts;
  }

  spent(): boolean {
    return ++this.steps > maxSteps;
  }

  /** The words of a part; the last words also without their closing comma or stop. */
  formsOf(index: number): Skeleton[] {
    const part = this.parts[index] as Words;
    const later = this.parts.slice(index + 1).some((one) => one.kind !== 'omission');
    const shorter = later ? null : withoutClosingStop(part.skeleton);
    return shorter ? [part.skeleton, shorter] : [part.skeleton];
  }

  edgesOf(index: number): { start: boolean; end: boolean } {
    const before = this.parts[index - 1];
    const after = this.parts[index + 1];
    return {
      start: !(before?.kind === 'bracket' && before.tightAfter),
      end: !(after?.kind === 'bracket' && after.tightBefore),
    };
  }

  /** What stands before the first words: `[T]` of `[T]he`, an omission, or nothing. */
  leading(index: number, at: number): { from: number; changes: DeclaredChange[] } | null {
    let from = at;
    const changes: DeclaredChange[] = [];
    for (let back = index - 1; back >= 0; back--) {
      const part = this.parts[back] as QuotePart;
      if (part.kind === 'bracket' && part.tightAfter && back === index - 1) {
        const start = this.capital(part, at);
        if (start === null) return null;
        changes.unshift(this.change('bracket', part, { from: start, to: at }));
        from = start;
      } else if (part.kind === 'bracket') {
        if (denies(part.content)) return null;
        changes.unshift({ kind: 'bracket', quote: part.text, source: '' });
      } else changes.unshift({ kind: 'omission', quote: part.text, source: '' });
    }
    return { from, changes };
  }

  /** Where the word begins whose first letters a bracket changed in case only; null when it is no such word. */
  private capital(part: Bracket, at: number): number | null {
    const from = at - part.content.length;
    const { skeleton, text } = this.run;
    if (from < 0 || part.content === '') return null;
    if (skeleton.text.slice(from, at).toLowerCase() !== part.content.toLowerCase()) return null;
    for (let between = from + 1; between <= at; between++) if (skeleton.joints.has(between)) return null;
    const start = skeleton.starts[from] as number;
    const before = text[start - 1];
    return before === undefined || !isLetter(before) ? from : null;
  }

  private change(kind: DeclaredChange['kind'], part: QuotePart, span: Span): DeclaredChange {
    return { kind, quote: part.text, source: originalOf(this.run, span) };
  }

  /** Matches the parts from `index` on at `at` of the source; null when they do not stand there. */
  after(index: number, at: number): { to: number; changes: DeclaredChange[] } | null {
    const part = this.parts[index];
    if (part === undefined) return { to: at, changes: [] };
    if (this.spent()) return null;
    if (part.kind === 'words') return this.words(index, at);
    return part.kind === 'omission' ? this.omission(index, at) : this.bracket(index, at);
  }

  private words(index: number, at: number): { to: number; changes: DeclaredChange[] } | null {
    const edges = this.edgesOf(index);
    const from = edges.start && this.run.skeleton.text[at] === ' ' ? at + 1 : at;
    for (const form of this.formsOf(index)) {
      if (!standsAt(this.run, from, form, edges)) continue;
      const rest = this.after(index + 1, from + form.text.length);
      if (rest) return rest;
    }
    return null;
  }

  private omission(index: number, at: number): { to: number; changes: DeclaredChange[] } | null {
    const part = this.parts[index] as QuotePart;
    const next = this.parts.findIndex((one, position) => position > index && one.kind === 'words');
    const between = this.parts.slice(index + 1, next < 0 ? undefined : next);
    const loose = between.filter(
      (one): one is Bracket => one.kind === 'bracket' && !(one.tightAfter && one === between.at(-1)),
    );
    if (loose.some((one) => denies(one.content))) return null;
    const noted = loose.map(
      (one): DeclaredChange => ({ kind: one.sic ? 'sic' : 'bracket', quote: one.text, source: '' }),
    );
    if (next < 0) return { to: at, changes: [{ kind: 'omission', quote: part.text, source: '' }, ...noted] };
    const short = wordsIn(this.parts[next] as Words) < 3 || wordsIn(this.parts[index - 1]) < 3;
    for (const form of this.formsOf(next)) {
      const range = { from: at, before: at + (short ? farthestShort : farthest), edges: this.edgesOf(next) };
      for (const found of placesOf(this.run, form, range)) {
        if (this.spent()) return null;
        const tight = between.at(-1);
        const from = tight?.kind === 'bracket' && tight.tightAfter ? this.capital(tight, found) : found;
        if (from === null || from < at || this.hidesDenial({ from: at, to: from })) continue;
        const rest = this.after(next + 1, found + form.text.length);
        if (!rest) continue;
        const capital = from < found && tight ? [this.change('bracket', tight, { from, to: found })] : [];
        return {
          to: rest.to,
          changes: [this.change('omission', part, { from: at, to: from }), ...noted, ...capital, ...rest.changes],
        };
      }
    }
    return null;
  }

  /** An omission may leave out a sentence with a "not" in it, but not the "not" of the words that it joins. */
  private hidesDenial(span: Span): boolean {
    const left = originalOf(this.run, span).trim();
    if (!denies(left)) return false;
    const words = left.split(/\s+/);
    if (words.length <= 6) return true;
    const opens = /[.?!]/.test(this.run.skeleton.text[span.from - 1] ?? '') || /^[.?!]/.test(left);
    return (!opens && denies(words.slice(0, 2).join(' '))) || denies(words.slice(-2).join(' '));
  }

  private bracket(index: number, at: number): { to: number; changes: DeclaredChange[] } | null {
    const part = this.parts[index] as Bracket;
    for (const to of part.sic ? [at] : this.replaced(part, at)) {
      const span = { from: at, to };
      const source = originalOf(this.run, span).trim();
      if (denies(source) !== denies(part.content)) continue;
      if (part.tightAfter && !part.tightBefore && source.toLowerCase() !== part.content.toLowerCase()) continue;
      const rest = this.after(index + 1, to);
      if (!rest) continue;
      const same = source === part.text;
      const noted: DeclaredChange[] = same ? [] : [{ kind: part.sic ? 'sic' : 'bracket', quote: part.text, source }];
      return { to: rest.to, changes: [...noted, ...rest.changes] };
    }
    return null;
  }

  /** Where what a bracket replaced may end: nothing, a few letters of the word, or a few words. */
  private *replaced(part: Bracket, at: number): Generator<number> {
    const source = this.run.skeleton.text;
    if (part.tightBefore || part.tightAfter) {
      const start = !part.tightBefore && source[at] === ' ' ? at + 1 : at;
      for (let to = start; to <= start + mostReplaced && to <= source.length; to++) {
        yield to;
        if (!isLetter(source[to])) break;
      }
      if (!part.tightBefore || !source.startsWith(part.text, at)) return;
    }
    // The source has the bracket itself.
    const own = source[at] === ' ' ? at + 1 : at;
    if (source.startsWith(part.text, own)) yield own + part.text.length;
    if (part.tightBefore) return;
    yield at;
    let to = at;
    for (let words = 0; words < mostReplaced && to < source.length; words++) {
      const space = source.indexOf(' ', to + 1);
      to = space < 0 ? source.length : space;
      // Words before a comma or stop may be replaced without it.
      const bare = /[,.;:)]$/.test(source.slice(at, to)) ? to - 1 : to;
      if (bare !== to) yield bare;
      yield to;
    }
  }
}

function wordsIn(part: QuotePart | undefined): number {
  return part?.kind === 'words' ? part.text.trim().split(/\s+/).length : 3;
}
