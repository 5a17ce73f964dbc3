import { Failure } from '../../shared/contract/failure';
import type { Connection } from '../connection';
import { readSettings, writeSetting } from '../store/settings';
import { ownCslStyle } from '../tasks/csl-styles';
import type { Context } from './context';

/** A citation style that a person brought along, kept with the library. */
export interface OwnStyle {
  id: string;
  label: string;
  xml: string;
}

/** The setting that holds them. */
export const ownStylesKey = 'citation.ownStyles';

export function ownStyles(db: Connection): OwnStyle[] {
  return (readSettings(db)[ownStylesKey] as OwnStyle[] | undefined) ?? [];
}

/**
 * Takes up the text of a `.csl` file; the same style again replaces it.
 * @throws Failure 'invalid' when it is no CSL style, or one that only points at another.
 */
export function addOwnStyle(context: Context, xml: string): { id: string; label: string } {
  const label = /<title[^>]*>([^<]{1,300})<\/title>/.exec(xml)?.[1]?.trim();
  const address = /<id[^>]*>([^<]{1,500})<\/id>/.exec(xml)?.[1]?.trim();
  try {
    ownCslStyle(xml);
  } catch (error) {
    throw new Failure('invalid', error instanceof Error ? error.message : String(error));
  }
  if (!label || !address)
    throw new Failure('invalid', 'This CSL style has no title or no id, and cannot be kept without.');
  const id = `own-${address
    .replace(/^.*\//, '')
    .replace(/[^a-z0-9-]/gi, '-')
    .slice(0, 80)}`;
  const others = ownStyles(context.db).filter((style) => style.id !== id);
  write(context, [...others, { id, label, xml }]);
  return { id, label };
}

export function removeOwnStyle(context: Context, id: string): void {
  write(
    context,
    ownStyles(context.db).filter((style) => style.id !== id),
  );
}

function write({ db, emit }: Context, styles: OwnStyle[]): void {
  writeSetting(db, ownStylesKey, styles.length > 0 ? styles : null);
  emit({ type: 'changed', nouns: ['settings'] });
}
