import { strToU8 } from 'fflate';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { ExtractedDocument, ExtractedPart, ExtractOutcome, PageText } from '../model/extraction';
import type { Creator } from '../model/source';
import { parseHtml, visibleText } from './dom';
import { DraftBuilder, type DraftOutput } from './draft/builder';
import { readLooseDate } from './loose-date';
import { readLooseName } from './loose-name';
import { cutIntoPages } from './page-cut';

/** One mail as a reader sees it. */
export interface Mail {
  pages: PageText[];
  parts: ExtractedPart[];
  drafted: DraftOutput;
}

/** A mail file (RFC 5322 with MIME) as a letter; its attachments are its parts, and forwarded mails are attachments. */
export async function documentOfMail(bytes: Uint8Array | string): Promise<ExtractOutcome> {
  return mailDocument(await readMail(bytes), { format: 'eml', mime: 'message/rfc822', warnings: [] });
}

/** What is made of a mail, whatever file it came in. */
export function mailDocument(
  { pages, parts, drafted }: Mail,
  file: Pick<ExtractedDocument, 'format' | 'mime' | 'warnings'>,
): ExtractOutcome {
  if (pages.length === 0 && parts.length === 0) return { ok: false, code: 'empty', message: 'holds no message' };
  return { ok: true, holds: 'document', document: { ...file, pages, textState: 'full', ...drafted, parts } };
}

/** Reads one mail; throws an Error when it cannot be taken apart. */
export async function readMail(bytes: Uint8Array | string): Promise<Mail> {
  return mailOf(await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 }));
}

/** A mail that was taken apart, as a letter: its head and its body as text, its attachments, and what it says of itself. */
export function mailOf(mail: Email): Mail {
  const html = mail.html ? visibleText(parseHtml(mail.html)) : '';
  const body = mail.text?.trim() ? mail.text : html;
  const head = headLines(mail);
  const pages = cutIntoPages(tidy([head, body].filter(Boolean).join('\n\n')));
  const parts = mail.attachments.filter((one) => !(one.related && one.disposition !== 'attachment')).map(toPart);
  return { pages: head === '' && body.trim() === '' ? [] : pages, parts, drafted: draftLetter(mail) };
}

const windows = new TextDecoder('windows-1252');

/**
 * Line ends are \n. Of control characters, those from 80 to 9F are letters of Windows-1252 in a mail that calls itself
 * Latin-1, as the Encoding Standard reads them; the others say nothing.
 */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009f]/g, (letter) => windows.decode(Uint8Array.of(letter.charCodeAt(0))))
    .replace(/(?![\n\t\f])\p{Cc}/gu, '');
}

function headLines(mail: Email): string {
  const lines: [string, string][] = [
    ['From', addressText(mail.from)],
    ['To', listText(mail.to)],
    ['Cc', listText(mail.cc)],
    ['Date', header(mail, 'date') || (mail.date ? new Date(mail.date).toUTCString() : '')],
    ['Subject', mail.subject ?? ''],
  ];
  return lines
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function header(mail: Email, key: string): string {
  return mail.headers.find((one) => one.key === key)?.value ?? '';
}

function listText(list: Address[] | undefined): string {
  return (list ?? []).map(addressText).join(', ');
}

function addressText(address: Address | undefined): string {
  if (!address) return '';
  if (address.group) return `${address.name}: ${address.group.map(addressText).join(', ')}`;
  if (!address.address) return address.name;
  return address.name && address.name !== address.address ? `${address.name} <${address.address}>` : address.address;
}

function toPart(attachment: Attachment, index: number): ExtractedPart {
  const { content } = attachment;
  const mail = attachment.mimeType === 'message/rfc822';
  return {
    name: attachment.filename || `attachment ${index + 1}${mail ? '.eml' : ''}`,
    mime: attachment.mimeType,
    bytes: typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  };
}

function draftLetter(mail: Email): DraftOutput {
  const sent = header(mail, 'date');
  // The sender's own day and hour, as the header gives them, and not those of Greenwich.
  const stamp = /(\d{1,2} [A-Za-z]{3} \d{4})(?: (\d{1,2}):(\d{2}))?/.exec(sent);
  const first = (list: Address[] | undefined) => (list ?? []).slice(0, 1);
  const creators = [
    ...first(mail.from ? [mail.from] : undefined).map((one) => correspondent(one, 'from')),
    ...first(mail.to).map((one) => correspondent(one, 'to')),
  ];
  return new DraftBuilder('letter', 0.95)
    .set('title', tidy(mail.subject ?? '').replace(/\s+/g, ' '), 0.9)
    .set('medium', 'e-mail', 0.95)
    .set('date', readLooseDate(stamp?.[1] ?? mail.date?.slice(0, 10) ?? '')?.date, stamp ? 0.95 : 0.7)
    .set('time', stamp?.[2] ? `${stamp[2].padStart(2, '0')}:${stamp[3]}` : null, 0.8)
    .add(creators, 0.9)
    .done();
}

function correspondent(address: Address, role: string): Creator {
  const name = address.name && !address.name.includes('@') ? address.name : '';
  return name ? readLooseName(name, role) : { role, literal: address.address ?? '' };
}
