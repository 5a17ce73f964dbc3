import { decodeHTML } from 'entities';

// Only real tags go: "p < 0.05 and q > 3" is text.
const known =
  /<\/?(?:a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|li|nc|ncx|ol|p|pre|s|sc|script|small|span|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul)\b[^<>]*>/gi;

/** The text of a scrap of HTML as references carry it in titles and notes: tags dropped, blocks on lines of their own. */
export function plainText(html: string): string {
  if (!/<[a-z/]|&[a-z#]/i.test(html)) return html.trim();
  const lines = html.replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]*>/gi, '\n');
  return decodeHTML(lines.replace(known, ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
