import { redraft } from '../../shared/formats/draft/redraft';
import type { PageText } from '../../shared/model/extraction';
import type { OcrPage } from '../../shared/model/ocr';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { fieldsOf } from '../../shared/model/source-kinds';
import { sourcesMadeOf, touchedFields } from '../store/drafted';
import { isBroken } from '../store/files';
import { readWords } from '../store/page-words';
import { pageBeginnings } from '../store/pages';
import { readSource, replaceSource } from '../store/sources';
import { type Context, commit } from './context';

/** Pages whose look is looked at, as for a PDF that has its own text. */
const looks = 4;
/** UTF-16 units of a document in which it can say what it is, and of a page. */
const most = { all: 100_000, page: 20_000 };
/** What a draft from torn words is worth beside one from words that were read anew. */
const torn = 0.5;

/**
 * Drafts sources that were made of a file once more, now that a machine has read it: an undoable step for each, over what no
 * person has touched, with how sure it is. Returns a sentence on what was drafted, or ''.
 */
export async function draftAnew(
  context: Context,
  file: { sha256: string; name: string; confidence: number },
  signal: AbortSignal,
): Promise<string> {
  const { db, pool } = context;
  const made = sourcesMadeOf(db, file.sha256);
  if (made.length === 0) return '';
  const task = {
    kind: 'draft-read' as const,
    name: file.name,
    pages: headOf(context, file.sha256),
    readings: readingsOf(context, file.sha256),
  };
  const result = await pool.run(task, signal);
  signal.throwIfAborted();
  // A draft that fails is no reason to lose the reading; the person fills the form in.
  if (!result.ok) return `Its details could not be drafted: ${result.message}`;
  const trust = { fresh: file.confidence, before: isBroken(db, file.sha256) ? torn : 1 };
  const said = made.map(({ id }) => {
    const { title } = readSource(db, id);
    return commit(context, `Draft ${title} from its text`, () => {
      const source = readSource(db, id);
      const next = redraft({ ...source, touched: touchedFields(db, id) }, result, trust);
      if (!next) return '';
      replaceSource(db, { ...next, id, at: context.now() });
      return sentence(next.kind, next.keys);
    });
  });
  return said.find(Boolean) ?? '';
}

/** "Drafted from it: title, court and date; check them in the inspector." */
function sentence(kind: SourceKindId, keys: readonly string[]): string {
  const labels = keys.map((key) => {
    if (key === 'kind') return 'kind of source';
    if (key === 'creators') return 'names';
    return uncapped(fieldsOf(kind).find((field) => field.key === key)?.label ?? key);
  });
  const list = labels.length > 1 ? `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}` : labels[0];
  return `Drafted from it: ${list}; check ${labels.length > 1 ? 'them' : 'it'} in the inspector.`;
}

/** The document's pages as a draft needs them: those of its beginning and its last with text, the others empty. */
function headOf({ db }: Context, sha256: string): PageText[] {
  const pages = pageBeginnings(db, sha256, most.page);
  let size = 0;
  return pages.map((page) => {
    const fits = size < most.all || page.index === pages.length - 1;
    size += page.text.length;
    return fits ? page : { ...page, text: '' };
  });
}

function readingsOf({ db }: Context, sha256: string): OcrPage[] {
  return Array.from({ length: looks }, (_, page) => readWords(db, sha256, page)).filter((page) => page !== null);
}

/** A label inside a sentence: "Docket number" begins small, "ECF number" does not. */
function uncapped(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}
