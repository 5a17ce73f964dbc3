import type { CslStyle } from '../../shared/citation/csl';

// Read into the bundle when it is built, so that a worker needs no file beside it.
const styles = import.meta.glob<string>('../../resources/styles/*.csl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const locales = import.meta.glob<string>('../../resources/styles/locale-*.xml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const localeTexts: Readonly<Record<string, string>> = {
  'en-US': textOf(locales, 'locale-en-us.xml'),
  'en-GB': textOf(locales, 'locale-en-gb.xml'),
};

function textOf(files: Record<string, string>, name: string): string {
  return Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1] ?? '';
}

/** A shipped style by its id; null when there is none of that id. */
export function shippedCslStyle(id: string): CslStyle | null {
  const xml = textOf(styles, `${id}.csl`);
  return xml ? { id, xml, locales: localeTexts } : null;
}

/** A person's own style from the text of a `.csl` file; an error for people when it is none. */
export function ownCslStyle(xml: string): CslStyle {
  if (!/<style\b[^>]*xmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(xml))
    throw new Error('This file is no CSL style: it has no style element of CSL.');
  if (/<link\b[^>]*rel="independent-parent"/.test(xml))
    throw new Error('This CSL style only points to another one; add the style that it names as its parent instead.');
  return { id: `own:${/<id>([^<]*)<\/id>/.exec(xml)?.[1] ?? xml.length}`, xml, locales: localeTexts };
}
