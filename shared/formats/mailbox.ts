import type { ExtractedPart, ExtractOutcome, PageText } from '../model/extraction';
import { DraftBuilder } from './draft/builder';
import { documentOfMail, readMail } from './mail';

/** Mails of a mailbox that are read; the rest of a larger one is named in a warning. */
const most = 5000;

/**
 * A mailbox (RFC 4155), given as one character per byte: its mails are its parts, and its pages say in order who wrote
 * what, so that the mailbox itself can be searched.
 */
export async function documentOfMailbox(source: string, name: string): Promise<ExtractOutcome> {
  const mails = splitMailbox(source);
  const [only, ...others] = mails;
  if (only !== undefined && others.length === 0) return documentOfMail(bytesOf(only));
  const pages: PageText[] = [];
  const parts: ExtractedPart[] = [];
  for (const [at, mail] of mails.slice(0, most).entries()) {
    const bytes = bytesOf(mail);
    const read = await readMail(bytes);
    for (const page of read.pages) pages.push({ ...page, index: pages.length });
    const subject = read.drafted.draft.fields.title;
    const title = (typeof subject === 'string' ? subject : `message ${at + 1}`).replace(/[\\/:*?"<>|]/g, ' ');
    parts.push({ name: `${title.slice(0, 100).trim()}.eml`, mime: 'message/rfc822', bytes });
  }
  if (parts.length === 0) return { ok: false, code: 'empty', message: 'holds no mail' };
  const left = mails.length - parts.length;
  const drafted = new DraftBuilder('letter', 0.6)
    .set('title', name.replace(/\.mbox$/i, ''), 0.3)
    .set('medium', 'e-mail', 0.9);
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'mbox',
      mime: 'application/mbox',
      pages,
      textState: 'full',
      warnings: left > 0 ? [{ code: 'cut', message: `Only the first ${most} mails were read; ${left} were not.` }] : [],
      ...drafted.done(),
      parts,
    },
  };
}

function bytesOf(mail: string): Uint8Array {
  return Uint8Array.from(mail, (char) => char.charCodeAt(0));
}

/** The mails of a mailbox: each begins after a line "From ..." that follows an empty line or the beginning. */
export function splitMailbox(source: string): string[] {
  const mails = source.replace(/\r\n/g, '\n').split(/(?:^|\n\n)From [^\n]*\n/);
  return mails.map((mail) => mail.replace(/^>(>*From )/gm, '$1')).filter((mail) => mail.trim() !== '');
}
