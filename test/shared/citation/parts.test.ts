import { describe, expect, it } from 'vitest';
import { type Parts, toHtml, toMarkdown, toPlainText, toRtf, toRuns } from '../../../shared/citation/parts';

const case_: Parts = [
  { text: 'Doe v. ', italic: true },
  { text: 'Backpage.com, LLC', italic: true },
  { text: ', 817 F.3d 12' },
];

describe('rendering the parts of a citation', () => {
  it('gives the bare text', () => expect(toPlainText(case_)).toBe('Doe v. Backpage.com, LLC, 817 F.3d 12'));

  it('joins neighbours of one type into runs and drops empty ones', () => {
    expect(toRuns([...case_, { text: '' }])).toEqual([
      { text: 'Doe v. Backpage.com, LLC', italic: true },
      { text: ', 817 F.3d 12' },
    ]);
  });

  it('writes HTML in which no text can become markup', () => {
    expect(toHtml(case_)).toBe('<em>Doe v. Backpage.com, LLC</em>, 817 F.3d 12');
    expect(toHtml([{ text: '<b onload="x">&\'' }])).toBe('&lt;b onload=&quot;x&quot;&gt;&amp;&#39;');
    expect(toHtml([{ text: 'Vats', smallCaps: true }])).toBe('<span style="font-variant:small-caps">Vats</span>');
  });

  it('links to web addresses and to nothing else', () => {
    const url = 'https://example.org/?a=1&b="2"';
    expect(toHtml([{ text: 'x', href: url }])).toBe('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">x</a>');
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' https://a b'])
      expect(toHtml([{ text: 'x', href }])).toBe('x');
  });

  it('writes Markdown with its marks escaped', () => {
    expect(toMarkdown([{ text: 'See ' }, { text: 'Doe v. Roe ', italic: true }, { text: '*40 [1]' }])).toBe(
      'See *Doe v. Roe* \\*40 \\[1\\]',
    );
    const href = 'https://example.org/a_b';
    expect(toMarkdown([{ text: href, href }])).toBe('<https://example.org/a_b>');
    expect(toMarkdown([{ text: 'x', href: 'javascript:1' }])).toBe('x');
  });

  it('writes RTF in ASCII only', () => {
    expect(toRtf([{ text: 'Int’l ', italic: true }, { text: '{§}\\' }])).toBe('{\\i Int\\u8217?l }\\{\\u167?\\}\\\\');
    expect(toRtf([{ text: 'u', href: 'https://e.org' }])).toBe(
      '{\\field{\\*\\fldinst HYPERLINK "https://e.org"}{\\fldrslt u}}',
    );
  });
});
