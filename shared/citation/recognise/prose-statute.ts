import { places } from '../tables/places';
import { plain, skipSpace } from './characters';
import { codeName } from './code-name';
import { finish } from './federal-code';
import { core, type Found, type Scan, type WordReader } from './found';
import { readSections, renderSections } from './sections';
import { gap, matchAt, space, sticky } from './sticky';

const ofTitle = sticky(
  `${gap},?${gap}of${space}[Tt]itle${space}([0-9]{1,2})(?![0-9])${gap},?${gap}(?:of${space}the${space})?(?:United${space}States${space}Code|U\\.?${gap}S\\.?${gap}C(?:ode|\\.)?)`,
);
// Acts of Congress name a title of the Code without the Code: "sections 501-505 of title 40."
const ofBareTitle = sticky(`${space}of${space}title${space}([0-9]{1,2})(?=[.,;)]|${space}and${space}|$)`);
const titleFirst = sticky(
  `([0-9]{1,2})(?![0-9])${gap},?${gap}(?:of${space}the${space})?(?:United${space}States${space}Code|UNITED${space}STATES${space}CODE|U\\.?${gap}S\\.?${gap}C(?:ode|\\.))${gap},?${gap}(?:[Ss]ections?|SECTIONS?)${space}(?=[0-9])`,
);

/** Reads a section named in words: "section 1591 of title 18, United States Code" is 18 U.S.C. § 1591. */
export const readProseSection: WordReader = (scan, start, end) => {
  const { text } = scan;
  const plural = /s\.?$/i.test(text.slice(start, end));
  const sign = { end, plural };
  const sections = readSections(text, skipSpace(text, end), { sign, beginsCitation: scan.beginsCitation });
  if (!sections) return null;
  const of = matchAt(ofTitle, text, sections.end) ?? matchAt(ofBareTitle, text, sections.end);
  if (!of?.[1]) return readOfStateCode(scan, start, { sections, plural });
  return statute(scan, [start, sections.end + of[0].length], { title: of[1], sections, plural });
};

const ofCode = sticky(
  `${gap},?${gap}of${space}(?:the${space})?((?:[A-Z][A-Za-z.'’]{1,18}${space}|&${space}|and${space}|of${space}){1,8}(?:Code|Statutes|Laws?|Stat\\.)(?:${space}Ann(?:\\.|otated))?)(?![a-z])`,
);

// "section 35-5-101(f) of the Tennessee Code"; "the General Statutes of Connecticut" puts the state last.
function readOfStateCode(scan: Scan, start: number, { sections, plural }: Omit<Parts, 'title'>): Found | null {
  const of = matchAt(ofCode, scan.text, sections.end);
  const name = of?.[1] && codeName(plain(of[1]));
  if (!of || !name || !places.some(({ abbr }) => name.startsWith(`${abbr} `))) return null;
  const found = core('state_statute', [start, sections.end + of[0].length], {
    normalized: `${name} ${renderSections(sections, { end: 0, plural })}`,
    fields: { code: name, section: sections.section },
  });
  if (sections.subsection) found.fields.subsection = sections.subsection;
  if (sections.items.length > 1) found.fields.sections = sections.items;
  return finish(scan, found);
}

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
