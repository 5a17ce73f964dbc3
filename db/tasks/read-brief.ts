import { readFile, stat } from 'node:fs/promises';
import { type BriefContents, findInBrief } from '../../shared/citation/brief-contents';
import { type BriefText, briefFromPages, readBrief } from '../../shared/formats/brief';
import type { ExtractFailureCode } from '../../shared/model/extraction';
import { withoutTables } from '../../shared/text/brief-tables';
import { type ClaimWords, claimsInBrief, type FoundClaim } from '../../shared/text/claims-in-brief';
import { decodeText } from '../files/decode';
import { sniff } from '../files/sniff';
import { readers } from './readers';
import type { TaskFailure } from './task';

/** Reads a person's own brief and finds its citations. Briefs come from others too: they are read like any document. */
export interface ReadBriefTask {
  kind: 'read-brief';
  path: string;
  name: string;
  /** Claims to look for in it. */
  claims: ClaimWords[];
}

export interface BriefRead extends BriefText, BriefContents {
  claims: FoundClaim[];
  /** What a person should know of how it could be read. */
  notes: string[];
}

/** A brief is read into one text that windows show whole; a file above this is none. */
const largest = 100_000_000;
const mostText = 5_000_000;

export async function runReadBrief({ path, name, claims }: ReadBriefTask): Promise<BriefRead | TaskFailure> {
  const fail = (code: ExtractFailureCode, message: string): TaskFailure => ({ ok: false, code, message });
  try {
    const { size } = await stat(path);
    if (size === 0) return fail('empty', `${name} is empty.`);
    if (size > largest) return fail('too-large', `${name} is larger than 100 MB, which no brief is.`);
    const bytes = await readFile(path);
    const kind = await sniff(bytes, name);
    if (kind.encrypted) return fail('encrypted', `${name} is protected by a password; save a copy without it.`);
    const { notes, reading } =
      kind.format === 'pdf'
        ? await pdfBrief(bytes, name)
        : { notes: [], reading: readBrief(bytes, name, (text) => decodeText(text)) };
    if (!reading.ok) return fail('unsupported', reading.message);
    if (reading.text.length > mostText) return fail('too-large', `${name} holds more text than a brief can have.`);
    if (reading.text.trim() === '')
      return fail('empty', `${name} has no text. If it is a scan, save it with its text recognised first.`);
    const contents = findInBrief(reading);
    return {
      ...reading,
      ...contents,
      claims: claimsInBrief(withoutTables(reading.text), claims, contents.quotes),
      notes,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return fail('missing', `${name} is not there any more. Choose it again.`);
    return fail('unreadable', `${name} could not be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

async function pdfBrief(
  bytes: Buffer,
  name: string,
): Promise<{ notes: string[]; reading: ReturnType<typeof readBrief> }> {
  const outcome = await readers.pdf?.({ bytes, name, mime: 'application/pdf' });
  if (!outcome?.ok || outcome.holds !== 'document')
    return {
      notes: [],
      reading: { ok: false, message: `${name} ${outcome && !outcome.ok ? outcome.message : 'cannot be read'}.` },
    };
  const { pages, warnings, textState } = outcome.document;
  return {
    notes: [
      ...(textState === 'full'
        ? []
        : ['Some of its pages have no text to rely on; what stands there was not checked.']),
      ...warnings.filter(({ code }) => code === 'repaired' || code === 'truncated').map(({ message }) => message),
      'A PDF does not tell block quotations from other text: those without quotation marks were not checked.',
    ],
    reading: briefFromPages(pages),
  };
}
