import type { CitationFields } from './citation';
import { core, type Found, type Scan, type WordReader } from './found';
import { markAt } from './mark';
import { readSectionSign } from './section-sign';
import { readSections, renderSections, sectionFields } from './sections';
import { gap, matchAt, space, sticky } from './sticky';

const ruleNumber = sticky(
  `${space}([0-9]{1,4}(?:[A-Z]{1,2}|[a-z])?(?:\\.[0-9]{1,4})?(?:\\([0-9A-Za-z]{1,4}\\)){0,6})(?![0-9A-Za-z-])`,
);
const ofOthers = sticky(`${gap},?${gap}of${space}(?:the|its|our|their|these|this|that|said)${space}`);

/** A word before it says of which rules or act it is ("Local Rule 7.1", "Act § 5"), save one that only begins a sentence. */
const named = /(?:[A-Z][A-Za-z.’']*|SEC|\d[\w.-]*|infra|supra|this|our)\s$/;
const opening =
  /(?:^|[\s("“‘[])(?:A|All|Although|And|As|Because|Both|But|By|Each|Even|For|From|Her|His|However|If|In|Its|Nor|Of|On|Or|See|Since|So|That|The|Their|This|Though|To|Under|When|Where|Whether|While|With|Yet)\s$/;
/** "Pub. L. No. 104-104, § 509": the section is of what stands before the comma. */
const belongs = /(?:[A-Z)][\w.)]*|\d[\w.)-]*),\s?$/;

function standsBare(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return (!named.test(before) || opening.test(before)) && !belongs.test(before);
}

/**
 * Reads a rule without its set: "Rule 60(b)(1)". It is a citation only where the same rule was cited with its set before
 * (`nameBareProvisions`); `bare` says so until then.
 */
export const readBareRule: WordReader = ({ text }, start, end) => {
  const match = standsBare(text, start) ? matchAt(ruleNumber, text, end) : null;
  if (!match?.[1] || matchAt(ofOthers, text, end + match[0].length)) return null;
  const found = core('court_rule', [start, end + match[0].length], { normalized: '', fields: { rule: match[1] } });
  return { ...found, bare: [match[1]] };
};

/** Reads a section without its code, the short form of a statute ("§ 230(c)(1)", R16.2); else a mark. */
export function readBareSection(scan: Scan, start: number): Found {
  const { text } = scan;
  const mark = markAt(start, start + 1);
  const sign = readSectionSign(text, start);
  const doubled = text.charCodeAt(start - 1) === text.charCodeAt(start);
  if (!sign || doubled || scan.beginsCitation(sign.end) || !standsBare(text, start)) return mark;
  const sections = readSections(text, sign.end, { sign, beginsCitation: scan.beginsCitation });
  // "§ 3" could be of anything.
  if (!sections || !/^\d{3}|[A-Za-z.-]/.test(sections.section) || matchAt(ofOthers, text, sections.end)) return mark;
  const found = core('statute', [start, sections.end], {
    normalized: renderSections(sections, sign),
    fields: sectionFields(sections),
  });
  return { ...found, bare: sections.items };
}

const baseOf = (provision: string) => provision.replace(/\(.*$/, '');
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Gives a bare rule or section the set or code in which the text has cited the same one before it ("Federal Rule of Civil
 * Procedure 60(b) ... Rule 60(c)(1)"; "28 U.S.C. § 2255 ... § 2255(f)(1)"). Without one, or with several, a rule is left
 * out and a section is only a mark.
 */
export function nameBareProvisions(found: readonly Found[]): Found[] {
  const rules = new Map<string, Map<string, Found>>();
  const sections = new Map<string, Map<string, Found>>();
  return found.flatMap((one): Found[] => {
    if (one.bare) return withItsWork(one, one.kind === 'court_rule' ? rules : sections);
    if (one.kind === 'court_rule') remember(rules, baseOf(text(one.fields.rule)), one, text(one.fields.rules));
    else if (one.kind !== 'mark' && one.kind !== 'id')
      for (const base of sectionsOf(one.fields))
        remember(sections, base, one, [one.kind, one.fields.title, one.fields.code].join('|'));
    return [one];
  });
}

function sectionsOf({ section, sections }: CitationFields): string[] {
  const several = Array.isArray(sections) ? sections.map(String) : [];
  return [...new Set([text(section), ...several].filter(Boolean).map(baseOf))];
}

function remember(all: Map<string, Map<string, Found>>, base: string, found: Found, work: string) {
  if (!base) return;
  const works = all.get(base) ?? new Map<string, Found>();
  works.set(work, works.get(work) ?? found);
  all.set(base, works);
}

function withItsWork(one: Found, all: ReadonlyMap<string, ReadonlyMap<string, Found>>): Found[] {
  const works = (one.bare ?? []).map((item) => all.get(baseOf(item)));
  const [first] = works;
  const [only] = first ?? [];
  const certain = only && works.every((each) => each?.size === 1 && each.has(only[0]));
  const before = certain ? only[1] : null;
  if (one.kind === 'court_rule') return before ? [ofRules(one, before)] : [];
  const whole = before && ofCode(one, before);
  return [whole ?? markAt(one.span[0], one.span[0] + 1)];
}

function ofRules(one: Found, { fields }: Found): Found {
  const rules = text(fields.rules);
  return { ...one, normalized: `${rules} ${one.fields.rule}`, fields: { rules, ...one.fields } };
}

const codes = new Set(['statute', 'state_statute', 'regulation']);

function ofCode(one: Found, { kind, normalized, fields }: Found): Found | null {
  const sign = normalized.indexOf('§');
  if (!codes.has(kind) || sign < 0) return null;
  const { title, code } = fields;
  return {
    ...one,
    kind,
    normalized: normalized.slice(0, sign) + one.normalized,
    fields: { ...(title !== undefined && { title }), ...(code !== undefined && { code }), ...one.fields },
  };
}
