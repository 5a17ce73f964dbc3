import { skipSpace } from './characters';
import { core, type WordReader } from './found';
import { readSectionSign } from './section-sign';
import { readSections, renderSections, sectionFields } from './sections';
import { matchAt } from './sticky';
import { addParentheticals } from './tail';

/**
 * Reads sections of a work that is cited by its title (rule 12.9), from `at`, where they must begin, with what `comment`
 * matches behind them: "Restatement (Second) of Torts § 402A cmt. b", "U.S.S.G. § 2D1.1 cmt. n.5".
 */
export function readProvision(
  scan: Parameters<WordReader>[0],
  { start, at, title, comment }: { start: number; at: number; title: string; comment: RegExp },
): ReturnType<WordReader> {
  const { text } = scan;
  const sign = readSectionSign(text, skipSpace(text, at));
  const sections = sign && readSections(text, sign.end, { sign, beginsCitation: scan.beginsCitation });
  if (!sections) return null;
  const found = core('restatement', [start, sections.end], {
    normalized: `${title} ${renderSections(sections, sign)}`,
    fields: { title, ...sectionFields(sections) },
  });
  const note = matchAt(comment, text, sections.end);
  if (note) {
    found.pinEnd = sections.end + note[0].length;
    if (note[1]) found.fields.comment = note[1];
  }
  addParentheticals(scan, found);
  return found;
}
