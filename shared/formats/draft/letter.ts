import { findDates } from '../../text/dates';
import { readLooseName } from '../loose-name';
import { DraftBuilder, type DraftOutput } from './builder';
import type { DocumentHead } from './document-head';

/** A letter or memorandum, by its salutation and close, or by its To, From and Subject lines; null for others. */
export function draftLetter(head: DocumentHead): DraftOutput | null {
  if (head.pageCount > 40) return null;
  return memorandum(head) ?? letter(head);
}

function letter(head: DocumentHead): DraftOutput | null {
  const at = head.lines.slice(0, 60).findIndex((line) => /^(?:Dear|To Whom) [\p{L} .,’'-]{2,60}[:,]$/u.test(line));
  if (at < 0) return null;
  const close =
    /\b(?:Sincerely|Respectfully(?: submitted| yours)?|Yours (?:truly|sincerely|faithfully)|Very truly yours|Best regards|Kind regards)\b,?/i.exec(
      head.end,
    );
  const before = head.lines.slice(0, at);
  const subject = before
    .find((line) => /^(?:Re|Subject|RE|Regarding):?\s+\S/.test(line))
    ?.replace(/^[A-Za-z]+:?\s+/, '');
  const addressee = before.find((line) =>
    /^(?:The Honorable|Hon\.|Mr\.|Mrs\.|Ms\.|Dr\.|Senator|Representative|Judge) /.test(line),
  );
  const signer = close
    ? /^[\s,/s]*([A-Z][\p{L}.]+(?: [A-Z][\p{L}.'-]*){1,3})/u
        .exec(head.end.slice(close.index + close[0].length))?.[1]
        ?.replace(/^(.{4,}?) \1$/, '$1')
    : undefined;
  const salutation = (head.lines[at] ?? '').replace(/^Dear |[:,]$/g, '');
  return new DraftBuilder('letter', close ? 0.9 : 0.75)
    .set('title', subject, 0.85)
    .set('medium', 'letter', 0.9)
    .set('date', findDates(before.join(' '))[0]?.date, 0.9)
    .add(
      [
        ...(signer ? [readLooseName(signer, 'from')] : []),
        readLooseName((addressee ?? salutation).replace(/^(?:The Honorable|Hon\.|Mr\.|Mrs\.|Ms\.|Dr\.) /, ''), 'to'),
      ],
      0.65,
    )
    .done();
}

function memorandum(head: DocumentHead): DraftOutput | null {
  const line = (name: string) =>
    head.lines
      .slice(0, 25)
      .find((one) => new RegExp(`^${name}\\s*:\\s*\\S`, 'i').test(one))
      ?.replace(/^[A-Za-z]+\s*:\s*/, '');
  const [to, from, subject] = [line('To'), line('From'), line('(?:Subject|Re)')];
  if (!to || !from || !subject) return null;
  return new DraftBuilder('letter', 0.85)
    .set('title', subject, 0.85)
    .set('medium', 'memorandum', 0.85)
    .set('date', findDates(line('Date') ?? '')[0]?.date, 0.9)
    .add([readLooseName(from, 'from'), readLooseName(to, 'to')], 0.75)
    .done();
}
