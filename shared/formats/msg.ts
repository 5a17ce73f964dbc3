import { utils, write } from 'cfb';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { ExtractionWarning, ExtractOutcome } from '../model/extraction';
import { Compound } from './compound';
import { mailDocument, mailOf } from './mail';
import { Properties, tags } from './msg-properties';
import { readPackedRtf } from './packed-rtf';
import { type DecodeBytes, readRtf } from './rtf';

/** How an attachment is kept ([MS-OXCMSG] 2.2.2.9): its bytes, or a message of its own. */
const [byValue, embedded] = [1, 5];
/** More attachments are no mail. */
const most = 10_000;

const attached = '__substg1.0_3701000D/';

/** What Outlook keeps in files of the same kind, and what a person can do about it. */
const others: [begins: RegExp, words: string][] = [
  [/^IPM\.Contact\b/i, 'is a contact card of Outlook and no message. Save it as text'],
  [/^IPM\.(?:Appointment|Task)\b/i, 'is an entry of Outlook’s calendar or tasks and no message. Print it as a PDF'],
];

/** A message of Outlook ([MS-OXMSG]) as a letter, in the same way as any mail; attachments are its parts. */
export async function documentOfMsg(bytes: Uint8Array, decode: DecodeBytes): Promise<ExtractOutcome> {
  const file = new Compound(bytes);
  const message = new Properties({ file, folder: '', head: 32 }, decode);
  const other = others.find(([begins]) => begins.test(message.text(tags.messageClass)));
  if (other) return { ok: false, code: 'unsupported', message: other[1] };
  const { attachments, left } = attachmentsOf(file, message, decode);
  const email = { ...(await sent(message)), ...bodyOf(message, decode), attachments };
  const warnings: ExtractionWarning[] =
    left.length > 0
      ? [
          {
            code: 'cut',
            message: `Not in the file, or no file of its own, and therefore left out: ${left.join(', ')}.`,
          },
        ]
      : [];
  return mailDocument(mailOf(email), { format: 'msg', mime: 'application/vnd.ms-outlook', warnings });
}

/** From whom, to whom, when and of what: as the headers say that it came with; what was sent from here has none. */
async function sent(message: Properties): Promise<Omit<Email, 'attachments'>> {
  const { headers: lines, ...came } = await PostalMime.parse(headersOf(message));
  const kept = lines.filter(({ key }) => key === 'date');
  const recipients = recipientsOf(message);
  const from = senderOf(message);
  return {
    ...came,
    headers: kept,
    headerLines: [],
    from: came.from ?? from,
    to: came.to ?? recipients[1],
    cc: came.cc ?? recipients[2],
    subject: message.text(tags.subject) || came.subject,
    date: message.time(tags.submitted) ?? message.time(tags.delivered) ?? undefined,
  };
}

/** Only the lines that tell; what says how the mail was once put together would be looked for in an empty body. */
function headersOf(message: Properties): string {
  const lines = message.text(tags.headers).replace(/\r\n?/g, '\n').split('\n\n')[0] ?? '';
  return `${lines
    .split(/\n(?![ \t])/)
    .filter((line) => /^(?:from|to|cc|date|subject):/i.test(line))
    .join('\r\n')}\r\n\r\n`;
}

function senderOf(message: Properties): Address | undefined {
  const own = correspondent(message, tags.sentForName, [tags.sentForSmtp, tags.sentForAddress]);
  return own ?? correspondent(message, tags.senderName, [tags.senderSmtp, tags.senderAddress]);
}

/** A name with an address of the internet; one of an Exchange server ("/O=…") says nothing to anyone else. */
function correspondent(of: Properties, nameTag: number, addressTags: readonly number[]): Address | undefined {
  const name = of.text(nameTag);
  const address = addressTags.map((tag) => of.text(tag)).find((text) => text.includes('@')) ?? '';
  return name || address ? { name, address: address || name } : undefined;
}

/** By their type: 1 the addressees, 2 those who have a copy. */
function recipientsOf(message: Properties): Record<number, Address[]> {
  const found: Record<number, Address[]> = {};
  for (const one of message.parts('__recip_version1.0_#').slice(0, most)) {
    const address = correspondent(one, tags.displayName, [tags.smtp, tags.address]);
    const type = one.number(tags.recipientType);
    if (address) found[type] = [...(found[type] ?? []), address];
  }
  return found;
}

/** Its text as Outlook kept it: plain, HTML, or RTF where it has neither. */
function bodyOf(message: Properties, decode: DecodeBytes): Pick<Email, 'text' | 'html'> {
  const html = message.bytes(tags.html);
  const text = message.text(tags.body);
  if (text.trim() !== '' || html) return { text, html: html ? message.textOf(html) : message.text(tags.html) };
  const packed = message.bytes(tags.rtf);
  return packed ? { text: readRtf(readPackedRtf(packed), decode).text } : {};
}

function attachmentsOf(file: Compound, message: Properties, decode: DecodeBytes) {
  const attachments: Attachment[] = [];
  const left: string[] = [];
  for (const part of message.parts('__attach_version1.0_#').slice(0, most)) {
    const name = part.text(tags.longName) || part.text(tags.shortName) || part.text(tags.displayName);
    const method = part.number(tags.method);
    const content = method === embedded ? ownMessage(file, part.folder) : part.bytes(tags.data);
    const within =
      method === embedded && content
        ? new Properties({ file, folder: part.folder + attached, head: 24 }, decode)
        : null;
    if (!content || (method !== byValue && method !== embedded && method !== 0)) left.push(name || 'an attachment');
    else
      attachments.push({
        filename: within ? `${(within.text(tags.subject) || name || 'message').slice(0, 100)}.msg` : name || null,
        mimeType: within ? 'application/vnd.ms-outlook' : part.text(tags.mime) || 'application/octet-stream',
        // Pictures of the HTML body, as related parts are in any mail.
        disposition: part.number(tags.hidden) & 1 ? 'inline' : 'attachment',
        related: (part.number(tags.hidden) & 1) === 1,
        content,
      });
  }
  return { attachments, left };
}

/** A message within a message, as a file of its own: the head of its properties has eight bytes more there ([MS-OXMSG] 2.4.1). */
function ownMessage(file: Compound, folder: string): Uint8Array | undefined {
  const inner = [...file.below(folder + attached)];
  if (inner.length === 0) return undefined;
  const made = utils.cfb_new();
  for (const [path, bytes] of file.below('__nameid_version1.0/')) add(`__nameid_version1.0/${path}`, bytes);
  for (const [path, bytes] of inner) {
    if (path !== '__properties_version1.0') add(path, bytes);
    else {
      const longer = new Uint8Array(bytes.length + 8);
      longer.set(bytes.subarray(0, 24));
      longer.set(bytes.subarray(24), 32);
      add(path, longer);
    }
  }
  return Uint8Array.from(write(made, { type: 'array' }) as ArrayLike<number>);

  function add(path: string, bytes: Uint8Array) {
    utils.cfb_add(made, `/${path}`, Array.from(bytes));
  }
}
