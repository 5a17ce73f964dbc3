import type { SourceKindId } from '../../model/source-kinds';
import { findDates } from '../../text/dates';
import { hostOf, type PageMeta } from '../html-meta';
import { readLooseDate } from '../loose-date';
import { DraftBuilder, type DraftOutput } from './builder';
import { readBylines } from './byline';
import type { DocumentHead } from './document-head';
import { fileTitle } from './file-title';
import { headDate } from './head-date';

const newspapers =
  /\b(?:Times|Post|Tribune|Herald|Journal|Gazette|Chronicle|Guardian|Telegraph|Globe|Sun|Mirror|Independent|Inquirer|Enquirer|Examiner|Observer|Sentinel|Courier|Register|Star|Bee|Dispatch|Reuters|Associated Press|AP News|USA Today|Daily|Nación|Monde|Folha|País|Zeitung|CNN|BBC|NPR|CBS|ABC News|NBC News|Fox News|Yahoo News|Politico|Axios|ProPublica|Bloomberg)\b/i;
const blogs = /\bblog\b|blogspot\.|wordpress\.|medium\.com|substack\.|tumblr\.|\/blog\//i;
const posts =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x|facebook|instagram|threads|tiktok|linkedin)\.(?:com|net)\/|\/@[\w.]+\/(?:status|\d)|mastodon\./i;

/** Drafts a saved web page from its own head, with its text as a help for what the head leaves out. */
export function draftWebPage(meta: PageMeta, head: DocumentHead): DraftOutput {
  const kind = kindOf(meta, head);
  const site = meta.site ?? hostOf(meta.url);
  const builder = new DraftBuilder(kind, kind === 'webpage' ? 0.7 : 0.8)
    .set(kind === 'podcast' ? 'episode' : 'title', meta.title, 0.9)
    .set(
      'title',
      head.lines.find((line) => line.length >= 6 && line.length <= 140),
      0.3,
    )
    .set('title', fileTitle(head.name), 0.1)
    .set(
      kind === 'journal-article' ? 'journal' : 'publication',
      first(meta, 'citation_journal_title') ?? site,
      meta.site ? 0.85 : 0.6,
    )
    .set('site', site, meta.site ? 0.9 : 0.6)
    .set('platform', site, 0.7)
    .set('institution', site, 0.6)
    .set('date', published(meta, head), meta.published ? 0.9 : 0.4)
    .set('url', meta.url, 0.95)
    .set(
      'language',
      /^[a-z]{2}\b/i.test(meta.language ?? '') && !/^en/i.test(meta.language ?? '') ? meta.language : null,
      0.8,
    )
    .set('volume', first(meta, 'citation_volume'), 0.95)
    .set('issue', first(meta, 'citation_issue'), 0.95)
    .set('page', first(meta, 'citation_firstpage'), 0.95)
    .set('doi', first(meta, 'citation_doi')?.replace(/^doi:/i, ''), 0.95);
  return builder
    .add(readBylines(meta.authors.length > 0 ? meta.authors : bylineIn(head)), meta.authors.length > 0 ? 0.85 : 0.5)
    .done();
}

function kindOf(meta: PageMeta, head: DocumentHead): SourceKindId {
  const site = `${meta.site ?? ''} ${hostOf(meta.url) ?? ''}`;
  if (meta.scholarly.citation_journal_title) return 'journal-article';
  if (posts.test(meta.url ?? '') || /SocialMediaPosting/.test(meta.type ?? '')) return 'social-post';
  if (/press[- ]release|for immediate release/i.test(`${meta.title} ${meta.url} ${head.flat.slice(0, 400)}`))
    return 'press-release';
  if (/BlogPosting/.test(meta.type ?? '') || blogs.test(`${meta.url} ${site}`))
    return meta.article || meta.published ? 'blog-post' : 'webpage';
  if (/NewsArticle|Reportage/.test(meta.type ?? '') || (meta.article && newspapers.test(site)))
    return 'newspaper-article';
  if (newspapers.test(site) && (meta.authors.length > 0 || meta.published)) return 'newspaper-article';
  return 'webpage';
}

function published(meta: PageMeta, head: DocumentHead): string | null {
  if (meta.published)
    return readLooseDate(meta.published.replace(/T.*$/, ''))?.date ?? findDates(meta.published)[0]?.date ?? null;
  const inAddress = /\/(20\d{2}|19\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|$)/.exec(meta.url ?? '');
  if (inAddress) return readLooseDate(inAddress.slice(1).join('-'))?.date ?? null;
  // The dates of a page of results are those of what was found.
  if (/\bresults? \d+ ?[-–] ?\d+ of \d|\b\d+ result(?:s|\(s\))? found\b/i.test(head.flat.slice(0, 1500))) return null;
  return headDate(head.lines.slice(0, 12).filter((line) => line.length < 80));
}

function bylineIn(head: DocumentHead): string[] {
  const line = head.lines.slice(0, 10).find((one) => /^By [\p{Lu}][\p{L}.'’-]+ [\p{Lu}]/u.test(one) && one.length < 90);
  return line ? [line] : [];
}

function first(meta: PageMeta, name: string): string | undefined {
  return meta.scholarly[name]?.[0];
}
