import createDOMPurify from 'dompurify';
import { quietCss } from './quiet-css';

const policy = "default-src 'none'; img-src data:; font-src data:";

/** A page made harmless: the document of a frame, and the styles it is dressed in once it is there. */
export interface HarmlessPage {
  html: string;
  /** The page's style sheets, and what the frame adds. */
  sheet: string;
  /** Declarations of elements, by the number in their `data-style`. */
  declarations: string[];
  /** It names pictures or style sheets outside the file, which are not fetched. */
  lacks: boolean;
}

/** What the frame adds to a document: how highlights look, and links that are followed only when a person says so. */
const ownStyle = `
html { color-scheme: light; background: #fff; }
body { margin: 0 auto; padding: 24px 32px; max-width: 960px; }
img { max-width: 100%; height: auto; }
[data-link] { color: #1b5e8c; text-decoration: underline; cursor: pointer; }
::highlight(quote) { background-color: #cde9cf; }
::highlight(supports) { background-color: #ffe9a8; }
::highlight(against) { background-color: #f8c9c4; }
::highlight(figure) { background-color: #c6def5; }
::highlight(hit) { background-color: #ffe9a8; }
::highlight(hit-now) { background-color: #ffc94d; }
@page { margin: 18mm 20mm; }
@media print {
  body { max-width: none; padding: 0; }
  p, li { orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  img, tr, figure { break-inside: avoid; }
  [data-link] { color: inherit; }
}`;

/**
 * A web page made harmless, as the whole document of a frame: no scripts, handlers, forms, frames or plug-ins are left,
 * nothing outside the file is named, and a policy of its own forbids the frame every request should something have
 * slipped through. Links keep their address in `data-link` only. Styles come apart from it, since the window's policy,
 * which such a frame inherits, lets no document write its own (`dress`).
 */
export function harmlessPage(html: string): HarmlessPage {
  const declarations: string[] = [];
  const styled = new WeakMap<Element, string>();
  let lacks = false;
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeElement', (node) => {
    if (node.nodeName === 'LINK' && /\bstylesheet\b/i.test((node as Element).getAttribute('rel') ?? '')) lacks = true;
  });
  purify.addHook('beforeSanitizeAttributes', (node) => {
    const style = node.getAttribute?.('style');
    if (style) styled.set(node, style);
    node.removeAttribute?.('style');
  });
  purify.addHook('uponSanitizeAttribute', (node, data) => {
    // Older pages name the places that their notes link to.
    if (data.attrName === 'name' && node.tagName === 'A' && node.id === '') node.id = data.attrValue;
    const own = data.attrValue.trim().toLowerCase().startsWith('data:image/');
    if (
      /^(?:src|srcset|poster|background|data|xlink:href|action|formaction|ping|cite|longdesc|usemap)$/.test(
        data.attrName,
      )
    ) {
      if (data.attrName === 'src' && own) return;
      data.keepAttr = false;
      if (node.tagName === 'IMG' && data.attrName === 'src') lacks = true;
    }
  });
  // What the frame reads of an element is written once the page's own attributes are gone: it cannot write it itself.
  purify.addHook('afterSanitizeAttributes', (node) => {
    const style = styled.get(node);
    if (style !== undefined) node.setAttribute('data-style', String(declarations.push(quietCss(style)) - 1));
    const to = node.getAttribute('href') ?? node.getAttribute('xlink:href');
    node.removeAttribute('href');
    node.removeAttribute('xlink:href');
    node.removeAttribute('target');
    if (node.tagName !== 'A' || !to || !/^(?:https?:|#)/i.test(to.trim())) return;
    node.setAttribute('data-link', to.trim().slice(0, 4000));
    node.setAttribute('role', 'link');
    node.setAttribute('tabindex', '0');
  });
  const page = purify.sanitize(html, {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    USE_PROFILES: { html: true },
    ADD_TAGS: ['style'],
    FORBID_TAGS: [
      'form',
      'input',
      'button',
      'select',
      'textarea',
      'link',
      'meta',
      'base',
      'title',
      'audio',
      'video',
      'source',
      'track',
      'map',
      'area',
    ],
    FORBID_ATTR: ['autofocus', 'name'],
    ALLOW_DATA_ATTR: false,
  }) as Element;
  const styles = [...page.querySelectorAll('style')].map((style) => quietCss(style.textContent ?? ''));
  for (const style of page.querySelectorAll('style')) style.remove();
  const body = page.querySelector('body')?.innerHTML ?? '';
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Document</title></head><body data-page-text="-1">${body}</body></html>`,
    sheet: [...styles, ownStyle].join('\n'),
    declarations,
    lacks,
  };
}

/** Gives the document of a frame its styles, by script, which alone may. */
export function dress(frame: Document, { sheet, declarations }: HarmlessPage): void {
  const view = frame.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const adopted = new view.CSSStyleSheet();
  adopted.replaceSync(sheet);
  frame.adoptedStyleSheets = [adopted];
  for (const element of frame.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = declarations[Number(element.dataset.style)] ?? '';
    element.removeAttribute('data-style');
  }
}

/** The text of a saved page: as its byte order mark or its own words say, else UTF-8, else Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const said = mark ?? /charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  for (const encoding of [said, 'utf-8'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding, or no known one: the next is tried.
    }
  return new TextDecoder('windows-1252').decode(bytes);
}
