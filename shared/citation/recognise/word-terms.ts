import { readBareRule } from './bare-provision';
import { billAnchors } from './bill';
import { reportAnchors } from './committee-report';
import { readFederalConstitution } from './constitution';
import { readLocalRule, ruleAnchors } from './court-rule';
import { readDocket } from './docket';
import { orderAnchors, readGao, readTreasuryRegulation } from './executive';
import type { WordReader } from './found';
import { readCommitteePrint, readHearing, readStaffReport } from './hearing';
import { looseleafAnchors } from './looseleaf';
import { readMark, readOpinionMark, readRecordMark } from './mark';
import { modelCodeAnchors } from './model-code';
import { namedCodeAnchors } from './named-code';
import { newYorkAnchors } from './new-york-law';
import { readProseConstitution } from './prose-constitution';
import { readProseRule } from './prose-rule';
import { readProseSection, readProseTitle } from './prose-statute';
import { lawAnchors } from './public-law';
import { readRestatement, readShortRestatement } from './restatement';
import { readId, readSupra } from './short-form';
import { stateAnchors } from './state-code-terms';
import { readTaxMemo } from './tax-court';
import { readNumberedTreaty } from './treaty';
import { emptyTrie, type Trie, termAt } from './trie';
import { unAnchors } from './un-document';

const anchors: [print: string, reader: WordReader][] = [
  ...['Id', 'id', 'Ibid', 'ibid', 'ld', 'IBID'].map((print): [string, WordReader] => [print, readId]),
  ...['supra', 'Supra', 'SUPRA'].map((print): [string, WordReader] => [print, readSupra]),
  ...lawAnchors,
  ...looseleafAnchors,
  ...billAnchors,
  ...reportAnchors,
  ...['Hearing', 'Hearings', 'HEARING', 'HEARINGS'].map((print): [string, WordReader] => [print, readHearing]),
  ...['Staff of', 'STAFF OF'].map((print): [string, WordReader] => [print, readStaffReport]),
  ...['S. Comm. on', 'H. Comm. on', 'H.R. Comm. on', 'J. Comm. on', 'Joint Comm. on', 'S. Select Comm. on'].map(
    (print): [string, WordReader] => [print, readCommitteePrint],
  ),
  ...orderAnchors,
  ...['Treas. Reg.', 'Temp. Treas. Reg.', 'Prop. Treas. Reg.', 'Treas. Regs.'].map((print): [string, WordReader] => [
    print,
    readTreasuryRegulation,
  ]),
  ['GAO', readGao],
  ...['U.S.', 'United States'].map((print): [string, WordReader] => [print, readFederalConstitution]),
  ...ruleAnchors,
  ...['No.', 'Nos.', 'NO.', 'NOS.', 'no.'].map((print): [string, WordReader] => [print, readDocket]),
  ...['Restatement', 'RESTATEMENT'].map((print): [string, WordReader] => [print, readRestatement]),
  ...['Rest.', 'Restat.'].map((print): [string, WordReader] => [print, readShortRestatement]),
  ...['T.I.A.S.', 'T.S.', 'E.T.S.', 'C.E.T.S.', 'E.A.S.'].map((print): [string, WordReader] => [
    print,
    readNumberedTreaty,
  ]),
  ...modelCodeAnchors,
  ...unAnchors,
  ...stateAnchors,
  ...namedCodeAnchors,
  ...newYorkAnchors,
  ...['article', 'Article', 'art.', 'Art.'].map((print): [string, WordReader] => [print, readProseConstitution]),
  ...['section', 'Section', 'sections', 'Sections', 'SECTION', 'sec.', 'Sec.'].map((print): [string, WordReader] => [
    print,
    readProseSection,
  ]),
  ...['Rule', 'Rules'].map((print): [string, WordReader] => [print, readProseRule]),
  ['Rule', readBareRule],
  ...['title', 'Title', 'TITLE'].map((print): [string, WordReader] => [print, readProseTitle]),
  ...['T.C. Memo.', 'T.C. Memo', 'T.C. Summary Opinion', 'T.C. Summ. Op.', 'T.C.M.'].map(
    (print): [string, WordReader] => [print, readTaxMemo],
  ),
  ...['D.', 'S.D.', 'N.D.', 'E.D.', 'W.D.', 'M.D.', 'C.D.'].map((print): [string, WordReader] => [
    print,
    readLocalRule,
  ]),
  ...['ECF', 'Dkt.', 'Doc.', 'Tr.', 'J.A.', 'Pet. App.', 'Compl.', 'Decl.', 'Ex.', 'Exh.', 'Exhibit', 'App.', 'R.'].map(
    (print): [string, WordReader] => [print, readRecordMark],
  ),
  ...['post', 'ante'].map((print): [string, WordReader] => [print, readOpinionMark]),
  ...['http', 'https', 'www', 'infra', 'ed.', 'eds.', 'U.S.S.G.', 'USSG', 'Vol.', 'vol.'].map(
    (print): [string, WordReader] => [print, readMark],
  ),
];

let root: Trie<WordReader[]> | undefined;

/** The tree of all words and abbreviations with which a citation can begin without a number, made on first use. */
export function wordTerms(): Trie<WordReader[]> {
  if (!root) {
    root = emptyTrie();
    for (const [print, reader] of anchors) {
      const readers = termAt<WordReader[]>(root, print, () => []);
      if (!readers.includes(reader)) readers.push(reader);
    }
  }
  return root;
}
