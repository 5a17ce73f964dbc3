import { Readability } from '@mozilla/readability';
import type { ExtractOutcome } from '../model/extraction';
import { type DomDocument, parseHtml, visibleText } from './dom';
import { draftSource } from './draft/draft';
import { type PageMeta, readPageMeta } from './html-meta';
import { cutIntoPages } from './page-cut';
import { breakAtStarPages } from './star-pages';

/** A saved web page as a document: the article where the page has one, else all that is visible on it. */
export function documentOfHtml(html: string, name: string): ExtractOutcome {
  const document = parseHtml(html);
  const meta = readPageMeta(document);
  const all = visibleText(document);
  const article = articleText(html, meta, all);
  const pages = cutIntoPages(article ?? breakAtStarPages(all));
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

/**
 * The article that Readability finds, under its headline, when the page says that it is an article or has the furniture of
 * a web site around one. Opinions, dockets and lists are no articles, and lose nothing.
 */
function articleText(html: string, meta: PageMeta, all: string): string | null {
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
  return headline === '' || text.slice(0, 500).includes(headline) ? text : `${headline}\n\n${text}`;
}
