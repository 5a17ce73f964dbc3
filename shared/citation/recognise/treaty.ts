import { plain, skipSpace } from './characters';
import { core, type VolumeReader, type WordReader } from './found';
import { readLongPage, readPair, skipNumberWord, withCommas } from './numbers';
import { addParentheticals, addPinpoint, wordEnds } from './tail';

const series = ['U.N.T.S.', 'L.N.T.S.', 'U.S.T.', 'I.L.M.', 'Bevans', 'Consol. T.S.', 'C.T.S.', 'O.J.', 'Eur. T.S.'];

/** Treaty series with volume and page (table T4.2): "1155 U.N.T.S. 331". */
export const treatySeries: [string, VolumeReader][] = series.map((name) => [name, seriesReader(name)]);

function seriesReader(name: string): VolumeReader {
  return (scan, volume, end) => {
    const { text } = scan;
    let at = skipSpace(text, end);
    if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
    const page = readLongPage(text, at);
    if (!page || !wordEnds(text, page.end) || at === end) return null;
    const found = core('treaty', [volume.start, page.end], {
      normalized: `${volume.value} ${name} ${page.value}`,
      fields: { volume: volume.value, series: name, page: page.value },
    });
    addPinpoint(scan, found);
    addParentheticals(scan, found);
    return found;
  };
}

/** Reads a treaty known by its number in a series: "T.I.A.S. No. 11,055", "S. Treaty Doc." excepted. */
export const readNumberedTreaty: WordReader = (scan, start, end) => {
  const { text } = scan;
  const at = skipNumberWord(text, skipSpace(text, end));
  const pair = readPair(text, at);
  const number = pair ? { value: `${pair.first}-${pair.second}`, end: pair.end } : readLongPage(text, at);
  if (!number || !wordEnds(text, number.end)) return null;
  const name = plain(text.slice(start, end));
  const found = core('treaty', [start, number.end], {
    normalized: `${name} No. ${withCommas(number.value)}`,
    fields: { series: name, number: number.value },
  });
  addParentheticals(scan, found);
  return found;
};
