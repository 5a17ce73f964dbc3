import { plain, skipSpace } from './characters';
import { core, type Found, type Scan, type Volume, type VolumeReader } from './found';
import { readDamagedSign, readSectionSign } from './section-sign';
import { readSections, renderSections, sectionFields } from './sections';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals, datedText } from './tail';

const annotated = sticky(`${gap}Ann(?:\\.|otated)`);
const chapter = sticky(`(?:[Cc]hs?\\.|[Cc]hapters?)${gap}([0-9]{1,4}[A-Z]?)(?![A-Za-z0-9])`);
const part = sticky(`(?:[Pp]ts?\\.|[Pp]arts?(?![a-z])|PARTS?)${gap}([0-9]{1,5}[a-z]?)(?![A-Za-z0-9])`);
const morePart = sticky(`${gap},?${gap}(?:(?:and|&)${gap})?([0-9]{1,5}[a-z]?)(?![A-Za-z0-9.])`);
const etSeq = sticky(`${gap},?${gap}et${gap}seq\\.?`);
const note = sticky(`${gap}note(?![a-z])`);
const subdivision = sticky(`${gap},${gap}subds?\\.${gap}[0-9]{1,3}[a-z]?(?:\\([a-z0-9]{1,3}\\)){0,4}`);

/** Reads a section of the United States Code after title and code (Bluebook rule 12.3): "18 U.S.C. §§ 1591, 1595". */
export function statuteReader(code: string): VolumeReader {
  return (scan, volume, end) => {
    const { text } = scan;
    // "47 U.S.C. S 230": a scanner's S for the sign, not the annotated edition of that name.
    if (code === 'U.S.C.S.' && /\sS$/.test(text.slice(volume.end, end))) return null;
    const ann = matchAt(annotated, text, end);
    const at = afterComma(text, ann ? end + ann[0].length : end);
    const byChapter = matchAt(chapter, text, at);
    if (byChapter?.[1]) {
      return finish(
        scan,
        core('statute', [volume.start, at + byChapter[0].length], {
          normalized: `${volume.value} ${code} ch. ${byChapter[1]}`,
          fields: { title: volume.value, code, chapter: byChapter[1] },
        }),
      );
    }
    const sign = readSectionSign(text, at) ?? readDamagedSign(text, at);
    const sections = readSections(text, sign?.end ?? at, {
      sign,
      beginsCitation: scan.beginsCitation,
      unsignedList: true,
    });
    if (!sections) return null;
    const found = core('statute', [volume.start, sections.end], {
      normalized: `${volume.value} ${code} ${renderSections(sections, sign)}`,
      fields: { title: volume.value, code, ...sectionFields(sections) },
    });
    return finish(scan, found);
  };
}

/** Reads a section or part of the Code of Federal Regulations (rule 14.2): "47 C.F.R. § 64.1", "21 C.F.R. pt. 133 (2020)". */
export const readRegulation: VolumeReader = (scan, volume, end) => {
  const { text } = scan;
  const at = afterComma(text, end);
  const byPart = readParts(scan, volume, at);
  if (byPart) return finishDated(scan, byPart);
  const sign = readSectionSign(text, at) ?? readDamagedSign(text, at);
  const sections = readSections(text, sign?.end ?? at, { sign, beginsCitation: scan.beginsCitation });
  if (!sections) return null;
  // Without a sign, "28 C.F.R. 541" is a part and "3 C.F.R. 216" a page of the presidents' papers; only "0.85" is a section.
  const whole = !sign && !sections.section.includes('.');
  const found = core('regulation', [volume.start, sections.end], {
    normalized: whole
      ? `${volume.value} C.F.R. ${volume.value === '3' ? '' : 'pt. '}${sections.section}`
      : `${volume.value} C.F.R. ${renderSections(sections, sign)}`,
    fields:
      whole && volume.value !== '3'
        ? { title: volume.value, part: sections.section }
        : { title: volume.value, ...sectionFields(sections) },
  });
  return finishDated(scan, found);
};

// "21 C.F.R. pt. 133", "45 C.F.R. pts. 160, 164".
function readParts(scan: Scan, volume: Volume, at: number): Found | null {
  const first = matchAt(part, scan.text, at);
  if (!first?.[1]) return null;
  const parts = [first[1]];
  let end = at + first[0].length;
  for (
    let more = matchAt(morePart, scan.text, end);
    more?.[1] && parts.length < 20;
    more = matchAt(morePart, scan.text, end)
  ) {
    if (!/^(?:pts|parts)/i.test(first[0]) || scan.beginsCitation(end + more[0].length - more[1].length)) break;
    parts.push(more[1]);
    end += more[0].length;
  }
  const fields = { title: volume.value, part: first[1] };
  return core('regulation', [volume.start, end], {
    normalized: `${volume.value} C.F.R. ${parts.length > 1 ? 'pts.' : 'pt.'} ${parts.join(', ')}`,
    fields: parts.length > 1 ? { ...fields, parts } : fields,
  });
}

/** Adds "et seq." or "note" and the year in its parenthetical to the extent of a code citation. */
export function finish(scan: Scan, found: Found): Found {
  const { text } = scan;
  const more = [etSeq, note, subdivision].map((pattern) => matchAt(pattern, text, found.span[1])).find(Boolean);
  if (more) {
    found.pinEnd = found.span[1] + more[0].length;
    found.fields.pin = plain(more[0]).replace(/^, /, '');
  }
  const publisher = addParentheticals(scan, found);
  if (publisher) found.fields.publisher = publisher;
  return found;
}

/** The same for kinds whose Bluebook form carries its year: the dated parenthetical joins the normalised text. */
export function finishDated(scan: Scan, found: Found): Found {
  finish(scan, found);
  const dated = datedText(scan.text, found.pinEnd);
  if (dated) found.normalized += ` ${dated}`;
  return found;
}

function afterComma(text: string, i: number): number {
  const at = skipSpace(text, i);
  return text.charCodeAt(at) === 44 ? skipSpace(text, at + 1) : at;
}
