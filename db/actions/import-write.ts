import type { ExtractionWarning } from '../../shared/model/extraction';
import type { FileOutcome } from '../../shared/model/job';
import { attachFile, deleteUnheldFile, insertFile, isHeld, sourcesOfFile } from '../store/files';
import { insertPages } from '../store/pages';
import { addRelation } from '../store/relations';
import { insertSource } from '../store/sources';
import type { Context } from './context';
import type { ReadDocument, ReadPart } from './import-read';
import { addSourceStep, type ImportStep, placeSource } from './import-step';
import { keepAnnotations } from './keep-annotations';

/** What became of one file, but for its name. */
export type Outcome = Omit<FileOutcome, 'file'>;

/** Warnings that leave a file whole: all its text is there. */
const harmless: ReadonlySet<ExtractionWarning['code']> = new Set(['repaired', 'extension', 'line-numbers']);

/** Stores a document that was read, with its parts, inside the caller's transaction. */
export function writeDocument(context: Context, step: ImportStep, read: ReadDocument): Outcome {
  const known = knownOutcome(context, step, read.sha256);
  if (known) return known;
  const written = writeSource(context, step, read);
  const { warnings } = read.document;
  const messages = [...warnings.map(({ message }) => message), ...insideSentences(written), ...written.messages];
  const lacking = warnings.find(({ code }) => !harmless.has(code));
  return {
    status: lacking || written.messages.length > 0 ? 'partial' : 'added',
    sourceIds: written.ids,
    pages: written.pages,
    code: lacking?.code ?? (written.messages.length > 0 ? 'parts' : (warnings[0]?.code ?? null)),
    message: messages.length > 0 ? messages.join(' ') : null,
  };
}

/** The outcome for bytes that the library has; null when it has them not. */
export function knownOutcome(context: Context, step: ImportStep, sha256: string): Outcome | null {
  const sources = sourcesOfFile(context.db, sha256);
  if (sources.length === 0) return null;
  const live = sources.filter(({ binned }) => !binned);
  const titles = (live.length > 0 ? live : sources).map(({ title }) => `“${title}”`).join(', ');
  placeSource(context, step, { ids: live.map(({ id }) => id), recorded: true });
  return {
    status: 'already',
    sourceIds: (live.length > 0 ? live : sources).map(({ id }) => id),
    pages: 0,
    code: live.length > 0 ? null : 'binned',
    message:
      live.length > 0
        ? `Already in the library: ${titles}.`
        : `Already in the library, in the bin: ${titles}. Restore it there to have it back.`,
  };
}

/** What became of a file and of those inside it. */
export interface Written {
  ids: string[];
  pages: number;
  /** Files inside that are sources now, that were there before, and that stay with their parent as they are. */
  taken: number;
  known: number;
  messages: string[];
}

/** What became of the files inside a file, in sentences. */
export function insideSentences({ taken, known }: Pick<Written, 'taken' | 'known'>): string[] {
  return [
    taken === 1 && '1 file inside it was added as a source of its own.',
    taken > 1 && `${taken.toLocaleString('en-US')} files inside it were added as sources of their own.`,
    known === 1 && '1 file inside it is in the library already.',
    known > 1 && `${known.toLocaleString('en-US')} files inside it are in the library already.`,
  ].filter((sentence) => sentence !== false);
}

function writeSource(context: Context, step: ImportStep, read: ReadDocument): Written {
  const { db, newId } = context;
  const { document } = read;
  const id = newId();
  if (!isHeld(db, read.sha256) && !step.laidDown.has(read.sha256)) {
    deleteUnheldFile(db, read.sha256);
    writeFile(context, step.at, read);
  }
  insertSource(db, { ...document.draft, id, at: step.at, drafted: document.confidence });
  attachFile(db, { id: newId(), sourceId: id, sha256: read.sha256, name: read.name, at: step.at });
  keepAnnotations(context, { sourceId: id, sha256: read.sha256, document, at: step.at });
  placeSource(context, step, { ids: [id], recorded: false });
  addSourceStep(context, step, id);
  const inside = writeParts(context, step, { read, parentId: id });
  return { ...inside, ids: [id, ...inside.ids], pages: document.pages.length + inside.pages };
}

/** Stores what lies inside a file: documents as parts of the source that has it, all else as further files of that. */
export function writeParts(
  context: Context,
  step: ImportStep,
  { read, parentId }: { read: ReadDocument; parentId: string },
): Written {
  const whole: Written = { ids: [], pages: 0, taken: 0, known: 0, messages: [] };
  for (const part of read.parts) {
    const mine = writePart(context, step, { part, parentId, note: insideWords(read.document) });
    whole.ids.push(...mine.ids);
    whole.pages += mine.pages;
    whole.taken += mine.taken;
    whole.known += mine.known;
    whole.messages.push(...mine.messages);
  }
  return whole;
}

/** Writes a file's own row and all its pages. */
export function writeFile({ db }: Context, at: string, { sha256, bytes, document }: ReadDocument): void {
  const { mime, format, textState, pages, warnings } = document;
  const sentences = warnings.map(({ message }) => message);
  insertFile(db, { sha256, bytes, mime, format, textState, pages: pages.length, warnings: sentences, at });
  insertPages(db, sha256, pages);
}

/** What a file inside another is to it. */
function insideWords({ format }: ReadDocument['document']): string {
  return format === 'pdf' ? 'File inside the PDF' : 'Attachment of the mail';
}

const nothing: Written = { ids: [], pages: 0, taken: 0, known: 0, messages: [] };

function writePart(
  context: Context,
  step: ImportStep,
  { part, parentId, note }: { part: ReadPart; parentId: string; note: string },
): Written {
  const { db, newId } = context;
  const partOf = (fromId: string) => addRelation(db, { id: newId(), fromId, toId: parentId, kind: 'part-of', note });
  const [known] = sourcesOfFile(db, part.sha256);
  if (known) {
    if (known.id !== parentId) partOf(known.id);
    return { ...nothing, known: 1 };
  }
  if (part.is === 'document') {
    const written = writeSource(context, step, part);
    partOf(written.ids[0] as string);
    return { ...written, taken: written.taken + 1 };
  }
  // A known file whose last source was deleted for good a moment ago; what is left of it is its name.
  if (part.is === 'known') return { ...nothing, messages: [`${part.name} was deleted while it was read.`] };
  const { sha256, bytes, mime, name, message } = part;
  if (!isHeld(db, sha256)) {
    deleteUnheldFile(db, sha256);
    insertFile(db, {
      sha256,
      bytes,
      mime,
      format: 'other',
      pages: 0,
      textState: 'not-text',
      warnings: [message],
      at: step.at,
    });
  }
  attachFile(db, { id: newId(), sourceId: parentId, sha256, name, at: step.at });
  return { ...nothing, messages: [message] };
}
