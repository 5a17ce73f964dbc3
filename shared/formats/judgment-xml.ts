import { findElement, findElements, tidyTextOf, type XmlElement } from './document-xml';
import { DraftBuilder, type DraftOutput } from './draft/builder';
import { readLooseDate } from './loose-date';

/** Drafts a judgment in LegalDocML (Akoma Ntoso 3.0), as British courts publish theirs, from its FRBR metadata. */
export function draftJudgment(root: XmlElement): DraftOutput {
  const work = findElement(root, 'FRBRWork');
  const value = (name: string) => (work ? (findElement(work, name)?.attributes.value ?? '') : '');
  const name = value('FRBRname');
  const [first, second] = name.split(/\s+v\.?\s+/);
  const court =
    findElements(root, 'courtType').map(tidyTextOf)[0] || findElements(root, 'TLCOrganization')[0]?.attributes.showAs;
  return new DraftBuilder('case', 0.9)
    .set('caseName', name, 0.95)
    .set('parties', first && second ? [first, second] : null, 0.9)
    .set('neutral', tidyTextOf(findElement(root, 'cite')) || tidyTextOf(findElement(root, 'neutralCitation')), 0.95)
    .set('court', court, 0.85)
    .set('date', readLooseDate(findElement(root, 'FRBRdate')?.attributes.date ?? '')?.date, 0.9)
    .set('url', value('FRBRthis'), 0.7)
    .done();
}
