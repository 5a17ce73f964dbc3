import { escapeMarkup } from '../text/escape-markup';

/** A stretch of a citation in one type: `href` makes it a link, `smallCaps` is for academic footnotes (Indigo Book T19). */
export interface Part {
  text: string;
  italic?: true;
  smallCaps?: true;
  href?: string;
}

/** A citation as data; every renderer below reads it, none of them adds or drops a letter. */
export type Parts = readonly Part[];

/** What a word processor's writer needs: the parts with neighbours of one type joined. */
export type Run = Part;

/** The citation's bare text. */
export function toPlainText(parts: Parts): string {
  return parts.map((part) => part.text).join('');
}

/** Neighbouring parts of the same type joined into one run, empty parts left out. */
export function toRuns(parts: Parts): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (!part.text) continue;
    if (last && sameType(last, part)) last.text += part.text;
    else runs.push({ ...part });
  }
  return runs;
}

function sameType(a: Part, b: Part): boolean {
  return a.italic === b.italic && a.smallCaps === b.smallCaps && a.href === b.href;
}

/** An http or https address; anything else (`javascript:` and its kin) is never made a link. */
const isWebAddress = (href: string | undefined): href is string => href !== undefined && /^https?:\/\/\S+$/i.test(href);

/** HTML with every character of the text escaped; links only to http and https. */
export function toHtml(parts: Parts): string {
  return toRuns(parts)
    .map((run) => {
      let html = escapeMarkup(run.text);
      if (run.smallCaps) html = `<span style="font-variant:small-caps">${html}</span>`;
      if (run.italic) html = `<em>${html}</em>`;
      return isWebAddress(run.href) ? `<a href="${escapeMarkup(run.href)}">${html}</a>` : html;
    })
    .join('');
}

/** Markdown (CommonMark) with its marks escaped; small caps become plain text, for which Markdown has no sign. */
export function toMarkdown(parts: Parts): string {
  return toRuns(parts)
    .map((run) => {
      if (isWebAddress(run.href) && run.href === run.text && !/[<>]/.test(run.text)) return `<${run.text}>`;
      const text = run.text.replace(/[\\`*_[\]<>#]/g, '\\$&');
      const marked = run.italic
        ? text.replace(/^(\s*)(.*?)(\s*)$/s, (_, a, b, c) => (b ? `${a}*${b}*${c}` : text))
        : text;
      return isWebAddress(run.href) ? `[${marked}](<${run.href.replace(/[<>\\]/g, encodeURIComponent)}>)` : marked;
    })
    .join('');
}

/** RTF for the inside of a document: characters beyond ASCII as `\uN?`, type as `\i` and `\scaps`, links as fields. */
export function toRtf(parts: Parts): string {
  return toRuns(parts)
    .map((run) => {
      const marks = `${run.italic ? '\\i' : ''}${run.smallCaps ? '\\scaps' : ''}`;
      const text = escapeRtf(run.text);
      const body = marks ? `{${marks} ${text}}` : text;
      if (!isWebAddress(run.href)) return body;
      return `{\\field{\\*\\fldinst HYPERLINK "${escapeRtf(run.href.replace(/"/g, '%22'))}"}{\\fldrslt ${body}}}`;
    })
    .join('');
}

function escapeRtf(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const code = text.charCodeAt(i);
    if (char === '\\' || char === '{' || char === '}') out += `\\${char}`;
    else if (code > 126) out += `\\u${code > 32767 ? code - 65536 : code}?`;
    else if (code < 32) out += ' ';
    else out += char;
  }
  return out;
}
