import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../shared/formats/markdown-text';

function blocksOf(source: string) {
  const { text, layout } = readMarkdown(source);
  return layout.blocks.map(({ kind, level, start, end }) => [
    level ? `${kind} ${level}` : kind,
    text.slice(start, end),
  ]);
}

function runsOf(source: string) {
  const { text, layout } = readMarkdown(source);
  return layout.runs.map(({ as, start, end, to }) => [
    as,
    text.slice(start, end),
    ...(to === undefined ? [] : [text.slice(to, to + 12)]),
  ]);
}

describe('a Markdown text as it is set', () => {
  it('knows its headings, paragraphs, quotations, lists, tables and code', () => {
    const source =
      '# *The* Act\n\nOne line\nand its rest.\n\n> Quoted.\n>\n> - within\n>\n> More.\n\n- one\n  - deeper\n- two\n\n3. third\n\n```\na  b\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n### Third\n';
    expect(blocksOf(source)).toEqual([
      ['heading 1', 'The Act'],
      ['paragraph', 'One line and its rest.'],
      ['quote', 'Quoted.'],
      ['item 1', '• within'],
      ['quote', 'More.'],
      ['item 1', '• one'],
      ['item 2', '• deeper'],
      ['item 1', '• two'],
      ['item 1', '3. third'],
      ['lines', 'a  b'],
      ['lines', 'a\tb\n1\t2'],
      ['heading 3', 'Third'],
    ]);
    const { text, quotes } = readMarkdown(source);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['Quoted.\n\n• within\n\nMore.']);
  });

  it('knows what is emphasised, strong and code, one within the other', () => {
    expect(runsOf('So **very _much_** and `a &amp; b`  \nnext.')).toEqual([
      ['strong', 'very much'],
      ['emphasis', 'much'],
      ['code', 'a &amp; b'],
    ]);
  });

  it('numbers notes in the order of their marks, and leads from mark to note and back', () => {
    const source =
      'A.[^doe] B.[^x] C.[^doe] D.[^none]\n\n[^x]: *Second* note\ngoes on.\n\n    And more.\n\n[^doe]: First, see.[^deep]\n[^deep]: Third.\n[^alone]: Fourth.\n\nAfter.\n';
    expect(blocksOf(source)).toEqual([
      ['paragraph', 'A.[1] B.[2] C.[1] D.[^none]'],
      ['paragraph', 'After.'],
      ['note', '[1] First, see.[3]'],
      ['note', '[2] Second note goes on.'],
      ['note', 'And more.'],
      ['note', '[3] Third.'],
      ['note', '[4] Fourth.'],
    ]);
    expect(runsOf(source)).toEqual([
      ['mark', '[1]', '[1] First, s'],
      ['mark', '[2]', '[2] Second n'],
      ['mark', '[1]', '[1] First, s'],
      ['mark', '[1]', '[1] B.[2] C.'],
      ['mark', '[3]', '[3] Third.\n\n'],
      ['mark', '[2]', '[2] C.[1] D.'],
      ['emphasis', 'Second'],
      ['mark', '[3]', '[3]\n\n[2] Sec'],
      ['mark', '[4]'],
    ]);
  });

  it('keeps a note that is an address alone, which Markdown would take for the definition of a link', () => {
    expect(readMarkdown('See it.[^1]\n\n[^1]: https://example.org/a\n').text).toBe(
      'See it.[1]\n\n[1] https://example.org/a',
    );
  });

  it('reads the notes of a long text without looking through the rest at every paragraph', () => {
    const many = 3000;
    const source = [
      ...Array.from({ length: many }, (_, i) => `Paragraph ${i} of a *long* text.[^${i}]`),
      ...Array.from({ length: many }, (_, i) => `[^${i}]: Note ${i}.`),
    ].join('\n\n');
    const { layout } = readMarkdown(source);
    expect(layout.blocks.filter(({ kind }) => kind === 'note')).toHaveLength(many);
  });

  it('leaves no mark of Markdown in the brief of the sample', () => {
    const brief = readFileSync(resolve(import.meta.dirname, '../../../resources/sample/brief.md'), 'utf8');
    const { text, layout } = readMarkdown(brief);
    expect(text).not.toMatch(/\[\^|^#|\*\*|_\w/m);
    expect(layout.blocks.filter(({ kind }) => kind === 'note')).toHaveLength(10);
    expect(layout.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(9);
    // Between the blocks stands nothing but lines.
    let at = 0;
    for (const { start, end } of layout.blocks) {
      expect(text.slice(at, start).trim()).toBe('');
      at = end;
    }
    expect(at).toBe(text.length);
  });
});
