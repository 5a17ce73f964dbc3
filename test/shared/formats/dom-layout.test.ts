import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml, visibleText } from '../../../shared/formats/dom';
import { laidOutDom } from '../../../shared/formats/dom-layout';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { inWords } from '../../support/laid';

const laid = (html: string) => inWords(laidOutDom(parseHtml(html)));

describe('a web page as it is set', () => {
  it('knows its headings, quotations, lists, tables and words set apart', () => {
    const found = laid(
      '<h1>The  Act</h1><div>Loose <em> words </em>\n<p>A <strong>b</strong></p> more</div><blockquote><p>One.</p><p>Two.</p></blockquote><ul><li>x<ul><li>y</li></ul></li></ul><table><tr><td>a</td><td>b</td></tr></table><pre>p\n  q</pre>',
    );
    expect(found.blocks).toEqual([
      ['heading 1', 'The Act'],
      ['paragraph', 'Loose  words'],
      ['paragraph', 'A b'],
      ['paragraph', 'more'],
      ['quote', 'One.'],
      ['quote', 'Two.'],
      ['item 1', 'x'],
      ['item 2', 'y'],
      ['lines', 'a\tb'],
      ['lines', 'p\nq'],
    ]);
    expect(found.runs).toEqual([
      ['emphasis', 'words'],
      ['strong', 'b'],
    ]);
    expect(found.quotes).toEqual(['One.\n\nTwo.']);
  });

  it('leads from the mark of a note to the note and back, and follows no other link', () => {
    const { runs } = laid(
      '<p>So it is.<sup><a id="r1" href="#n1">1</a></sup> <a href="#n1">the whole note</a> <a href="/x">2</a></p><p id="n1"><a href="#r1">1</a> Note one.</p>',
    );
    expect(runs).toEqual([
      ['mark', '1', '1 Note o'],
      ['mark', '1', '1 the wh'],
    ]);
    expect(laid('<p>x<sup>2</sup><sup><a href="#nowhere">3</a></sup></p>').runs).toEqual([
      ['raised', '2'],
      ['raised', '3'],
    ]);
  });

  const folders = ['html-court', 'html-gov', 'html-news'].flatMap((name) => corpusFolder(name) ?? []);
  it.runIf(folders.length > 0)('has the very text of pages of the corpus, and every word of it in a block', () => {
    const files = folders.flatMap((folder) =>
      filesBelow(folder)
        .filter((path) => /\.html?$/.test(path))
        .filter((_, i) => i % 20 === 0),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const path of files) {
      const html = readFileSync(path, 'utf8');
      const { text, layout } = laidOutDom(parseHtml(html));
      expect(text, path).toBe(visibleText(parseHtml(html)));
      let at = 0;
      for (const { start, end } of layout.blocks) {
        expect(text.slice(at, start).trim(), path).toBe('');
        expect(text.slice(start, end), path).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at).trim(), path).toBe('');
    }
  });
});
