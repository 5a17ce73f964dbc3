import { Readability } from '@mozilla/readability';
import type { ExtractOutcome } from '../model/extraction';
import type { TextLayout } from '../model/text-layout';
import { type DomDocument, type DomNode, parseHtml, visibleText } from './dom';
import { laidOutDom } from './dom-layout';
import { draftSource } from './draft/draft';
import { type PageMeta, readPageMeta } from './html-meta';
import { cutIntoPages } from './page-cut';
import { breakAtStarPages } from './star-pages';

/** A saved web page as a document: the article where the page has one, else all that is visible on it. */
export function documentOfHtml(html: string, name: string): ExtractOutcome {
  const document = parseHtml(html);
  const meta = readPageMeta(document);
  const all = visibleText(document);
  const article = articleOf(html, meta, all);
  const pages = cutIntoPages(article ? textOfArticle(article) : breakAtStarPages(all));
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'shows no text' };
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'html',
      mime: 'text/html',
      pages,
      textState: 'full',
      warnings: [],
      ...draftSource({ name, pages, meta }),
      parts: [],
    },
  };
}

/** A page's article, or all of it where it is none, and how it is set; its text is that of `documentOfHtml`, uncut. */
export function laidOutHtml(html: string): { text: string; layout: TextLayout } {
  const document = parseHtml(html);
  const whole = laidOutDom(document);
  const article = articleOf(html, readPageMeta(document), whole.text);
  if (!article) return whole;
  const { text, layout } = laidOutDom(article.content);
  if (article.headline === null) return { text, layout };
  const by = article.headline.length + 2;
  const further = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    text: textOfArticle({ ...article, text }),
    layout: {
      blocks: [{ start: 0, end: article.headline.length, kind: 'heading', level: 1 }, ...layout.blocks.map(further)],
      runs: layout.runs.map(further).map((run) => (run.to === undefined ? run : { ...run, to: run.to + by })),
    },
  };
}

interface Article {
  /** Null where the article itself begins with it, or there is none. */
  headline: string | null;
  content: DomNode;
  text: string;
}

const textOfArticle = ({ headline, text }: Article) => (headline === null ? text : `${headline}\n\n${text}`);

/**
 * The article that Readability finds, under its headline, when the page says that it is an article or has the furniture of
 * a web site around one. Opinions, dockets and lists are no articles, and lose nothing.
 */
function articleOf(html: string, meta: PageMeta, all: string): Article | null {
  if (all.length < 500) return null;
  // Readability takes its document apart, so that it gets one of its own.
  const copy: DomDocument = parseHtml(html);
  const furnished = copy.querySelector('nav, [role="navigation"], body > footer, [role="contentinfo"]') !== null;
  if (!copy.querySelector('html > body') || !(meta.article || furnished)) return null;
  const found = new Readability(copy as never, { serializer: (node) => node as unknown as DomDocument }).parse();
  if (!found?.content) return null;
  const text = visibleText(found.content);
  const share = text.length / all.length;
  if (meta.article ? text.length < 400 || share < 0.1 : share < 0.5) return null;
  const headline = meta.title ?? '';
  const bare = headline === '' || text.slice(0, 500).includes(headline);
  return { headline: bare ? null : headline, content: found.content, text };
}
