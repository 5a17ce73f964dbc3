import { isDash, plain, skipSpace } from './characters';
import { core, type WordReader } from './found';
import { readPair, skipNumberWord } from './numbers';
import { addParentheticals, addPinpoint } from './tail';

/** Reads a Tax Court memorandum, which is numbered by year (rule 10.3.3): "T.C. Memo. 2019-233". */
export const readTaxMemo: WordReader = (scan, start, end) => {
  const { text } = scan;
  const at = skipNumberWord(text, skipSpace(text, end));
  const pair = readPair(text, at);
  if (!pair || !/^(?:19|20)\d\d$/.test(pair.first) || isDash(text.charCodeAt(pair.end))) return null;
  const reporter = reporterName(plain(text.slice(start, end)));
  const found = core('case', [start, pair.end], {
    normalized: `${reporter} ${pair.first}-${pair.second}`,
    fields: { volume: pair.first, reporter, page: pair.second },
  });
  addPinpoint(scan, found);
  addParentheticals(scan, found);
  return found;
};

function reporterName(print: string): string {
  if (/Summ/.test(print)) return 'T.C. Summary Opinion';
  return /Memo/.test(print) ? 'T.C. Memo.' : 'T.C.M.';
}
