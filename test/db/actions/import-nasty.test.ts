import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { folderOf, importPaths } from '../../support/import';
import { testLibrary } from '../../support/library';

const office = (part: string, type: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    ),
    [part]: strToU8('<x/>'),
  });
const open = (kind: string, content: string) => {
  const mimetype = [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 as const }] as const;
  return zipSync({ mimetype: [...mimetype], 'content.xml': strToU8(content) });
};

// Elsewhere such names and pipes cannot be made.
it.skipIf(process.platform !== 'linux')(
  'whatever lies in a folder has one clear line, and stops nothing',
  async () => {
    const deep = 400_000;
    const folder = folderOf({
      'a-nested.html': `<html><body>${'<div>'.repeat(deep)}deep${'</div>'.repeat(deep)}</body></html>`,
      'b-open.html': `<html><body>${'<b><i>'.repeat(deep)}deep`,
      'c-sheet.xlsx': office('xl/workbook.xml', 'spreadsheetml.sheet'),
      'd-slides.pptx': office('ppt/presentation.xml', 'presentationml.presentation'),
      'e-sheet.ods': open('spreadsheet', '<x/>'),
      'f-bad.odt': open('text', '<<<'),
      'g-winmail.dat': Buffer.concat([Buffer.from([0x78, 0x9f, 0x3e, 0x22]), Buffer.alloc(200, 7)]),
      'h-hearing.ics': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
      'i-old.doc': Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(800, 7),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
      'm-line\nbreak 📜 \u202E.txt': 'Words under an odd name.',
      'z-last.txt': 'The last one, after all the others.',
    });
    mkdirSync(join(folder, 'loop'));
    symlinkSync('..', join(folder, 'loop/up'));
    writeFileSync(join(folder, 'loop/inside.txt'), 'Inside the loop.');
    symlinkSync('i-self.txt', join(folder, 'i-self.txt'));
    spawnSync('mkfifo', [join(folder, 'j-pipe.pdf')]);
    symlinkSync('/dev/zero', join(folder, 'k-endless.txt'));
    const bytes = Buffer.from(`${folder}/l-bad-`, 'utf8');
    writeFileSync(Buffer.concat([bytes, Buffer.from([0xff]), Buffer.from('.txt')]), 'A name that is no text.');

    const { job, outcomes } = await importPaths(testLibrary(), [folder]);
    expect(job.state).toBe('done');
    const lines = outcomes.map(({ file, status, message }) => [file.split('/').at(-1), message ?? status]);
    expect(lines).toEqual([
      ['a-nested.html', 'a-nested.html could not be read (its elements nest too deeply).'],
      ['b-open.html', 'b-open.html could not be read (its elements nest too deeply).'],
      ['c-sheet.xlsx', 'c-sheet.xlsx is an Excel file, which cannot be read; save it as .csv or .pdf.'],
      ['d-slides.pptx', 'd-slides.pptx is a PowerPoint file, which cannot be read; save it as .pdf.'],
      ['e-sheet.ods', 'e-sheet.ods is an OpenDocument spreadsheet, which cannot be read; save it as .csv or .pdf.'],
      ['f-bad.odt', 'f-bad.odt could not be read (its text part is damaged).'],
      [
        'g-winmail.dat',
        'g-winmail.dat is a package of Outlook (winmail.dat), which cannot be read; save the mail as .eml in Outlook.',
      ],
      ['h-hearing.ics', 'h-hearing.ics is a calendar file, which cannot be read; print the entry as a PDF.'],
      ['i-old.doc', 'i-old.doc could not be read (it is damaged).'],
      ['i-self.txt', 'i-self.txt is a link that leads back to itself.'],
      ['j-pipe.pdf', 'j-pipe.pdf is a pipe or a device and no file.'],
      ['k-endless.txt', 'k-endless.txt is a pipe or a device and no file.'],
      ['l-bad-\uFFFD.txt', 'l-bad-\uFFFD.txt has signs in its name that are no text; rename it.'],
      ['inside.txt', 'added'],
      ['up', 'up is a link to a folder, which is not followed; add that folder itself.'],
      ['m-line\nbreak 📜 \u202E.txt', 'added'],
      ['z-last.txt', 'added'],
    ]);
  },
  60_000,
);
