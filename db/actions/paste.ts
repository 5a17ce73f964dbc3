import { writeFile } from 'node:fs/promises';
import { draftsFromText } from '../../shared/citation/recognise/to-draft';
import { isSameWork, workMarks } from '../../shared/citation/same-work';
import type { BibliographicRecord } from '../../shared/model/bibliographic';
import { fieldText, type SourceDraft } from '../../shared/model/source';
import { sourceKinds } from '../../shared/model/source-kinds';
import { sourceTitle } from '../../shared/model/source-title';
import { removeStaged, stagingPath } from '../files/staging';
import { findSameSource, sourcesOfYear } from '../store/same-source';
import { type Context, commit } from './context';
import { writeRecord } from './import-records';

export interface Pasted {
  sourceIds: string[];
  /** What was made of the text, in a sentence or two. */
  message: string;
}

/** Text that may hold records of a reference manager; only then is it worth a worker's look. */
const records = /^\s*(?:@\w+\s*[{(]|TY {1,2}-|%[0A] \S|PT [A-Z]\n|[[{<])|^[^\n]*\t[^\n]*\t/m;

/** More drafts than this are not compared with every source of their year, only word for word. */
const compared = 50;

/**
 * Makes sources of pasted text, in one undoable step: of records (BibTeX, RIS, CSL-JSON, XML), of every citation found
 * in it, of an address, or, when it is none of these, one of its words. What the library has already is named, not added.
 */
export async function paste(context: Context, text: string): Promise<Pasted> {
  if (records.test(text.slice(0, 20_000))) {
    const read = await readRecords(context, text);
    if (read) return add(context, read.records, read.warnings);
  }
  const cited = draftsFromText(text);
  if (cited.length > 0) return add(context, cited.map(bare), []);
  const address = addressed(text.trim(), context.now());
  if (address) return add(context, [address], []);
  return add(context, [plain(text.trim())], ['No citation was recognized in it: choose its kind in the details.']);
}

async function readRecords(
  { folder, newId, pool }: Context,
  text: string,
): Promise<{ records: BibliographicRecord[]; warnings: string[] } | null> {
  const path = stagingPath(folder, `paste-${newId()}`);
  try {
    await writeFile(path, text, { flag: 'wx' });
    const outcome = await pool.run({ kind: 'extract', path, name: 'The pasted text' });
    return outcome.ok && outcome.holds === 'records' ? outcome : null;
  } finally {
    await removeStaged(path);
  }
}

function add(context: Context, pasted: BibliographicRecord[], warnings: string[]): Pasted {
  const added: { id: string; record: BibliographicRecord }[] = [];
  const known = new Map<string, string>();
  for (const record of pasted) {
    const there = knownAs(context, record.draft, pasted.length <= compared);
    if (there) known.set(there, sourceTitle(record.draft));
    else added.push({ id: context.newId(), record });
  }
  const names = added.map(({ record }) => sourceTitle(record.draft));
  if (added.length > 0)
    commit(context, `Add ${listed(names)}`, () => {
      for (const one of added) writeRecord(context, { ...one, at: context.now() });
    });
  const said = [
    added.length > 0 &&
      `Added ${added
        .map(({ record }) => described(record.draft))
        .slice(0, 3)
        .join('; ')}${rest(added)}.`,
    known.size > 0 && `Already in the library: ${listed([...known.values()])}.`,
    ...warnings,
  ];
  return {
    sourceIds: [...added.map(({ id }) => id), ...known.keys()],
    message: said.filter(Boolean).join(' '),
  };
}

/** The source outside the bin that is this work already. */
function knownAs({ db }: Context, draft: SourceDraft, alike: boolean): string | null {
  const same = findSameSource(db, draft);
  if (same || !alike) return same;
  const marks = new Set(
    workMarks(draft)
      .filter(({ likeness }) => likeness >= 0.9)
      .map(({ mark }) => mark),
  );
  if (marks.size === 0) return null;
  const twin = sourcesOfYear(db, fieldText(draft.fields, 'date')).find(
    (source) => isSameWork(draft, source) && workMarks(source).some(({ mark }) => marks.has(mark)),
  );
  return twin?.id ?? null;
}

function bare(draft: SourceDraft): BibliographicRecord {
  return { draft, tags: [], notes: [] };
}

/** A web page that is known by its address only; nothing is fetched. */
function addressed(text: string, now: string): BibliographicRecord | null {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  const site = new URL(text).hostname.replace(/^www\./, '');
  return bare({ kind: 'webpage', fields: { url: text, site, accessed: now.slice(0, 10) }, creators: [] });
}

/** Words that are no citation: their first line is the title, the whole a note when there is more. */
function plain(text: string): BibliographicRecord {
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  const title = line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
  return { draft: { kind: 'other', fields: { title }, creators: [] }, tags: [], notes: title === text ? [] : [text] };
}

function described(draft: SourceDraft): string {
  const { label } = sourceKinds[draft.kind];
  const title = sourceTitle(draft);
  // Without a title it would be “Web page” (web page).
  const name = title === label ? fieldText(draft.fields, 'url') : `“${title}”`;
  return name ? `${name} (${label.toLowerCase()})` : label.toLowerCase();
}

function listed(names: string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.length} sources`;
}

function rest(added: unknown[]): string {
  return added.length > 3 ? ` and ${added.length - 3} more` : '';
}
