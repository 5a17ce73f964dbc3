import type { BibliographicRecord } from '../model/bibliographic';
import { fieldText } from '../model/source';
import { sourceTitle } from '../model/source-title';
import { withoutAccents } from '../text/fold';

/** The records with keys that TeX takes: letters, digits, ":", "-", "_"; each once; made of name, word and year where absent. */
export function withKeys(records: BibliographicRecord[]): (BibliographicRecord & { key: string })[] {
  const taken = new Set<string>();
  return records.map((record) => {
    const base = plainKey(record.key ?? '') || madeKey(record);
    let key = base;
    for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${base}-${n}`;
    taken.add(key.toLowerCase());
    return { ...record, key };
  });
}

function plainKey(text: string): string {
  return withoutAccents(text)
    .replace(/[^A-Za-z0-9:_-]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function madeKey({ draft }: BibliographicRecord): string {
  const [first] = draft.creators;
  const name = first?.family ?? first?.literal ?? '';
  const words = plainKey(sourceTitle(draft))
    .split('-')
    .filter((word) => word.length > 2);
  const year = fieldText(draft.fields, 'date').slice(0, 4);
  const parts = [plainKey(name).slice(0, 30), words.slice(0, name ? 1 : 3).join('-'), year].filter(Boolean);
  return parts.join('-').toLowerCase() || 'source';
}
