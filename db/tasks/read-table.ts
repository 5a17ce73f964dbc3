import type { BibliographicFile } from '../../shared/model/bibliographic';
import { decodeAs, encodingOf, isEncoding } from '../files/decode';
import type { TableReading } from './task';

/** Reads a table of sources by the map made for it, by one kept for its columns, or as its words suggest. */
export async function readTable(
  bytes: Uint8Array,
  tables: TableReading | undefined,
  report?: (done: number) => void,
): Promise<BibliographicFile> {
  const [{ readCsv }, { isMadeFor, looksLikeNames }, { readCsvTable }] = await Promise.all([
    import('../../shared/formats/csv'),
    import('../../shared/formats/csv-columns'),
    import('../../shared/formats/csv-table'),
  ]);
  const map = tables?.map ?? null;
  if (map?.encoding && !isEncoding(map.encoding))
    return { drafts: [], warnings: [`“${map.encoding}”, which its map names, is no encoding that is known here`] };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = decodeAs(bytes, map?.encoding ?? encodingOf(buffer));
  if (map) return readCsv(text, map, report);
  const { headers } = readCsvTable(text, { rows: 1 });
  const kept = tables?.remembered.find((one) => isMadeFor(one, headers));
  return readCsv(text, kept ?? null, report, looksLikeNames(headers));
}
