import { readFile, stat } from 'node:fs/promises';
import { carryMarks } from '../../shared/formats/carried-marks';
import type { ExtractFailureCode, ExtractOutcome } from '../../shared/model/extraction';
import { sniff } from '../files/sniff';
import { readers } from './readers';
import type { ExtractTask } from './task';

/** Larger files are refused: WASM memory ends at 4 GB and a reader needs several times the file. */
const largest = 1_000_000_000;

/** Reads one file: its kind by content, its text by pages, and a draft of what it is. Never throws for a bad file. */
export async function runExtract({ path, name }: ExtractTask): Promise<ExtractOutcome> {
  const fail = (code: ExtractFailureCode, reason: string): ExtractOutcome => ({
    ok: false,
    code,
    message: `${name} ${reason}.`,
  });
  try {
    const { size } = await stat(path);
    if (size === 0) return fail('empty', 'is empty');
    if (size > largest) return fail('too-large', 'is larger than 1 GB; split it');
    const bytes = await readFile(path);
    const kind = await sniff(bytes, name);
    const reader = kind.format === null ? undefined : readers[kind.format];
    if (kind.encrypted) return fail('encrypted', 'is protected by a password; save a copy without it');
    if (!reader)
      return fail('unsupported', `is ${kind.what}, which cannot be read${kind.advice ? `; ${kind.advice}` : ''}`);
    const outcome = await reader({ bytes, name, mime: kind.mime });
    if (outcome.ok && outcome.holds === 'document') carryMarks(outcome.document);
    return outcome.ok ? outcome : fail(outcome.code, outcome.message);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fail('missing', 'is not there any more');
    return fail('unreadable', `could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
