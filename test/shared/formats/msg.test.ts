import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeCodePage } from '../../../db/files/decode';
import { documentOfDoc } from '../../../shared/formats/doc-document';
import { documentOfMsg } from '../../../shared/formats/msg';
import { tags } from '../../../shared/formats/msg-properties';
import { docFile, msgFile, type OutlookMessage } from '../../support/compound-files';
import { corpusFolder } from '../../support/corpus';
import { Random } from '../../support/random';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (file: Uint8Array) => {
  const outcome = await documentOfMsg(file, decodeCodePage);
  if (!outcome.ok || outcome.holds !== 'document') throw new Error(JSON.stringify(outcome));
  return outcome.document;
};

const staff = { texts: { [tags.displayName]: 'Staff', [tags.smtp]: 'staff@example.gov' } };
const sent: OutlookMessage = {
  texts: {
    [tags.messageClass]: 'IPM.Note',
    [tags.subject]: 'Hearing – Thursday',
    [tags.senderName]: 'Jane Q. Doe',
    [tags.senderAddress]: '/O=SENATE/CN=JDOE',
    [tags.senderSmtp]: 'jane@example.gov',
    [tags.body]: 'Please find the testimony attached.\r\n',
  } as Record<number, string>,
  times: { [tags.submitted]: '2017-11-10T03:04:05Z' },
  recipients: [
    {
      texts: { [tags.displayName]: 'Senator Portman', [tags.smtp]: 'rob@example.gov' },
      numbers: { [tags.recipientType]: 1 },
    },
    { ...staff, numbers: { [tags.recipientType]: 2 } },
    { texts: { [tags.displayName]: 'Hidden' }, numbers: { [tags.recipientType]: 3 } },
  ],
};

