import { describe, expect, it } from 'vitest';
import { documentOfMail } from '../../../shared/formats/mail';
import { documentOfMailbox, splitMailbox } from '../../../shared/formats/mailbox';

const bytes = (text: string) => new TextEncoder().encode(text.replace(/\n/g, '\r\n'));

const mail = `From: "Jane Q. Doe" <jane@example.org>
To: Senator Portman <rob@example.gov>, other@example.gov
Cc: staff@example.gov
Subject: =?utf-8?Q?Hearing_=E2=80=93_Thursday?=
Date: Thu, 9 Nov 2017 22:04:05 -0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Please find the testimony attached.
--b
Content-Type: text/plain; name="testimony.txt"
Content-Disposition: attachment; filename="testimony.txt"

Prepared statement.
--b
Content-Type: message/rfc822

From: first@example.org
Subject: Inner

Forwarded words.
--b--
`;

describe('reading mail', () => {
  it('drafts a letter with its people and the sender’s own day and hour', async () => {
    expect(await documentOfMail(bytes(mail))).toMatchObject({
      ok: true,
      document: {
        draft: {
          kind: 'letter',
          fields: { title: 'Hearing – Thursday', medium: 'e-mail', date: '2017-11-09', time: '22:04' },
          creators: [
            { role: 'from', given: 'Jane Q.', family: 'Doe' },
            { role: 'to', given: 'Senator', family: 'Portman' },
          ],
        },
      },
    });
  });

  it('shows who wrote to whom above the words, and hands over attachments and forwarded mails', async () => {
    const outcome = await documentOfMail(bytes(mail));
    if (!outcome.ok || outcome.holds !== 'document') throw new Error('no document');
    expect(outcome.document.pages[0]?.text).toMatch(
      /^From: Jane Q\. Doe <jane@example\.org>\nTo: .*\nCc: .*\nDate: .*\nSubject: Hearing – Thursday\n\nPlease find/,
    );
    expect(outcome.document.parts.map(({ name, mime }) => [name, mime])).toEqual([
      ['testimony.txt', 'text/plain'],
      ['attachment 2.eml', 'message/rfc822'],
    ]);
    expect(new TextDecoder().decode(outcome.document.parts[0]?.bytes)).toContain('Prepared statement.');
  });

  it('reads HTML mail as a reader sees it, with nothing run', async () => {
    const html =
      'From: a@b.c\nSubject: x\nContent-Type: text/html\n\n<p>Dear <b>all</b></p><script>boom()</script><p>Yours</p>';
    const outcome = await documentOfMail(bytes(html));
    expect(outcome).toMatchObject({
      ok: true,
      document: { pages: [{ text: expect.stringMatching(/Dear all\n\nYours$/) }] },
    });
  });

  it('reads letters of Windows-1252 in a mail that calls them Latin-1, and drops control characters', async () => {
    const text =
      'Subject: Rights\u0092 bill\nContent-Type: text/plain; charset=utf-8\n\nWindows\u0099 \u0093services\u0094\u0007\u0081.\n';
    const outcome = await documentOfMail(bytes(text));
    const { pages, draft } = (outcome as Extract<typeof outcome, { holds: 'document' }>).document;
    expect(pages[0]?.text).toBe('Subject: Rights’ bill\n\nWindows™ “services”.');
    expect(draft.fields.title).toBe('Rights’ bill');
  });

  it('answers a file without any mail in it', async () => {
    expect(await documentOfMail(bytes('\n'))).toMatchObject({ ok: false, code: 'empty' });
  });
});

describe('reading mailboxes', () => {
  const one = 'From a@b.c Mon Jun 01 04:28:28 2009\nFrom: a@b.c\nSubject: One\n\nFirst.\n>From the start\n\n';
  const two = 'From d@e.f Mon Jun 01 04:28:28 2009\nFrom: d@e.f\nSubject: Two/2\n\nSecond.\n';

  it('splits at From lines that follow an empty line, and frees quoted ones', () => {
    expect(splitMailbox(one + two)).toHaveLength(2);
    expect(splitMailbox(one + two)[0]).toContain('\nFrom the start');
    expect(splitMailbox('From a 2009\nSubject: x\n\nwords\nFrom here on\n')).toHaveLength(1);
  });

  it('hands each mail over, and can be searched itself', async () => {
    expect(await documentOfMailbox(one + two, 'list.mbox')).toMatchObject({
      ok: true,
      document: {
        format: 'mbox',
        pages: [{ text: expect.stringContaining('First.') }, { text: expect.stringContaining('Second.') }],
        parts: [{ name: 'One.eml' }, { name: 'Two 2.eml' }],
      },
    });
  });

  it('takes a mailbox of one mail for the mail', async () => {
    expect(await documentOfMailbox(two, 'x.eml')).toMatchObject({ ok: true, document: { format: 'eml' } });
  });
});
