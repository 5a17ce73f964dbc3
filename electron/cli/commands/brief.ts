import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { diskReason } from '../../../shared/contract/disk-reason';
import { type BriefText, readBrief } from '../../../shared/formats/brief';
import { whereCited } from '../../../shared/formats/brief-report';
import type { CheckedBriefQuotes } from '../../../shared/model/checked-brief';
import { ask, type Invocation, type Outcome, UsageError } from '../invocation';
import { noSource } from '../scopes';

/**
 * `check-quotes FILE [--against QUERY|ID...]`: every quotation of a brief against the library. Where the sources are named
 * first, the brief is the last word of them.
 */
export async function checkQuotes(
  invocation: Invocation,
  named: string | undefined,
  options: { against?: string[] },
): Promise<Outcome> {
  const against = options.against && [...options.against];
  const file = named ?? against?.pop();
  if (file === undefined) throw new UsageError('Say which brief to check.');
  const { text, blocks } = await briefIn(file);
  const library = await invocation.library();
  const looked = against && against.length > 0 ? await sourcesNamed(invocation, against) : null;
  const checked = await ask(library, 'briefs.checkQuotes', { text, blocks, among: looked?.ids });
  return { data: checked, text: sayQuotes(checked), someFailed: checked.failed > 0 || looked?.unknown === true };
}

/** `check-brief FILE`: quotations, the citations' form, and the table of authorities. */
export async function checkBrief(invocation: Invocation, file: string): Promise<Outcome> {
  const cannot = (error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${diskReason(error)}.`);
  };
  const is = await stat(file).catch(cannot);
  if (!is.isFile())
    throw new UsageError(`${file} is ${is.isDirectory() ? 'a folder' : 'no file'}. Name the file of the brief.`);
  const library = await invocation.library();
  const token = await library.stagePath(resolve(file));
  // The text goes to windows, which mark it; a script has the file.
  const { text: _, ...checked } = await ask(library, 'briefs.checkFile', { token, name: basename(file) });
  await ask(library, 'briefs.putAway', { token });
  const lint = checked.citations.map(({ severity, text: cited, message }) => `${severity}\t${cited ?? ''}\t${message}`);
  const table = checked.authorities.flatMap(({ title, entries }) => [
    title,
    ...entries.map(
      (entry) => `  ${entry.citation} (${whereCited(entry)})${entry.sourceId ? '' : ' - not in the library'}`,
    ),
  ]);
  return {
    data: checked,
    text: [sayQuotes(checked.quotes), ...checked.notes, ...lint, ...table].filter(Boolean).join('\n'),
    someFailed: checked.quotes.failed > 0 || checked.citations.some(({ severity }) => severity === 'error'),
  };
}

function sayQuotes({ quotes, verified, failed }: CheckedBriefQuotes): string {
  const lines = quotes.map(
    ({ text, verdict, page, label, note }) =>
      `${verdict}\t“${text}”${page ? `\tpage ${label ?? page}` : ''}${note ? `\t${note}` : ''}`,
  );
  return [...lines, `${verified} verified, ${failed} not.`].join('\n');
}

async function briefIn(file: string): Promise<BriefText> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${diskReason(error)}.`);
  }
  if (bytes.length === 0) throw new UsageError(`${file} is empty.`);
  const reading = readBrief(bytes, basename(file));
  if (!reading.ok) throw new UsageError(reading.message);
  return reading;
}

/** Ids given as such, or one query. An id that no source has is named; `unknown` when there was one. */
async function sourcesNamed(invocation: Invocation, against: string[]): Promise<{ ids: string[]; unknown: boolean }> {
  const library = await invocation.library();
  const sort = { by: 'title', descending: false } as const;
  const likeIds = against.filter((text) => /^[0-9A-Za-z_-]{1,64}$/.test(text));
  const known = likeIds.length > 0 ? await ask(library, 'sources.ids', { scope: { ids: likeIds }, sort }) : [];
  if (known.length > 0) {
    const unknown = against.filter((text) => !known.includes(text));
    for (const id of unknown) invocation.note(noSource(id));
    return { ids: known, unknown: unknown.length > 0 };
  }
  const query = against.join(' ');
  const ids = await ask(library, 'sources.ids', { scope: { query }, sort });
  if (ids.length === 0) throw new UsageError(`No source of this library has the id “${query}” or is found by it.`);
  return { ids, unknown: false };
}
