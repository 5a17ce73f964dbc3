import { splitName } from '../model/cited-work';
import { billKind } from './bill-kinds';
import { childrenNamed, findElement, findElements, tidyTextOf, type XmlElement } from './document-xml';
import { parseHtml, visibleText } from './dom';
import { DraftBuilder } from './draft/builder';
import { readLooseDate } from './loose-date';
import type { XmlReading } from './xml-document';

/** Reads a BILLSTATUS file of govinfo.gov: the bill that it is about, and its actions and summaries as text. */
export function readBillStatus(root: XmlElement): XmlReading {
  const bill = findElement(root, 'bill') ?? root;
  const said = (...path: string[]) => tidyTextOf(at(bill, path));
  const title = said('title');
  const { chamber, kind } = billKind(said('billType') || said('type'));
  const law = findElements(bill, 'laws').map((one) => tidyTextOf(findElement(one, 'number')))[0];
  const drafted = new DraftBuilder('bill', 0.97)
    .set('name', title, 0.95)
    .set('chamber', chamber, 0.98)
    .set('kind', kind, 0.98)
    .set('number', said('billNumber') || said('number'), 0.98)
    .set('congress', said('congress'), 0.98)
    .set('date', readLooseDate(said('introducedDate'))?.date, 0.9)
    .set('status', law ? 'enacted' : 'as introduced', law ? 0.9 : 0.4)
    .add(sponsorsOf(bill), 0.9);
  const parts = [title, ...actionsOf(bill), ...summariesOf(bill)];
  return { text: parts.filter(Boolean).join('\n\n'), drafted: drafted.done() };
}

function at(element: XmlElement, path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((here, name) => here && childrenNamed(here, name)[0], element);
}

function sponsorsOf(bill: XmlElement) {
  const sponsors = at(bill, ['sponsors']);
  return (sponsors ? childrenNamed(sponsors, 'item') : []).map((item) => {
    const part = (name: string) => tidyTextOf(childrenNamed(item, name)[0]);
    const full = part('fullName').replace(/^(?:Rep|Sen)\.\s*|\s*\[.*$/g, '');
    const [given, family] = [part('firstName'), part('lastName')];
    return given && family ? { role: 'sponsor', given, family } : splitName(full, 'sponsor');
  });
}

function actionsOf(bill: XmlElement): string[] {
  const actions = at(bill, ['actions']);
  const lines = (actions ? childrenNamed(actions, 'item') : []).map((item) => {
    const part = (name: string) => tidyTextOf(childrenNamed(item, name)[0]);
    return `${part('actionDate')}  ${part('text')}`;
  });
  return lines.length > 0 ? ['Actions', lines.join('\n')] : [];
}

function summariesOf(bill: XmlElement): string[] {
  const holder = at(bill, ['summaries']);
  if (!holder) return [];
  const items = [...findElements(holder, 'item'), ...findElements(holder, 'summary')];
  return items.flatMap((item) => {
    const text = childrenNamed(item, 'text')[0];
    if (!text) return [];
    return [`Summary: ${tidyTextOf(findElement(item, 'actionDesc'))}`, visibleText(parseHtml(tidyTextOf(text)))];
  });
}
