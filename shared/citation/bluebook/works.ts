import type { Part, Parts } from '../parts';
import type { Context } from './context';
import { atPin, type Pin, takesAt } from './pinpoint';
import { italic, run, type Style } from './style';
import { citedTitle, endsInNumber } from './titles';

/** A whole work's title with its pinpoint: "Title 12", "1984, at 12", "Title § 1.01" (Indigo Book R5.1.1, R28.2.4). */
export function titleParts(style: Style, title: string, pin: Pin | null): Part[] {
  if (!title) return pin ? [{ text: pin.text }] : [];
  return run(style.bookTitle(citedTitle(title)), pin && pinAfter(title, pin));
}

function pinAfter(title: string, pin: Pin): string {
  if (!takesAt(pin)) return ` ${pin.text}`;
  return endsInNumber(title) || pin.kind === 'time' ? `, at ${pin.text}` : ` ${pin.text}`;
}

/**
 * "Author, supra, at 12" (R29.2, R31.2, R34); by its title where a work has no author. Roman author, italic title,
 * small caps for the authors and titles of whole works in footnotes.
 */
export function supra(context: Context, author: string, title: string, whole = false): Parts | null {
  const { style, pin, fields } = context;
  const given = fields.text('shortTitle');
  const name = author || citedTitle(given || title);
  if (!name) return null;
  const lead = author
    ? whole
      ? style.bookAuthor(author)
      : { text: author }
    : whole
      ? style.bookTitle(name)
      : style.title(name);
  return run(
    lead,
    ', ',
    author && given ? [style.title(given), { text: ', ' }] : '',
    italic('supra'),
    pin && `,${atPin(pin)}`,
  );
}
