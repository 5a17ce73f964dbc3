import { describe, expect, it } from 'vitest';
import { documentOfMarkdown } from '../../../shared/formats/markdown';

function document(source: string) {
  const outcome = documentOfMarkdown(source, 'note.md');
  if (!outcome.ok || outcome.holds !== 'document') throw new Error('no document');
  return outcome.document;
}

describe('reading Markdown', () => {
  it('reads as it would be rendered', () => {
    const source =
      '# The *Act*\n\nSee [section](http://x) &sect; 230 & `code`.\n\n- one\n- two\n\n1. first\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
    expect(document(source).pages[0]?.text).toBe(
      'The Act\n\nSee section § 230 & code.\n\n• one\n• two\n\n1. first\n\nquoted\n\na\tb\n1\t2',
    );
  });

  it('takes its title from the first heading, and leaves out a YAML head and raw HTML', () => {
    const found = document('---\nauthor: Jane Doe\n---\n\n# Heading\n\n<script>x()</script>\n\nWords.\n');
    expect(found.pages[0]?.text).toBe('Heading\n\nWords.');
    expect(found.draft.fields.title).toBe('Heading');
  });

  it('takes title, author and date from a YAML head, whatever its line ends', () => {
    const head = '---\ntitle: "A Memo on § 230"\nauthor: Jane Roe\ndate: 2017-05-04\n---\n\n# Heading\n\nWords.\n';
    for (const source of [head, head.replaceAll('\n', '\r\n')]) {
      const { draft, pages } = document(source);
      expect(draft).toMatchObject({
        fields: { title: 'A Memo on § 230', date: '2017-05-04' },
        creators: [{ family: 'Roe', given: 'Jane' }],
      });
      expect(pages[0]?.text).toBe('Heading\n\nWords.');
    }
  });

  it('answers a file without text', () => {
    expect(documentOfMarkdown('\n\n---\n', 'x.md')).toMatchObject({ ok: false, code: 'empty' });
  });
});
