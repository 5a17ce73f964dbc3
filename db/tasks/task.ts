import type { CitedAuthority } from '../../shared/citation/cited-authorities';
import type { BibliographicRecord } from '../../shared/model/bibliographic';
import type { ExtractFailureCode, ExtractOutcome } from '../../shared/model/extraction';
import type { OcrReading } from '../../shared/model/ocr';
import type { TableMap } from '../../shared/model/table-map';
import type { DraftRead, DraftReadTask } from './draft-read';
import type { FindAnchorsTask, FoundAnchors } from './find-anchors';
import type { LaidPages, LayOutTask } from './lay-out';
import type { LookAtTableTask, TableSeen } from './look-at-table';
import type { MarkPdfTask } from './mark-pdf-task';
import type { OcrTask } from './ocr';
import type { BriefRead, ReadBriefTask } from './read-brief';
import type { RenderCitationsTask, WrittenCitation } from './render-citations';
import type { WriteBundleTask } from './write-bundle-task';
import type { WriteClaimsTask } from './write-claims';
import type { WriteQuotesTask } from './write-quotes';
import type { WriteReferencesTask, WrittenFile } from './write-references';

/** One piece of CPU work for the pool. Everything in it can be posted to a worker. */
export interface ExtractTask {
  kind: 'extract';
  /** Where the bytes lie. */
  path: string;
  /** The name a person knows the file by; messages and titles use it. */
  name: string;
  /** The size of a file in a long line of them: large ones go first. Left out where a person waits for this one. */
  bytes?: number;
  tables?: TableReading;
}

/** How a table is read: by the map made for it, or by one that was kept for its columns. */
export interface TableReading {
  map: TableMap | null;
  remembered: TableMap[];
}

/** Checks a copy of the library's database, which nobody else has open. */
export interface CheckDatabaseTask {
  kind: 'check-database';
  path: string;
  name: string;
}

/** Finds what the pages of a document cite. */
export interface FindAuthoritiesTask {
  kind: 'find-authorities';
  name: string;
  pages: string[];
}

export type Task =
  | ExtractTask
  | OcrTask
  | CheckDatabaseTask
  | RenderCitationsTask
  | WriteReferencesTask
  | WriteBundleTask
  | WriteQuotesTask
  | WriteClaimsTask
  | MarkPdfTask
  | FindAuthoritiesTask
  | DraftReadTask
  | FindAnchorsTask
  | ReadBriefTask
  | LookAtTableTask
  | LayOutTask;

export interface TaskFailure {
  ok: false;
  code: ExtractFailureCode;
  message: string;
}

/** The result that belongs to a task. */
export interface TaskResults {
  extract: ExtractOutcome;
  ocr: OcrReading | TaskFailure;
  'check-database': { ok: true; problems: string[] } | TaskFailure;
  'render-citations': { ok: true; citations: WrittenCitation[] } | TaskFailure;
  'write-references': WrittenFile | TaskFailure;
  'write-bundle': WrittenFile | TaskFailure;
  'write-quotes': WrittenFile | TaskFailure;
  'write-claims': WrittenFile | TaskFailure;
  'read-brief': BriefRead | TaskFailure;
  'look-at-table': TableSeen | TaskFailure;
  'lay-out': LaidPages | TaskFailure;
  'mark-pdf': WrittenFile | TaskFailure;
  'find-authorities': { ok: true; authorities: CitedAuthority[] } | TaskFailure;
  'draft-read': DraftRead | TaskFailure;
  'find-anchors': FoundAnchors | TaskFailure;
}

export type TaskResult<T extends Task = Task> = TaskResults[T['kind']];

export interface TaskRequest {
  id: number;
  task: Task;
}

/** How far a long task is, in counts of its own; a task that moves on is not taken for hung. */
export interface TaskProgress {
  id: number;
  done: number;
}

/** Some of the records of a long file, ahead of the reply to which they belong: no message is so large that to take it in blocks anybody. */
export interface TaskPart {
  id: number;
  part: BibliographicRecord[];
}

/** What a worker sends back. `retire` asks to be replaced: its memory has grown and WASM memory never shrinks. */
export interface TaskReply {
  id: number;
  result: TaskResult;
  retire: boolean;
}
