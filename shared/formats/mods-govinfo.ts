import type { CommonItem } from '../model/common-item';
import { childrenOf, descendants, textAt, type XmlNode } from './xml-tree';

/** Collections of govinfo.gov to CSL item types, and what they are parts of. */
const collections: Readonly<Record<string, readonly [type: string, container?: string]>> = {
  BILLS: ['bill'],
  CFR: ['regulation', 'Code of Federal Regulations'],
  CHRG: ['hearing'],
  CPRT: ['report'],
  CREC: ['article-journal', 'Congressional Record'],
  CRECB: ['article-journal', 'Congressional Record'],
  CRPT: ['report'],
  FR: ['regulation', 'Federal Register'],
  GAOREPORTS: ['report'],
  PLAW: ['legislation'],
  STATUTE: ['legislation', 'Statutes at Large'],
  USCODE: ['legislation', 'United States Code'],
  USCOURTS: ['legal_case'],
};

const billForms: Readonly<Record<string, string>> = {
  HR: 'H.R.',
  S: 'S.',
  HJRES: 'H.R.J. Res.',
  SJRES: 'S.J. Res.',
  HCONRES: 'H.R. Con. Res.',
  SCONRES: 'S. Con. Res.',
  HRES: 'H.R. Res.',
  SRES: 'S. Res.',
};

/** Reads what govinfo.gov puts into MODS extensions: collection, Congress and session, bill, report and law numbers, court. */
export function readGovinfo(item: CommonItem, mods: XmlNode): void {
  const extensions = childrenOf(mods, 'extension');
  const said = (name: string) => extensions.map((node) => textAt(node, name)).find(Boolean) ?? '';
  const [type, container] = collections[said('collectionCode')] ?? [];
  if (!type) return;
  const { texts } = item;
  item.type = type;
  delete texts['part-number'];
  if (container) texts['container-title'] ??= container;
  const session = said('session');
  if (said('congress')) texts['chapter-number'] = session ? `${said('congress')}, ${session} sess.` : said('congress');
  if (said('volume')) texts.volume = said('volume');
  const number = said('number') || said('docNumber') || said('billNumber');
  const form = billForms[said('billType').toUpperCase() || said('docClass').toUpperCase()];
  if (type === 'bill' && form && number) texts.number = `${form} ${number}`;
  else if (said('docClass') === 'SRPT' || said('docClass') === 'HRPT')
    texts.number = `${said('docClass').startsWith('S') ? 'S.' : 'H.R.'} Rep. No. ${said('congress')}-${number}`;
  else if (number) texts.number ??= number;
  const court = said('courtName');
  if (court) texts.authority = court;
  if (said('caseNumber')) texts.number = said('caseNumber');
  const committee = extensions
    .flatMap((node) => descendants(node, 'congCommittee'))
    .map((node) => textAt(node, 'name'))
    .find(Boolean);
  if (committee) texts.authority ??= committee;
}
