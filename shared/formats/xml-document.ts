import type { ExtractOutcome } from '../model/extraction';
import { readBillStatus } from './bill-status';
import { readCaseXml } from './case-xml';
import { readXml, type XmlElement } from './document-xml';
import type { DraftOutput } from './draft/builder';
import { draftSource } from './draft/draft';
import { draftJudgment } from './judgment-xml';
import { draftLegislation, isLegislation } from './legislation-xml';
import { cutIntoPages } from './page-cut';
import { legislativeXml, plainXml, xmlText } from './xml-text';

/** What an XML file holds: its text, with page breaks, and what its own elements say of it. */
export interface XmlReading {
  text: string;
  drafted: DraftOutput | null;
}

/** An XML file as a document: bills, laws and statutes, bill status, case law, judgments; others as plain text. */
export function documentOfXml(xml: string, name: string): ExtractOutcome {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'unreadable', message: `is no well-formed XML (${reason})` };
  }
  const { text, drafted } = readByKind(root);
  const pages = cutIntoPages(text);
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'xml',
      mime: 'application/xml',
      pages,
      textState: 'full',
      warnings: [],
      ...(drafted ?? draftSource({ name, pages })),
      parts: [],
    },
  };
}

function readByKind(root: XmlElement): XmlReading {
  if (root.name === 'billStatus') return readBillStatus(root);
  if (root.name === 'Case') return readCaseXml(root);
  if (root.name === 'akomaNtoso') return { text: xmlText(root, plainXml), drafted: draftJudgment(root) };
  if (isLegislation(root)) return { text: xmlText(root, legislativeXml), drafted: draftLegislation(root) };
  return { text: xmlText(root, plainXml), drafted: null };
}
