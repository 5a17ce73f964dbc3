import { splitName } from '../model/cited-work';
import { billKind, billStage } from './bill-kinds';
import { findElement, findElements, tidyTextOf, type XmlElement } from './document-xml';
import { DraftBuilder, type DraftOutput } from './draft/builder';
import { readLooseDate } from './loose-date';

const roots =
  /^(?:bill|resolution|pLaw|statuteCompilation|engrossedAmendment|amendment|amendment-doc|statutesAtLarge|uscDoc|lawDoc)$/;

/** Whether the XML is a measure or a law, in USLM or in the older DTDs of House and Senate. */
export function isLegislation(root: XmlElement): boolean {
  return roots.test(root.name);
}

/** Drafts a bill, resolution, public law or compiled act from its own metadata elements. */
export function draftLegislation(root: XmlElement): DraftOutput {
  if (root.name === 'pLaw' || root.name === 'statuteCompilation') return draftLaw(root);
  if (root.name === 'uscDoc') return draftTitle(root);
  return draftMeasure(root);
}

const first = (root: XmlElement, ...names: string[]) =>
  names.map((name) => tidyTextOf(findElement(root, name))).find((text) => text !== '') ?? '';

function draftMeasure(root: XmlElement): DraftOutput {
  const numbered = first(root, 'legis-num', 'legisNum');
  const citable = findElements(root, 'citableAs').map(tidyTextOf)[0] ?? '';
  const [, citedCongress, citedType, citedNumber] = /^(\d+)\s+([A-Z]+)\s+(\d+)/.exec(citable) ?? [];
  const type = numbered.replace(/\d.*$/, '') || citedType || first(root, 'type');
  const { chamber, kind } = billKind(type);
  const number = /(\d+)\s*$/.exec(numbered)?.[1] ?? citedNumber ?? first(root, 'docNumber');
  const stage = root.attributes['bill-stage'] ?? root.attributes['resolution-stage'] ?? first(root, 'docStage');
  const action = findElement(root, 'action');
  const date = action && findElement(action, 'date');
  const session = /\d/.exec(first(root, 'session'))?.[0];
  const amendment = /amendment/i.test(root.name);
  return new DraftBuilder('bill', 0.97)
    .set('name', nameOf(root), 0.9)
    .set('chamber', chamber, 0.98)
    .set('kind', amendment ? 'amendment' : kind, amendment ? 0.7 : 0.98)
    .set('number', number, 0.98)
    .set('congress', /\d+/.exec(first(root, 'congress'))?.[0] ?? citedCongress, 0.98)
    .set('session', session, 0.9)
    .set('status', billStage(stage), 0.9)
    .set(
      'date',
      readLooseDate(date?.attributes.date ?? date?.attributes.value ?? tidyTextOf(date).replace(/\.$/, ''))?.date,
      0.85,
    )
    .add(
      findElements(root, 'sponsor')
        .slice(0, 1)
        .map((one) => splitName(tidyTextOf(one).replace(/^(?:Mr|Mrs|Ms|Dr)\.\s*/, ''), 'sponsor')),
      0.8,
    )
    .done();
}

function nameOf(root: XmlElement): string {
  const short = findElement(root, 'shortTitle') ?? findElement(root, 'short-title');
  const title =
    first(root, 'officialTitle', 'official-title') || first(root, 'title').replace(/^\d+ [A-Z]+ \d+ [A-Z]+: /, '');
  return (tidyTextOf(short) || title).replace(/^[“"‘'\s]+|[”"’',.\s]+$/g, '');
}

function draftLaw(root: XmlElement): DraftOutput {
  const cited = findElements(root, 'citableAs').map(tidyTextOf);
  const law = cited.map((text) => /Public Law (\d+)[–-](\d+)/.exec(text)).find(Boolean);
  const stat = cited.map((text) => /(\d+) Stat\. (\d+)/.exec(text)).find(Boolean);
  const approved = /Approved\s+([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(tidyTextOf(root))?.[1] ?? first(root, 'approvedDate');
  const title = first(root, 'citableAsShortTitle') || nameOf(root);
  return new DraftBuilder('session-law', 0.95)
    .set('name', title.replace(/^Public Law [\d–-]+: /, ''), 0.9)
    .set('publicLaw', law ? `${law[1]}-${law[2]}` : null, 0.98)
    .set('volume', stat?.[1], 0.95)
    .set('series', stat ? 'Statutes at Large' : null, 0.95)
    .set('page', stat?.[2], 0.95)
    .set('date', readLooseDate(approved)?.date, 0.9)
    .set('jurisdiction', 'United States', 0.8)
    .done();
}

function draftTitle(root: XmlElement): DraftOutput {
  return new DraftBuilder('statute', 0.9)
    .set('name', first(root, 'heading', 'title'), 0.6)
    .set('title', first(root, 'docNumber'), 0.9)
    .set('code', 'United States Code', 0.95)
    .set('section', findElement(root, 'section') ? findElement(root, 'num')?.attributes.value : null, 0.5)
    .done();
}
