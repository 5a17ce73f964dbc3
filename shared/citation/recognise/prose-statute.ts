import { skipSpace } from './characters';
import { finish } from './federal-code';
import { core, type WordReader } from './found';
import { readSections, renderSections } from './sections';
import { gap, matchAt, space, sticky } from './sticky';

const ofTitle = sticky(
  `${gap},?${gap}of${space}[Tt]itle${space}([0-9]{1,2})(?![0-9])${gap},?${gap}(?:of${space}the${space})?(?:United${space}States${space}Code|U\\.?${gap}S\\.?${gap}C(?:ode|\\.)?)`,
);
const titleFirst = sticky(
  `([0-9]{1,2})(?![0-9])${gap},?${gap}(?:of${space}the${space})?(?:United${space}States${space}Code|U\\.?${gap}S\\.?${gap}C(?:ode|\\.))${gap},?${gap}[Ss]ections?${space}(?=[0-9])`,
);

/** Reads a section named in words: "section 1591 of title 18, United States Code" is 18 U.S.C. § 1591. */
export const readProseSection: WordReader = (scan, start, end) => {
  const { text } = scan;
  const plural = /s\.?$/i.test(text.slice(start, end));
  const sign = { end, plural };
  const sections = readSections(text, skipSpace(text, end), { sign, beginsCitation: scan.beginsCitation });
  if (!sections) return null;
  const of = matchAt(ofTitle, text, sections.end);
  if (!of?.[1]) return null;
  return statute(scan, [start, sections.end + of[0].length], { title: of[1], sections, plural });
};

/** Reads the same with the title first: "Title 18, United States Code, Section 1591". */
export const readProseTitle: WordReader = (scan, start, end) => {
  const { text } = scan;
  const at = skipSpace(text, end);
  const title = matchAt(titleFirst, text, at);
  if (!title?.[1]) return null;
  const plural = /sections/i.test(title[0]);
  const sections = readSections(text, at + title[0].length, {
    sign: { end: at, plural },
    beginsCitation: scan.beginsCitation,
  });
  return sections && statute(scan, [start, sections.end], { title: title[1], sections, plural });
};

interface Parts {
  title: string;
  sections: NonNullable<ReturnType<typeof readSections>>;
  plural: boolean;
}

function statute(scan: Parameters<WordReader>[0], span: [number, number], { title, sections, plural }: Parts) {
  const found = core('statute', span, {
    normalized: `${title} U.S.C. ${renderSections(sections, { end: 0, plural })}`,
    fields: { title, code: 'U.S.C.', section: sections.section },
  });
  if (sections.subsection) found.fields.subsection = sections.subsection;
  if (sections.items.length > 1) found.fields.sections = sections.items;
  return finish(scan, found);
}
