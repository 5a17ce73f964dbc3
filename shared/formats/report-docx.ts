import {
  Document,
  HeadingLevel,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { docxBytes } from './docx-bytes';
import { xmlText } from './docx-runs';
import type { Report, ReportBlock } from './report';

/** US letter in twentieths of a point, and its margins. */
const [short, long, margin] = [12_240, 15_840, 1080];

/** A report as a Word document: headings that its outline shows, lines, and tables whose first row repeats on each page. */
export function writeReportDocx(report: Report): Promise<Uint8Array> {
  const { title, about, madeAt, wide, blocks } = report;
  const across = (wide ? long : short) - 2 * margin;
  const document = new Document({
    title,
    creator: 'Casebench',
    lastModifiedBy: 'Casebench',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 23 } },
        heading1: { run: { font: 'Times New Roman', size: 34, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading2: {
          run: { font: 'Times New Roman', size: 26, bold: true },
          paragraph: { spacing: { before: 320, after: 80 } },
        },
        heading3: {
          run: { font: 'Times New Roman', size: 23, bold: true, italics: true },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: short,
              height: long,
              orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: [
          new Paragraph({ text: xmlText(title), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun({ text: xmlText(about), color: '57606A' })],
            spacing: { after: 200 },
          }),
          ...blocks.flatMap((block) => elements(block, across)),
        ],
      },
    ],
  });
  return docxBytes(document, madeAt);
}

function elements(block: ReportBlock, across: number): (Paragraph | Table)[] {
  if (block.kind === 'heading')
    return [
      new Paragraph({
        text: xmlText(block.text),
        heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
        keepNext: true,
      }),
    ];
  if (block.kind === 'lines')
    return block.lines.map(
      ({ label, words, depth, warning }) =>
        new Paragraph({
          children: [
            ...(label ? [new TextRun({ text: xmlText(`${label} `), bold: true })] : []),
            new TextRun({ text: xmlText(words), color: warning ? '8A5A00' : undefined }),
          ],
          indent: depth ? { left: 540 } : undefined,
          spacing: { after: 70 },
        }),
    );
  const widths = columnWidths(block.head.length, across);
  const row = (cells: string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (cell, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 80, right: 80 },
            children: [new Paragraph({ children: [new TextRun({ text: xmlText(cell), bold: head, size: 19 })] })],
          }),
      ),
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: across, type: WidthType.DXA },
      columnWidths: widths,
      rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}

/** The first column names the row and is as wide as two others. */
function columnWidths(columns: number, across: number): number[] {
  const one = Math.floor(across / (columns + 1));
  return Array.from({ length: columns }, (_, i) => (i === 0 ? across - one * (columns - 1) : one));
}
