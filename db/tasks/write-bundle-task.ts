import type { BundleFile, BundleQuote, BundleSource } from '../../shared/formats/bundle';
import type { TaskFailure } from './task';
import { writeBundleFile } from './write-bundle';
import {
  citedSources,
  type ExportedSource,
  type ExportStyle,
  styleLabel,
  type WrittenFile,
  writingFailed,
} from './write-references';

/** Writes a citation bundle of sources to a zip file. */
export interface WriteBundleTask extends ExportStyle {
  kind: 'write-bundle';
  /** What messages call the file. */
  name: string;
  title: string;
  /** ISO 8601 in UTC; the only time in the bundle. */
  madeAt: string;
  sources: (ExportedSource & { quotes: BundleQuote[]; files: BundleFile[] })[];
  /** Absolute path of the zip to be made; it must not exist yet. */
  path: string;
}

/** Cites the sources and streams the bundle. `report` hears the number of files written. */
export async function runWriteBundle(
  task: WriteBundleTask,
  report: (done: number) => void,
): Promise<WrittenFile | TaskFailure> {
  try {
    const cited = new Map(citedSources(task.sources, task, () => report(0)).map((citation) => [citation.id, citation]));
    const sources = task.sources.map((source): BundleSource => {
      const { entry = [], missing = [], order = 0 } = cited.get(source.id) ?? {};
      return { ...source, citation: entry, missing, order };
    });
    const { title, madeAt, path } = task;
    const written = await writeBundleFile({ title, style: styleLabel(task), madeAt, sources }, path, report);
    return { ok: true, ...written };
  } catch (error) {
    return writingFailed(task.name, error);
  }
}
