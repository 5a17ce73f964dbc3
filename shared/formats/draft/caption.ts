import { findCourt } from './court-name';
import { partyName, roleAtEnd } from './party-name';

/** What the caption of a court's paper says. Absent is null. */
export interface Caption {
  court: string | null;
  parties: [string, string] | null;
  /** "In re ..." and its like, where there are no two sides. */
  inRe: string | null;
  docket: string | null;
}

const versus = /^[\s|):\]]*(?:v\.?|vs\.?|versus|-\s?v\.?\s?-|-\s?against\s?-)[\s|):\]]*(?:.*)?$/i;
const versusLine = /^(?:v\.?|vs\.?|versus|-\s?v\.?\s?-|-?\s?against\s?-?)$/i;
const stop =
  /^(?:in the|for the|at |on (?:appeal|petition|writ|discretionary|certiorari|brief)|no[s.]|docket|case |civil|criminal|appeal|before|filed|argued|decided|submitted|heard|_{4,}|-{4,}|- -|order|opinion|division|eastern|western|northern|southern|state file|certiorari|syllabus|per curiam|district|circuit|date|oct(?:ober)? term|in re\b.*:$|(?:northern|southern|eastern|western|middle|central) district|united states (?:district|court|bankruptcy)|supreme |appellate |superior |court of |\d{1,4}$|page |source:|notice|memorandum|judgment)|(?:court|circuit|division|panel|term, \d{4})\b[^,]*$/i;

/** Reads the caption within the first lines of a court's paper: court, sides and docket number. */
export function readCaption(rawLines: readonly string[]): Caption {
  const lines = leftColumn(rawLines.slice(0, 80));
  const flat = rawLines.slice(0, 60).join(' ');
  return {
    court: findCourt(flat)?.court ?? null,
    parties: partiesIn(lines),
    inRe: inReIn(lines),
    docket: findDocket(flat),
  };
}

/** Captions set the parties beside the numbers, with a rule of ")", ":" or "]" between: only the left side names them. */
function leftColumn(lines: readonly string[]): string[] {
  for (const rule of [')', ':', ']', '|', '§']) {
    const ruled = lines.filter((line) => ruleAt(line, rule) >= 0);
    if (ruled.length >= 3) {
      return lines.map((line) => {
        const at = ruleAt(line, rule);
        return at < 0 ? line : line.slice(0, at).trim();
      });
    }
  }
  return [...lines];
}

/** Where the rule stands in a line: alone between spaces or at an end, not closing a bracket or following a word. */
function ruleAt(line: string, rule: string): number {
  for (let at = line.indexOf(rule); at >= 0; at = line.indexOf(rule, at + 1)) {
    const before = line[at - 1] ?? ' ';
    const after = line[at + 1] ?? ' ';
    const opened = rule === ')' && line.lastIndexOf('(', at) > line.lastIndexOf(')', at - 1);
    if (before === ' ' && after === ' ' && !opened) return at;
  }
  return -1;
}

function partiesIn(lines: readonly string[]): [string, string] | null {
  const at = lines.findIndex((line) => versusLine.test(line) || (versus.test(line) && /\bNo\.|\d/.test(line)));
  if (at > 0) {
    const first = partyName(above(lines, at).join(' '));
    const second = partyName(below(lines, at).join(' '));
    if (plausible(first) && plausible(second)) return [first, second];
  }
  return inlineParties(lines);
}

function above(lines: readonly string[], at: number): string[] {
  const side: string[] = [];
  for (let i = at - 1; i >= 0 && side.length < 9; i--) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    if (stop.test(line) && !roleAtEnd.test(line)) break;
    side.unshift(line);
  }
  return side;
}

function below(lines: readonly string[], at: number): string[] {
  const side: string[] = [];
  for (const line of lines.slice(at + 1, at + 12)) {
    if (line === '') continue;
    if (stop.test(line) && side.length > 0) break;
    side.push(line);
    if (roleAtEnd.test(line)) break;
  }
  return side;
}

/** "TRUMP v. UNITED STATES" on a line, or on two: the first line that reads so within the head. */
function inlineParties(lines: readonly string[]): [string, string] | null {
  for (const [i, line] of lines.slice(0, 60).entries()) {
    const match = /^(.{2,120}?)\s+(?:v|vs)\.?(?:\s+(.{2,160})|\s*)$/.exec(line);
    if (!match?.[1] || line.length > 200 || /\b(?:see|cf|in|under|from|that)\b.* v\.? /i.test(line)) continue;
    const next = lines[i + 1] ?? '';
    const goesOn = !match[2] || (/[\p{Lu}]$/u.test(match[2]) && /^[\p{Lu}\s,.&’'-]+$/u.test(next) && !stop.test(next));
    const second = partyName(goesOn ? `${match[2] ?? ''} ${next}` : (match[2] ?? ''));
    const first = partyName(match[1].replace(/^\d+\s+/, ''));
    if (plausible(first) && plausible(second)) return [first, second];
  }
  return null;
}

function plausible(name: string): boolean {
  return name.length >= 2 && name.length <= 150 && /\p{L}{2}/u.test(name) && !/\d{4,}/.test(name);
}

function inReIn(lines: readonly string[]): string | null {
  for (const [i, line] of lines.slice(0, 40).entries()) {
    const match = /^(?:(In re|In the Matter of|Matter of|Ex parte)\b:?)\s*(.*)$/i.exec(line);
    if (!match) continue;
    const rest: string[] = match[2] ? [match[2]] : [];
    for (const next of lines.slice(i + 1, i + 5)) {
      if (stop.test(next) || next === '' || rest.join(' ').length > 100) break;
      if (rest.length > 0 && !/[\p{Lu}]{3}|,$/u.test(rest.at(-1) ?? '')) break;
      rest.push(next);
    }
    const name = partyName(rest.join(' ').replace(/\s*\b(?:Case )?No\..*$/, ''));
    if (plausible(name)) return name;
  }
  return null;
}

const numberForm =
  '([0-9A-Z]{1,8}(?:[-–:][0-9A-Za-z]{1,12}){1,5}|\\d{2,4}[A-Z]{1,2}\\d{1,5}(?:-\\d)?|\\d{4,9}(?:/\\d{2,4})?|[A-Z]{1,4}\\d{3,10})';
const docketForms = [
  new RegExp(
    `\\b(?:Case|Docket|Civil Action|Civ\\.|Cause|Appeal|Record|Index)\\s*(?:Nos?\\.?|Number|#)?:?\\s*${numberForm}(?:\\s*\\([A-Z]{2,4}x?\\))?`,
    'i',
  ),
  new RegExp(`\\bNos?\\.\\s*((?:MDL )?${numberForm.slice(1)}`, 'i'),
];

/** The first docket number that a caption names, with plain hyphens; null where there is none. */
export function findDocket(text: string): string | null {
  const found = docketForms
    .map((form) => form.exec(text))
    .filter((match) => match !== null && /\d/.test(match[1] ?? ''))
    .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))[0];
  return found?.[1] ? found[1].replace(/–/g, '-') : null;
}
