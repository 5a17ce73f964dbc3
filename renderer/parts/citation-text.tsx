import { createElement, type ReactNode, useMemo } from 'react';

/**
 * Shows a rendered citation. Its HTML is ours, but it carries words out of documents, so that it is read as a tree and
 * rebuilt: only italics, small capitals, and text come through; a link shows as its text.
 */
export function CitationText({ html }: { html: string }) {
  return useMemo(
    () => createElement('span', null, ...rebuilt(new DOMParser().parseFromString(inert(html), 'text/html').body)),
    [html],
  );
}

/** Styles are read here, never applied; under their own name the window's policy would report each of them. */
const inert = (html: string) => html.replaceAll(' style="', ' data-style="');

/** A sign or "No." and its number stay on one line. */
const held = (words: string) => words.replace(/(§§?|¶¶?|\bNos?\.|\bPub\. L\.) (?=[\dN])/g, '$1\u00a0');

function rebuilt(node: Node): ReactNode[] {
  return [...node.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return held(child.textContent ?? '');
    if (!(child instanceof Element)) return null;
    const inner = rebuilt(child);
    if (/^(i|em)$/i.test(child.tagName)) return createElement('i', null, ...inner);
    const smallCaps = /small-?caps/.test(`${child.getAttribute('data-style') ?? ''} ${child.className}`);
    return createElement('span', smallCaps ? { style: { fontVariantCaps: 'small-caps' } } : null, ...inner);
  });
}
