import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type ClaimsToWrite, claimsReport, claimTable } from '../../shared/formats/claims-report';
import { writeCsvTable } from '../../shared/formats/csv-table';
import { writeReportHtml, writeReportMarkdown } from '../../shared/formats/report';
import { writeReportDocx } from '../../shared/formats/report-docx';
import type { ClaimReportKind } from '../../shared/model/claim';
import type { TaskFailure } from './task';
import { type WrittenFile, writingFailed } from './write-references';

export type ClaimFormat = 'docx' | 'html' | 'md' | 'csv';

/** Writes claims, their timeline or their matrix to a file of one format. */
export interface WriteClaimsTask extends ClaimsToWrite {
  kind: 'write-claims';
  /** What messages call the file. */
  name: string;
  report: ClaimReportKind;
  format: ClaimFormat;
  /** Absolute path of the file to be made; it must not exist yet. */
  path: string;
}

export async function runWriteClaims(task: WriteClaimsTask): Promise<WrittenFile | TaskFailure> {
  try {
    const bytes = Buffer.from(await content(task));
    await writeFile(task.path, bytes, { flag: 'wx' });
    return { ok: true, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), warnings: [] };
  } catch (error) {
    return writingFailed(task.name, error);
  }
}

function content(task: WriteClaimsTask): string | Promise<Uint8Array> {
  if (task.format === 'csv') {
    const { head, rows } = claimTable(task.report, task.claims);
    // Spreadsheets take UTF-8 for Latin-1 unless a byte order mark says otherwise.
    return `\uFEFF${writeCsvTable(head, rows)}`;
  }
  const report = claimsReport(task.report, task);
  if (task.format === 'docx') return writeReportDocx(report);
  return task.format === 'html' ? writeReportHtml(report) : writeReportMarkdown(report);
}
