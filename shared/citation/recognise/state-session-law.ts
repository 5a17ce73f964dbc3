import { places } from '../tables/places';
import { skipSpace } from './characters';
import { core, type VolumeReader } from './found';
import { readLongPage } from './numbers';
import { addParentheticals, addPinpoint, wordEnds } from './tail';

const endings = ['Laws', 'Acts', 'Sess. Laws', 'Gen. Laws', 'Pub. Acts', 'Acts & Resolves'];
/** Where a state calls its session laws "statutes". */
const more = ['Cal. Stat.', 'Nev. Stat.'];

/** Reads a state's session law after its year (table T1.3): "2019 Cal. Stat. 3452", "1999 Minn. Laws 44, 46". */
function reader(code: string): VolumeReader {
  return (scan, volume, end) => {
    if (!/^(?:1[789]|20)\d\d$/.test(volume.value)) return null;
    const page = readLongPage(scan.text, skipSpace(scan.text, end));
    if (!page || !wordEnds(scan.text, page.end)) return null;
    const found = core('stat', [volume.start, page.end], {
      normalized: `${volume.value} ${code} ${page.value}`,
      fields: { volume: volume.value, code, page: page.value, year: Number(volume.value) },
    });
    addPinpoint(scan, found);
    addParentheticals(scan, found);
    return found;
  };
}

/** Delaware numbers its volumes, so that a page says nothing without the year after it: "79 Del. Laws 12 (2013)". */
const numbered: [string, VolumeReader] = [
  'Del. Laws',
  (scan, volume, end) => {
    const page = readLongPage(scan.text, skipSpace(scan.text, end));
    if (!page || !wordEnds(scan.text, page.end)) return null;
    const found = core('stat', [volume.start, page.end], {
      normalized: `${volume.value} Del. Laws ${page.value}`,
      fields: { volume: volume.value, code: 'Del. Laws', page: page.value },
    });
    addPinpoint(scan, found);
    addParentheticals(scan, found);
    return found.fields.year ? found : null;
  },
];

export const stateSessionLawTerms: [string, VolumeReader][] = [
  numbered,
  ...[...places.flatMap(({ abbr }) => endings.map((ending) => `${abbr} ${ending}`)), ...more]
    .filter((code) => code !== 'Del. Laws')
    .map((code): [string, VolumeReader] => [code, reader(code)]),
];
