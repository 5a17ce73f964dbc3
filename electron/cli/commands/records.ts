import { readFile } from 'node:fs/promises';
import { citeBluebook } from '../../../shared/citation/bluebook/cite';
import { toPlainText } from '../../../shared/citation/parts';
import { recogniseCitations } from '../../../shared/citation/recognise/recognise';
import { diskReason } from '../../../shared/contract/disk-reason';
import type { CitedWork } from '../../../shared/model/cited-work';
import { isSourceKind } from '../../../shared/model/source-kinds';
import { type Invocation, type Outcome, UsageError } from '../invocation';
import { sayCitations } from './cite';

/** A record of `--records`: a cited work, perhaps with an example of its short form that shows the pinpoint meant. */
type CitedRecord = CitedWork & { short?: string | null };

/** `cite --records FILE`: citations from raw metadata, without a library. */
export async function citeRecords(file: string, options: { style: string; form: 'full' | 'short' }): Promise<Outcome> {
  if (options.style !== 'bluebook')
    throw new UsageError('Records are cited in the style bluebook. Import them into a library for any other style.');
  const records = await readList<CitedRecord>(
    file,
    'records',
    (item) => typeof item.type === 'string' && isRecord(item.meta),
  );
  const cited = records.map((record) => {
    const type = isSourceKind(record.type) ? record.type : 'other';
    const pin = record.meta.pin ?? (options.form === 'short' ? pinpointShown(record.short) : undefined);
    const { full, short, missing } = citeBluebook({ ...record, type, meta: { ...record.meta, pin } });
    return { id: record.id, citation: toPlainText(full), short: short && toPlainText(short), missing };
  });
  return sayCitations(cited, options.form);
}

/** The pinpoint that an example of a short form shows: "231" of "Dart, 807 F.3d at 231". Nothing else is read from it. */
export function pinpointShown(short: string | null | undefined): string | undefined {
  const page = / at ([^()]+?)(?: \(.*)?$/.exec(short ?? '')?.[1];
  const section = /^§ [^,]+(?=, \d+ Stat\.)|(?<=^(?:S|H\.R)\. \d+ )§ .*/.exec(short ?? '')?.[0];
  return [section, page].filter(Boolean).join(', ') || undefined;
}

/** `find-citations [FILE|-] [--batch FILE]`: every citation of a text, or of each text of a list. */
export async function findCitations(
  invocation: Invocation,
  file: string | undefined,
  options: { batch?: string },
): Promise<Outcome> {
  if (options.batch !== undefined) {
    const texts = await readList<{ id: string; text: string }>(
      options.batch,
      'texts',
      (item) => typeof item.text === 'string',
    );
    const data = texts.map(({ id, text }) => ({ id, citations: found(text) }));
    return {
      data,
      text: data
        .map(({ id, citations }) => citations.map((c) => `${id}\t${c.kind}\t${c.normalized}`).join('\n'))
        .join('\n'),
    };
  }
  const text = file === undefined || file === '-' ? await invocation.input() : plainText(file, await read(file));
  const citations = found(text);
  return { data: { citations }, text: citations.map((c) => `${c.kind}\t${c.normalized}`).join('\n') };
}

function found(text: string) {
  return recogniseCitations(text).map(({ kind, text: core, normalized, fields, span, fullSpan }) => ({
    kind,
    text: core,
    normalized,
    fields,
    span,
    fullSpan,
  }));
}

/** @throws UsageError for what is no text: its bytes would only seem to cite nothing. */
function plainText(file: string, bytes: Buffer): string {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-' || bytes.subarray(0, 100_000).includes(0))
    throw new UsageError(`${file} is no plain text. Import it to see what it cites, or check it with check-brief.`);
  return bytes.toString();
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${diskReason(error)}.`);
  }
}

/** A JSON list, bare or as the `items` of an object. */
async function readList<T>(file: string, what: string, fits: (item: Record<string, unknown>) => boolean): Promise<T[]> {
  let value: unknown;
  try {
    value = JSON.parse((await read(file)).toString());
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
  const list = isRecord(value) ? value.items : value;
  if (!Array.isArray(list)) throw new UsageError(`${file} holds no list of ${what}.`);
  const wrong = list.findIndex((item) => !isRecord(item) || typeof item.id !== 'string' || !fits(item));
  if (wrong >= 0) throw new UsageError(`Item ${wrong + 1} of ${file} does not have the shape of ${what}.`);
  return list as T[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
