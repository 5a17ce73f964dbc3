import { plain, skipSpace } from './characters';
import { core, type WordReader } from './found';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals } from './tail';

const services = [
  'Bankr. L. Rep.',
  'Blue Sky L. Rep.',
  'Comm. Fut. L. Rep.',
  'Copyright L. Dec.',
  'Copr. L. Dec.',
  'Empl. Prac. Dec.',
  'Energy Mgmt.',
  'Fed. Sec. L. Rep.',
  'Lab. Cas.',
  'Med. & Med. Guide',
  'Medicare & Medicaid Guide',
  'Nuclear Reg. Rep.',
  'Pens. Plan Guide',
  'Prod. Liab. Rep.',
  'RICO Bus. Disp. Guide',
  'Trade Cas.',
  'Trade Reg. Rep.',
  'U.S. Tax Cas.',
  'Unemployment Ins. Rep.',
  'Util. L. Rep.',
];
const rest = sticky(
  `${gap}(?:\\((?:CCH|BNA|RIA|P-H|MB)\\)${gap})?,?${gap}(?:¶¶?|P|[Pp]ara?s?\\.)${gap}([0-9]{1,3}(?:,[0-9]{3}|[0-9]{0,4})[A-Z]?)(?![0-9A-Za-z])`,
);

/** Services in loose leaves, cited by paragraph and without a volume (rule 19): "Bankr. L. Rep. (CCH) ¶ 12,345". */
export const looseleafAnchors: [string, WordReader][] = services.map((name) => [
  name,
  (scan, start, end) => {
    const match = matchAt(rest, scan.text, skipSpace(scan.text, end));
    if (!match?.[1]) return null;
    const finish = skipSpace(scan.text, end) + match[0].length;
    const publisher = /\([A-Z-]+\)/.exec(plain(match[0]))?.[0];
    const found = core('case', [start, finish], {
      normalized: `${publisher ? `${name} ${publisher}` : name} ¶ ${match[1]}`,
      fields: { volume: null, reporter: name, page: match[1] },
    });
    addParentheticals(scan, found);
    return found;
  },
]);
