import type { Finding } from './lint';
import type { CitationKind, RecognisedCitation } from './recognise/citation';

const primary: Partial<Record<CitationKind, string>> = {
  case: 'case',
  statute: 'statute',
  state_statute: 'statute',
  constitution: 'constitution',
  public_law: 'statute',
  stat: 'statute',
  regulation: 'regulation',
  fed_reg: 'regulation',
  restatement: 'restatement',
  court_rule: 'court rule',
  bill: 'bill',
};

/** What short forms, Id. and supra say about the citations before them (Indigo Book R6.2, R15.3). */
export function sequenceFindings(text: string, citations: readonly RecognisedCitation[]): Finding[] {
  const strings = stringsOf(text, citations);
  return citations.flatMap((citation, i) => {
    const found = findingOf(text, { citations, i, strings });
    return found ? [{ ...found, citation: i, span: citation.span }] : [];
  });
}

interface Place {
  citations: readonly RecognisedCitation[];
  i: number;
  /** For each citation the number of its citation sentence or clause. */
  strings: readonly number[];
}

function findingOf(text: string, place: Place): Pick<Finding, 'rule' | 'severity' | 'message'> | null {
  const { citations, i } = place;
  const citation = citations[i] as RecognisedCitation;
  if (citation.kind === 'id') return idFinding(text, place);
  if (citation.kind === 'supra') return supraFinding(text, place);
  const noun = primary[citation.kind];
  if (noun && supraFollows(text, place)) return supraForPrimary(noun);
  if (citation.kind !== 'case_short' || citation.antecedent !== null) return null;
  const name = citation.fields.name;
  return {
    rule: 'short-before-full',
    severity: 'error',
    message: `${typeof name === 'string' ? `“${name}”` : citation.text} is cited in short, but no full citation of it stands before. Cite it in full here (R6.1).`,
  };
}

function idFinding(
  text: string,
  { citations, i, strings }: Place,
): Pick<Finding, 'rule' | 'severity' | 'message'> | null {
  const previous = i - 1;
  const id = citations[i] as RecognisedCitation;
  const before = citations[previous];
  if (!before)
    return {
      rule: 'id-elsewhere',
      severity: 'error',
      message: '“Id.” stands before any citation, so it points at nothing. Cite the authority in full.',
    };
  const together = strings.filter((string) => string === strings[previous]).length;
  if (together > 1 && strings[i] !== strings[previous])
    return {
      rule: 'id-after-string',
      severity: 'error',
      message: `“Id.” follows a string of ${together} authorities and does not say which it means. Use the short form of the one you mean (R15.3.3).`,
    };
  const target = before.kind === 'id' ? citations[before.antecedent ?? -1] : before;
  const first = Number(target?.fields.page);
  // "3:36" is a time in a recording.
  const pin = Number(/^\d+(?![\d:])/.exec(String(id.fields.pin ?? ''))?.[0] ?? Number.NaN);
  if (target?.kind === 'case' && first > 0 && pin > 0 && pin < first)
    return {
      rule: 'id-elsewhere',
      severity: 'error',
      message: `Page ${pin} does not lie in the citation just before (${target.normalized} begins at page ${first}). “Id.” means that one; if an earlier authority is meant, use its short form.`,
    };
  const noun = target && withoutPages[target.kind];
  // "Id. at 164.512(c)" and "Id. at 230(c)" are sections, whatever stands before them.
  const section = /^(?:\.\d|\()/.test(text.slice(id.span[1], id.span[1] + 2));
  return noun && pin > 0 && !section ? pageOfCode(target.normalized, noun, id) : null;
}

/** What is divided into sections and has no pages of its own to point at. */
const withoutPages: Partial<Record<CitationKind, string>> = {
  statute: 'statute',
  state_statute: 'statute',
  regulation: 'regulation',
  constitution: 'constitution',
};

function pageOfCode(target: string, noun: string, id: RecognisedCitation): ReturnType<typeof findingOf> {
  return {
    rule: 'id-elsewhere',
    severity: 'error',
    message: `“${id.text}” points at a page, but the citation just before is a ${noun} (${target}), which is cited by section. “Id.” means that one; if an earlier authority is meant, use its short form.`,
  };
}

/** Whether "supra" is said of this citation right behind it, and was not found as a citation of its own. */
function supraFollows(text: string, { citations, i }: Place): boolean {
  const citation = citations[i] as RecognisedCitation;
  const end = citation.fullSpan?.[1] ?? citation.span[1];
  return citations[i + 1]?.kind !== 'supra' && /^,?\s{0,3}supra\b/i.test(text.slice(end, end + 12));
}

function supraForPrimary(noun: string): Pick<Finding, 'rule' | 'severity' | 'message'> {
  return {
    rule: 'supra-for-primary',
    severity: 'error',
    message: `“Supra” is not used for a ${noun}. Use ${noun === 'case' ? 'the short form: a party’s name, volume, reporter, “at” and page' : 'the short form, such as the section alone'} (R6.2.3).`,
  };
}

function supraFinding(text: string, { citations, i }: Place): Pick<Finding, 'rule' | 'severity' | 'message'> | null {
  const supra = citations[i] as RecognisedCitation;
  const start = supra.fullSpan?.[0] ?? supra.span[0];
  const before = citations[i - 1];
  // "47 U.S.C. § 230, supra": the citation right before it is what "supra" is said of.
  const touching = before && /^,? *$/.test(text.slice(before.fullSpan?.[1] ?? before.span[1], start)) ? before : null;
  const target = supra.antecedent !== null ? citations[supra.antecedent] : touching;
  const noun = target && primary[target.kind];
  if (noun) return supraForPrimary(noun);
  const name = supra.fields.name;
  if (target || typeof name !== 'string' || !name) return null;
  return {
    rule: 'supra-unknown',
    severity: 'advice',
    message: `No full citation before this one was found to bear the name “${name}”. Check that the work is cited in full earlier.`,
  };
}

/** Citations that stand in one sentence, divided by semicolons or commas, are one string. */
function stringsOf(text: string, citations: readonly RecognisedCitation[]): number[] {
  let string = 0;
  return citations.map((citation, i) => {
    const before = citations[i - 1];
    if (before) {
      const from = before.fullSpan?.[1] ?? before.span[1];
      const to = Math.max(from, citation.fullSpan?.[0] ?? citation.span[0]);
      const gap = text.slice(from, Math.min(to, from + 300));
      const inside = (citation.fullSpan?.[0] ?? citation.span[0]) < from;
      if (!inside && !joins(gap)) string++;
    }
    return string;
  });
}

const signal = '(?:see|e\\.g\\.|accord|also|cf\\.|compare|with|contra|but|generally|and|[\\s,*_])*';
const joining = new RegExp(`^[^.;]{0,200}(?:\\([^()]{0,200}\\)[^.;]{0,40})?;\\s*${signal}$`, 'i');

const joins = (gap: string) => joining.test(gap);
