import { gap, matchAt, sticky } from './sticky';

/** A section sign or word: where the number begins, and whether it announced more than one. */
export interface SectionSign {
  end: number;
  plural: boolean;
}

const plural = sticky(`(?:(?:Â?§${gap}){2}|[Ss]ecs\\.|SECS\\.|[Ss]ections(?![a-z])|SECTIONS)${gap}`);
const single = sticky(`(?:Â?§|&sect;|[Ss]ect?\\.|SEC\\.|[Ss]ec(?![a-z.])|[Ss]ection(?![a-z])|SECTION)${gap}`);
// "18 U.S.C. 5 1595(a)": a 5 for the sign, when a section's number follows it.
const damaged = sticky(
  `(?:(?:[$%~ß\\ufffd?]{1,2}|[Ss]{1,2}\\.?)${gap}(?=[0-9])|5\\s(?=[0-9]{2,5}[a-z]?(?:\\([a-z0-9]|[.,;)]|\\s|$)))`,
);

/** The section sign at `i`: "§", "§§", "sec.", "section", "&sect;", "Â§"; null when none stands there. */
export function readSectionSign(text: string, i: number): SectionSign | null {
  const many = matchAt(plural, text, i);
  if (many) return { end: i + many[0].length, plural: true };
  const one = matchAt(single, text, i);
  return one ? { end: i + one[0].length, plural: false } : null;
}

/** A sign that a scanner misread ("$ 1591", "S 1591"), to be asked only where nothing but a section can follow. */
export function readDamagedSign(text: string, i: number): SectionSign | null {
  const match = matchAt(damaged, text, i);
  return match ? { end: i + match[0].length, plural: /^[$%~ß\ufffd?]{2}/.test(match[0]) } : null;
}
