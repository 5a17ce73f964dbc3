import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { useMemo } from 'react';
import classes from './markdown.module.css';

const allowed = [
  ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'strong', 'em', 'del', 'code', 'pre', 'blockquote'],
  ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a'],
];

/** A person's Markdown as text. Anything active is taken out; an address is shown, never followed. */
export function Markdown({ text }: { text: string }) {
  const html = useMemo(
    () =>
      DOMPurify.sanitize(marked.parse(text, { async: false, gfm: true, breaks: true }), {
        ALLOWED_TAGS: allowed,
        ALLOWED_ATTR: [],
      }),
    [text],
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: DOMPurify left only text structure, without attributes
  return <div className={classes.markdown} dangerouslySetInnerHTML={{ __html: html }} />;
}
