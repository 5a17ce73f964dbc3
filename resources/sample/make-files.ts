import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { smallPdf } from '../../test/support/small-pdf.ts';

/** Makes the sample's PDF and its two pictures, which are the project's own: `node resources/sample/make-files.ts`. */
const here = import.meta.dirname;

const report = smallPdf({
  info: { Title: 'The staff report on Backpage.com: facts noted', Author: 'Casebench sample library' },
  pageLabels: '<< /Nums [0 << /S /r >> 1 << /S /D /St 1 >>] >>',
  pages: [
    page('The staff report on Backpage.com: facts noted', [
      "Backpage.com's Knowing Facilitation of Online Sex Trafficking",
      'Staff of the Senate Permanent Subcommittee on Investigations, 115th Congress',
      'January 10, 2017',
      '',
      'This sheet was written for the Casebench sample library. It holds facts from the',
      'report in words of its own and no text of the report.',
    ]),
    page('What the staff found', [
      'Backpage was the leading market for commercial sex on the web. It did business',
      'in 97 countries and in more than nine hundred places.',
      '',
      'The National Center for Missing & Exploited Children linked the site to',
      '73 percent of the suspected cases of child sex trafficking that the public reports',
      'through its tip line.',
      '',
      'The company edited advertisements before it published them. A filter took out words',
      'that suggest the age of a child, and the rest of the text was then posted.',
    ]),
    page('How the staff worked', [
      'The company did not answer the subpoena of the Subcommittee. The Senate voted to',
      'enforce it, and the courts did. More than a million pages were then handed over.',
      '',
      'On the day before the hearing the company closed the adult section of its site in',
      'the United States.',
    ]),
  ],
});
writeFileSync(join(here, 'files/psi-staff-report.pdf'), report);

function page(heading: string, lines: string[]) {
  return {
    lines: [
      { x: 72, y: 90, text: heading, size: 16 },
      ...lines.map((text, i) => ({ x: 72, y: 125 + i * 16, text, size: 11 })),
    ],
  };
}

type Colour = readonly [red: number, green: number, blue: number];
type Paint = (x: number, y: number) => Colour;

const paper: Colour = [247, 244, 238];
const ink: Colour = [44, 62, 92];
const pale: Colour = [203, 208, 216];
const wood: Colour = [146, 104, 72];

const squares: Paint = (x, y) => {
  const [column, row] = [Math.floor((x - 20) / 36), Math.floor((y - 20) / 36)];
  const inside = (x - 20) % 36 < 30 && (y - 20) % 36 < 30 && x >= 20 && y >= 20 && column < 10 && row < 10;
  if (!inside) return paper;
  return row * 10 + column < 92 ? ink : pale;
};

const room: Paint = (x, y) => {
  const dais = y > 120 && y < 170 && Math.abs(x - 240) < 190 - (y - 120) * 0.2;
  const chair = y > 70 && y <= 120 && Math.abs(((x - 64) % 44) - 22) < 13 && x > 64 && x < 416;
  const table = y > 250 && y < 285 && Math.abs(x - 240) < 110;
  const witness = (x - 240) ** 2 + (y - 320) ** 2 < 22 ** 2;
  if (dais || table) return wood;
  if (chair) return ink;
  if (witness) return [150, 60, 60];
  return y > 200 ? [232, 226, 214] : paper;
};

writeFileSync(join(here, 'files/five-countries.png'), png(400, 400, squares));
writeFileSync(join(here, 'files/hearing-room.png'), png(480, 360, room));

function png(width: number, height: number, paint: Paint): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(paint(x, y), y * (width * 3 + 1) + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
