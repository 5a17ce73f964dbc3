import { describe, expect, it } from 'vitest';
import { parseHtml, visibleText } from '../../../shared/formats/dom';
import { documentOfHtml } from '../../../shared/formats/html';
import { readPageMeta } from '../../../shared/formats/html-meta';

const seen = (html: string) => visibleText(parseHtml(html));
const meta = (head: string) => readPageMeta(parseHtml(`<html><head>${head}</head><body></body></html>`));
const sentence = 'The committee found that the company had knowingly hidden what its own staff had seen. ';

function drafted(html: string) {
  const outcome = documentOfHtml(html, 'page.html');
  if (!outcome.ok || outcome.holds !== 'document') throw new Error('no document');
  return outcome.document;
}

describe('the text that a page shows', () => {
  it('sets blocks apart, keeps lines of pre and br, and cells of a table apart by tabs', () => {
    expect(seen('<p>One</p><div>two<br>three</div><pre>a\n  b</pre><table><tr><td>1<td>2</table>')).toBe(
      'One\n\ntwo\nthree\n\na\nb\n\n1\t2',
    );
  });

  it('leaves out scripts, styles, and what is hidden', () => {
    expect(seen('<script>x</script><style>y</style><p hidden>z</p><p style="display: none">q</p><p>seen</p>')).toBe(
      'seen',
    );
  });

  it('reads pages whose body is missing or misplaced', () => {
    expect(
      seen('<meta name=x><html><script>1</script><head></head><body><p>text</p></body><footer>foot</footer></html>'),
    ).toBe('text\n\nfoot');
    expect(seen('<p>only a piece')).toBe('only a piece');
  });

  it('refuses elements nested to bring a reader down', () => {
    expect(() => seen('<div>'.repeat(20_000))).toThrow();
  });
});

describe('what a page says of itself', () => {
  it('prefers citation tags, then Open Graph, then JSON-LD, then the title', () => {
    const og = '<meta property="og:title" content="From og"><title>From title</title>';
    expect(meta(og).title).toBe('From og');
    expect(meta(`<meta name="citation_title" content="From citation">${og}`).title).toBe('From citation');
    expect(meta('<title> From   title </title>').title).toBe('From title');
  });

  it('reads JSON-LD in a graph, with authors as objects, and passes over what is no JSON', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', name: 'Page' },
        {
          '@type': ['NewsArticle'],
          headline: 'Contractor in Manila',
          author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
          datePublished: '2017-07-11T08:00:00Z',
          publisher: { name: 'The Daily' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(graph)}</script>`;
    expect(meta(head)).toMatchObject({
      title: 'Contractor in Manila',
      authors: ['Jane Doe', 'John Roe'],
      published: '2017-07-11T08:00:00Z',
      site: 'The Daily',
      article: true,
    });
  });

  it('takes the canonical address, or where the browser saved the page from, but nothing that is no web address', () => {
    expect(meta('<link rel="canonical" href="https://example.org/a">').url).toBe('https://example.org/a');
    expect(meta('<link rel="canonical" href="javascript:alert(1)">').url).toBeUndefined();
    const saved = '<!DOCTYPE html><!-- saved from url=(0023)https://example.org/b --><html><body>x</body></html>';
    expect(readPageMeta(parseHtml(saved)).url).toBe('https://example.org/b');
  });
});

describe('saved web pages', () => {
  const article = `<html><head><title>Found | The Daily Post</title><meta property="og:site_name" content="The Daily Post">
    <meta property="og:type" content="article"><meta property="article:published_time" content="2017-07-11T08:00:00Z">
    <meta name="author" content="By Jane Q. Doe and John Roe"></head><body><nav>${'<a>Menu</a> '.repeat(40)}</nav>
    <article><h1>Found</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</article><footer>${'Imprint '.repeat(60)}</footer></body></html>`;

  it('keep the article without the furniture around it, and draft its byline, paper and date', () => {
    const document = drafted(article);
    expect(document.pages[0]?.text).toMatch(/^Found\n\nThe committee/);
    expect(document.pages.map((page) => page.text).join()).not.toMatch(/Menu|Imprint/);
    expect(document.draft).toMatchObject({
      kind: 'newspaper-article',
      fields: { title: 'Found', publication: 'The Daily Post', date: '2017-07-11' },
      creators: [
        { given: 'Jane Q.', family: 'Doe' },
        { given: 'John', family: 'Roe' },
      ],
    });
  });

  it('lose nothing of an opinion, a docket or a list', () => {
    const opinion = `<center><b>615 F.3d 45 (2010)</b></center><center><h1>WELLS TRUST, Plaintiff, Appellant,<br>v.<br>CHARDON, Defendant, Appellee.</h1></center>
      <p>No. 09-1969.</p><p>United States Court of Appeals, First Circuit.</p><p>Decided August 5, 2010.</p><p>LIPEZ, Circuit Judge.</p><p>${sentence.repeat(30)}</p>`;
    const document = drafted(opinion);
    expect(document.pages[0]?.text).toMatch(/^615 F\.3d 45 \(2010\)\n\nWELLS TRUST/);
    expect(document.draft).toMatchObject({
      kind: 'case',
      fields: {
        volume: '615',
        reporter: 'F.3d',
        page: '45',
        docket: '09-1969',
        date: '2010-08-05',
        parties: ['Wells Trust', 'Chardon'],
      },
    });
  });

  it('are told apart by their own tags: journal articles, blogs, posts, press releases', () => {
    const page = (head: string, body = sentence) =>
      drafted(`<html><head>${head}</head><body><p>${body}</p></body></html>`).draft;
    expect(
      page(
        '<meta name="citation_journal_title" content="J. Law"><meta name="citation_title" content="T"><meta name="citation_volume" content="12"><meta name="citation_firstpage" content="34">',
      ),
    ).toMatchObject({
      kind: 'journal-article',
      fields: { journal: 'J. Law', volume: '12', page: '34' },
    });
    expect(page('<meta property="og:url" content="https://x.com/senator/status/1"><title>Words</title>').kind).toBe(
      'social-post',
    );
    expect(page('<title>Press Release: Passage</title>').kind).toBe('press-release');
    expect(
      page(
        '<meta property="og:url" content="https://a.blogspot.com/2017/03/x.html"><meta property="og:type" content="article"><title>t</title>',
      ),
    ).toMatchObject({ kind: 'blog-post' });
    expect(page('<title>Plain</title>').kind).toBe('webpage');
  });

  it('answer with one line when they show nothing', () => {
    expect(documentOfHtml('<html><body><script>x()</script></body></html>', 'x')).toMatchObject({
      ok: false,
      code: 'empty',
    });
  });
});
