import { open, readFile, stat } from 'node:fs/promises';
import { carryMarks } from '../../shared/formats/carried-marks';
import { documentOfRecording } from '../../shared/formats/recording';
import type { ExtractFailureCode, ExtractOutcome } from '../../shared/model/extraction';
import { sniff, sniffRecording } from '../files/sniff';
import { readers } from './readers';
import type { ExtractTask } from './task';

/** Larger files are refused: WASM memory ends at 4 GB and a reader needs several times the file. */
export const largestFile = 1_000_000_000;

/**
 * Reads one file: its kind by content, its text by pages, and a draft of what it is. Never throws for a bad file.
 * `report` hears, in thousandths, how far a long reading is.
 */
export async function runExtract(
  { path, name, tables }: ExtractTask,
  report: (done: number) => void = () => {},
): Promise<ExtractOutcome> {
  const fail = (code: ExtractFailureCode, reason: string): ExtractOutcome => ({
    ok: false,
    code,
    message: `${name} ${reason}.`,
  });
  try {
    const { size } = await stat(path);
    if (size === 0) return fail('empty', 'is empty');
    // Films are larger than memory should hold, and nothing in them is read.
    const recording = await sniffRecording(await headOf(path));
    if (recording) return documentOfRecording(name, recording);
    if (size > largestFile) return fail('too-large', 'is larger than 1 GB; split it');
    const bytes = await readFile(path);
    const kind = await sniff(bytes, name);
    const reader = kind.format === null ? undefined : readers[kind.format];
    if (kind.encrypted) return fail('encrypted', 'is protected by a password; save a copy without it');
    if (!reader)
      return fail('unsupported', `is ${kind.what}, which cannot be read${kind.advice ? `; ${kind.advice}` : ''}`);
    const outcome = await reader({ bytes, name, mime: kind.mime, report, tables });
    if (outcome.ok && outcome.holds === 'document') carryMarks(outcome.document);
    return outcome.ok ? outcome : fail(outcome.code, outcome.message);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fail('missing', 'is not there any more');
    return fail('unreadable', `could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The beginning of a file: enough to tell a recording by. */
async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
