import { journalNames } from '../tables/journal-names.generated';
import { readCongressionalRecord, readFederalRegister, readStatutesAtLarge } from './annals';
import { readRegulation, statuteReader } from './federal-code';
import type { VolumeReader } from './found';
import { allEditions, type Edition } from './reporters';
import { stateCodeTerms } from './state-code-terms';
import { stateSessionLawTerms } from './state-session-law';
import { treatySeries } from './treaty';
import { emptyTrie, type Trie, termAt, termKey } from './trie';

/** What an abbreviation after a number can stand for. */
export interface VolumeTerm {
  editions: Edition[];
  journal: string | null;
  readers: VolumeReader[];
}

const codes: [string, string][] = [
  ['U.S.C.', 'U.S.C.'],
  ['U.S.c.', 'U.S.C.'],
  // A scanner's V for U.
  ['V.S.C.', 'U.S.C.'],
  ['V.S.c.', 'U.S.C.'],
  ['U.S. Code', 'U.S.C.'],
  ['United States Code', 'U.S.C.'],
  ['UNITED STATES CODE', 'U.S.C.'],
  ['U.S.C.A.', 'U.S.C.A.'],
  ['U.S. Code Ann.', 'U.S.C.A.'],
  ['United States Code Annotated', 'U.S.C.A.'],
  ['U.S.C.S.', 'U.S.C.S.'],
  ['U.S.C. app.', 'U.S.C. app.'],
  ['U.S.C. App.', 'U.S.C. app.'],
];

const readers: [string, VolumeReader][] = [
  ...codes.map(([print, code]): [string, VolumeReader] => [print, statuteReader(code)]),
  ['C.F.R.', readRegulation],
  ['Code of Federal Regulations', readRegulation],
  ['Code Fed. Regs.', readRegulation],
  ['Fed. Reg.', readFederalRegister],
  ['FED. REG.', readFederalRegister],
  ['Federal Register', readFederalRegister],
  ['F.R.', readFederalRegister],
  ['Stat.', readStatutesAtLarge],
  ['STAT.', readStatutesAtLarge],
  ['Stats. at Large', readStatutesAtLarge],
  ['Cong. Rec.', readCongressionalRecord],
  ['CONG. REC.', readCongressionalRecord],
  ['Congressional Record', readCongressionalRecord],
  ...treatySeries,
  ...stateSessionLawTerms,
  ...stateCodeTerms,
];

let root: Trie<VolumeTerm> | undefined;

/** The tree of all abbreviations that follow a number, made on first use. */
export function volumeTerms(): Trie<VolumeTerm> {
  root ??= build();
  return root;
}

function build(): Trie<VolumeTerm> {
  const trie = emptyTrie<VolumeTerm>();
  const term = (print: string) => termAt(trie, print, () => ({ editions: [], journal: null, readers: [] }));
  for (const [print, reader] of readers) term(print).readers.push(reader);
  for (const edition of allEditions()) if (termKey(edition.print)) term(edition.print).editions.push(edition);
  for (const [name, , , , variations] of journalNames)
    for (const print of [name, ...variations]) term(print).journal ??= name;
  // Reviews set their names in capitals: "86 FORDHAM L. REV. 401".
  for (const [name] of journalNames) if (/(?:L|Rev|J)\./.test(name)) term(name.toUpperCase()).journal ??= name;
  return trie;
}
