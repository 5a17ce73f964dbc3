/** A page of a made PDF: lines of text at a place, in points from the top left corner. */
export interface SmallPage {
  lines: { x: number; y: number; text: string; size?: number }[];
  /** Draws a grey picture over the whole page, as a scan does. */
  image?: boolean;
  /** Operators of a content stream, painted first. */
  draw?: string;
}

export interface SmallPdf {
  pages: SmallPage[];
  /** Raw /PageLabels dictionary, e.g. `<< /Nums [0 << /S /r >>] >>`. */
  pageLabels?: string;
  info?: Record<string, string>;
}

/** Writes a PDF 1.4 file with Helvetica text, objects in order and a right cross-reference table. */
export function smallPdf({ pages, pageLabels, info = {} }: SmallPdf): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Catalog /Pages 2 0 R ${pageLabels ? `/PageLabels ${pageLabels}` : ''} >>`);
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, page] of pages.entries()) {
    const picture = 'q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n';
    const text = page.lines
      .map(({ x, y, text, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${escaped(text)}) Tj ET`)
      .join('\n');
    const stream = (page.draw ? `q ${page.draw} Q\n` : '') + (page.image ? picture : '') + text;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`);
  objects.push(`<< ${entries.join(' ')} >>`);
  return assemble(objects);
}

function assemble(objects: string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

/** A page of running text, 12 points apart, from the top. */
export function textPage(...lines: string[]): SmallPage {
  return { lines: lines.map((text, i) => ({ x: 72, y: 80 + i * 13, text })) };
}