describe('an Outlook message', () => {
  it('that was sent from here is a letter of its people, with the time of Greenwich', async () => {
    const { pages, draft, format, warnings } = await read(msgFile(sent));
    expect({ format, warnings }).toEqual({ format: 'msg', warnings: [] });
    expect(pages.map(({ text }) => text)).toEqual([
      'From: Jane Q. Doe <jane@example.gov>\nTo: Senator Portman <rob@example.gov>\nCc: Staff <staff@example.gov>\n' +
        'Date: Fri, 10 Nov 2017 03:04:05 GMT\nSubject: Hearing – Thursday\n\nPlease find the testimony attached.',
    ]);
    expect(draft).toMatchObject({
      kind: 'letter',
      fields: { title: 'Hearing – Thursday', medium: 'e-mail', date: '2017-11-10' },
      creators: [{ role: 'from', family: 'Doe' }, { role: 'to' }],
    });
    expect(draft.fields.time).toBeUndefined();
  });

  it('that was received has the day and hour of its sender', async () => {
    const headers =
      'Received: from x\r\nFrom: "Doe, Jane" <jane@example.org>\r\nTo: rob@example.gov,\r\n other@example.gov\r\n' +
      'Date: Thu, 9 Nov 2017 22:04:05 -0500\r\nContent-Type: multipart/mixed; boundary="b"\r\n';
    const { pages, draft } = await read(msgFile({ ...sent, texts: { ...sent.texts, [tags.headers]: headers } }));
    expect(pages[0]?.text).toContain('From: Doe, Jane <jane@example.org>\nTo: rob@example.gov, other@example.gov\n');
    expect(pages[0]?.text).toContain('Date: Thu, 9 Nov 2017 22:04:05 -0500');
    expect(pages[0]?.text).toContain('\n\nPlease find');
    expect(draft.fields).toMatchObject({ date: '2017-11-09', time: '22:04' });
  });

  it('hands over its attachments, a message among them as a file of its own; pictures of its body are none', async () => {
    const file = msgFile({
      ...sent,
      attachments: [
        {
          texts: { [tags.longName]: 'testimony.txt', [tags.shortName]: 'TESTIM~1.TXT', [tags.mime]: 'text/plain' },
          numbers: { [tags.method]: 1 },
          binary: { [tags.data]: bytes('Prepared statement.') },
        },
        {
          texts: { [tags.displayName]: 'Earlier' },
          numbers: { [tags.method]: 5 },
          message: { ...sent, attachments: [] },
        },
        {
          texts: { [tags.longName]: 'logo.png' },
          numbers: { [tags.method]: 1, [tags.hidden]: 1 },
          binary: { [tags.data]: bytes('x') },
        },
        { texts: { [tags.longName]: 'On a share.docx' }, numbers: { [tags.method]: 2 } },
      ],
    });
    const { parts, warnings } = await read(file);
    expect(parts.map(({ name, mime }) => [name, mime])).toEqual([
      ['testimony.txt', 'text/plain'],
      ['Hearing – Thursday.msg', 'application/vnd.ms-outlook'],
    ]);
    expect(new TextDecoder().decode(parts[0]?.bytes)).toBe('Prepared statement.');
    expect(warnings).toMatchObject([{ message: expect.stringContaining('On a share.docx') }]);
    const inner = await read(parts[1]?.bytes as Uint8Array);
    expect(inner.pages[0]?.text).toContain('Cc: Staff <staff@example.gov>\nDate: Fri, 10 Nov 2017');
  });

  it('is read in the encoding that it names, from HTML, and from packed RTF', async () => {
    const russian = { [tags.subject]: Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]) };
    const old = await read(msgFile({ narrow: russian, numbers: { [tags.codePage]: 1251 } }));
    expect(old.draft.fields.title).toBe('Привет');
    const html = bytes('<p>Dear <b>all</b> – read</p><script>boom()</script>');
    const web = await read(msgFile({ binary: { [tags.html]: html }, numbers: { [tags.internetCodePage]: 65_001 } }));
    expect(web.pages[0]?.text).toBe('Dear all – read');
    // The packed text that [MS-OXRTFCP] gives as its example.
    const packed =
      '-\0\0\0+\0\0\0LZFu\u00f1\u00c5\u00c7\u00a7\u0003\0\n\0rcpg125B2\n\u00f3 hel\t\0 bw\u0005\u00b0ld}\n\u0080\u000f\u00a0';
    const rich = await read(msgFile({ binary: { [tags.rtf]: Uint8Array.from(packed, (one) => one.charCodeAt(0)) } }));
    expect(rich.pages[0]?.text).toBe('hello world');
  });

  it('that is a contact or an appointment is no mail', async () => {
    const texts = { [tags.messageClass]: 'IPM.Contact', [tags.body]: 'x' };
    expect(await documentOfMsg(msgFile({ texts }), decodeCodePage)).toMatchObject({
      ok: false,
      code: 'unsupported',
      message: expect.stringContaining('contact card'),
    });
    expect(await documentOfMsg(msgFile({}), decodeCodePage)).toMatchObject({ ok: false, code: 'empty' });
  });

  it('that is damaged anywhere is read, or is said to be unreadable, at once', async () => {
    const random = new Random(7);
    const files = [
      msgFile({ ...sent, attachments: [{ numbers: { [tags.method]: 5 }, message: sent }] }),
      docFile({ text: 'We hold.\u0002\r', notes: [[8, 'See Roe.']], deleted: [[0, 2]] }),
    ];
    let read = 0;
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from(files[round % 2] as Uint8Array);
      for (let hits = 0; hits <= round % 20; hits++)
        bytes[random.between(0, (round % 3 === 0 ? 512 : bytes.length) - 1)] = random.between(0, 255);
      try {
        const outcome =
          round % 2 ? documentOfDoc(bytes, 'a.doc', decodeCodePage) : await documentOfMsg(bytes, decodeCodePage);
        if (outcome.ok) read++;
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
    expect(read).toBeGreaterThan(50);
  });

  it('of Outlook itself is read with its people, its attachments and, where it names them, Chinese letters', async ({
    skip,
  }) => {
    const folder = corpusFolder('doc-eml');
    if (!folder) return skip('the corpus is not here');
    const tika = join(folder, 'apache__tika/tika-parsers__tika-parsers-standard__tika-parsers-standard-m~');
    const of = (name: string) => read(new Uint8Array(readFileSync(tika + name)));
    const chinese = await of('226e6e42~odule__src__test__resources__test-documents__testMSG_chinese.msg');
    expect(chinese.pages[0]?.text).toContain('To: Tests Chang@FT (張毓倫) <tests.chang@fengttt.com>');
    const attached = await of('5ffcef3c~odule__src__test__resources__test-documents__testMSG_att_msg.msg');
    expect(attached.draft.fields).toMatchObject({ date: '2010-06-18', time: '09:54' });
    expect(attached.parts.map(({ name }) => name)).toEqual(['Test Attachment.msg', 'smbprn.00009008.KdcPjl.pdf']);
    expect((await read(attached.parts[0]?.bytes as Uint8Array)).pages[0]?.text).toContain('Subject: Test Attachment');
    expect(new TextDecoder('latin1').decode(attached.parts[1]?.bytes.subarray(0, 5))).toBe('%PDF-');
  });
});
