import { toCitedWork } from '../model/cited-work';
import type { SourceDraft } from '../model/source';
import { citeBluebook } from './bluebook/cite';
import { toPlainText } from './parts';
import { authorityKeys } from './recognise/authority-key';
import type { CitationKind, RecognisedCitation } from './recognise/citation';
import { docketKeysOfSource } from './recognise/docket-key';
import { authoritiesAt } from './recognise/each-authority';
import { recogniseCitations } from './recognise/recognise';
import { toDraft } from './recognise/to-draft';

/** An authority that a document cites, with every page on which it or a short form of it stands. */
export interface CitedAuthority {
  key: string;
  kind: CitationKind;
  /** Its citation in full, as far as the document tells. */
  label: string;
  /** The source it would make; null for what names no source of its own. */
  draft: SourceDraft | null;
  /** Pages from 0, each once. */
  pages: number[];
  count: number;
}

/** The authorities that a document's pages cite, in the order in which they first appear. */
export function citedAuthorities(pages: readonly string[]): CitedAuthority[] {
  const starts: number[] = [];
  let length = 0;
  for (const page of pages) {
    starts.push(length);
    length += page.length + 1;
  }
  const citations = recogniseCitations(pages.join('\n'));
  const found = new Map<string, CitedAuthority>();
  citations.forEach((citation) => {
    const named = citation.antecedent === null ? citation : citations[citation.antecedent];
    if (!named) return;
    for (const one of authoritiesAt(citation, named)) {
      const [key] = authorityKeys(one);
      if (!key) continue;
      const authority = found.get(key) ?? authorityOf(key, one);
      found.set(key, authority);
      const page = pageAt(starts, citation.span[0]);
      if (authority.pages.at(-1) !== page) authority.pages.push(page);
      authority.count++;
    }
  });
  return [...found.values()];
}

/** The keys under which others cite this source: those of its own citation, parallels and all. */
export function keysOfSource(source: SourceDraft & { id: string }): string[] {
  return [...new Set(inOwnCitation(source).flatMap(authorityKeys))];
}

/** The same, and those by which it is looked for where a brief cites its docket alone. */
export function lookUpKeys(source: SourceDraft & { id: string }): string[] {
  const cited = inOwnCitation(source);
  return [...new Set([...cited.flatMap(authorityKeys), ...docketKeysOfSource(source.fields, cited)])];
}

function inOwnCitation(source: SourceDraft & { id: string }): RecognisedCitation[] {
  const { full } = citeBluebook(toCitedWork({ ...source, fields: { ...source.fields, pin: '' } }));
  return recogniseCitations(toPlainText(full));
}

function authorityOf(key: string, citation: RecognisedCitation): CitedAuthority {
  const draft = toDraft(citation);
  if (draft) {
    delete draft.fields.pin;
    delete draft.fields.subsection;
  }
  const label = draft ? toPlainText(citeBluebook(toCitedWork({ ...draft, id: key })).full) : citation.normalized;
  return { key, kind: citation.kind, label, draft, pages: [], count: 0 };
}

function pageAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
