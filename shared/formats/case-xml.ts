import type { ParallelCitation } from '../model/source';
import { childrenNamed, findElement, findElements, tidyTextOf, type XmlElement } from './document-xml';
import { parseHtml, visibleText } from './dom';
import { DraftBuilder } from './draft/builder';
import { readLooseDate } from './loose-date';
import { breakAtStarPages } from './star-pages';
import type { XmlReading } from './xml-document';

/** Reads a case as the Caselaw Access Project's sources hold it: citations, court, docket, parties, and HTML in XML. */
export function readCaseXml(root: XmlElement): XmlReading {
  const html = ['HeaderHtml', 'CaseHtml', 'FootnotesHtml'].map((name) => {
    const part = findElement(root, name);
    return part ? part.children.filter((child) => typeof child === 'string').join('') : '';
  });
  const text = breakAtStarPages(visibleText(parseHtml(html.join('\n'))));
  const citations = findElements(root, 'Citation').map(toCitation);
  const [first, ...parallel] = citations.sort((a, b) => regional(a) - regional(b));
  const header = tidyTextOf(findElement(root, 'PartyHeader'));
  const name = tidyTextOf(findElement(root, 'ShortName'));
  const drafted = new DraftBuilder('case', 0.98)
    .set('caseName', name, 0.9)
    .set('parties', partiesOf(name) ?? partiesOf(header), 0.85)
    .set('volume', first?.volume, 0.98)
    .set('reporter', first?.reporter, 0.98)
    .set('page', first?.page, 0.98)
    .set('parallel', parallel, 0.95)
    .set('court', tidyTextOf(findElement(root, 'CourtName')).replace(/\.$/, ''), 0.95)
    .set('docket', docketOf(root), 0.9)
    .set('date', readLooseDate(tidyTextOf(findElement(root, 'DecisionDate')))?.date, 0.95);
  const judge = tidyTextOf(findElement(root, 'Author'));
  if (judge) drafted.add([{ role: 'judge', literal: judge }], 0.7);
  return { text, drafted: drafted.done() };
}

function toCitation(element: XmlElement): ParallelCitation {
  const part = (name: string) => tidyTextOf(childrenNamed(element, name)[0]);
  return { volume: part('Volume'), reporter: part('Reporter'), page: part('Page') };
}

/** Regional and federal reporters lead, official state reports are parallel to them (Indigo Book R12.3). */
function regional({ reporter }: ParallelCitation): number {
  return /^(?:A|P|N\.E|N\.W|S\.E|S\.W|So|F|U\.S|S\. ?Ct|L\. ?Ed)\b/.test(reporter) ? 0 : 1;
}

function partiesOf(name: string): string[] | null {
  const [first, second, ...more] = name.split(/\s+v\.?s?\.\s+/);
  return first && second && more.length === 0 ? [first.trim(), second.trim()] : null;
}

function docketOf(root: XmlElement): string {
  const numbers = findElements(root, 'DocketNumber').map((one) => tidyTextOf(one).replace(/\.$/, ''));
  return numbers
    .filter((one) => !/\bTerm\b/.test(one))
    .map((one) => one.replace(/^Nos?\.\s*/, ''))
    .join(', ');
}
