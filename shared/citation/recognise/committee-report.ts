import { ordinal, readCongress } from './bill';
import { isDigit, skipSpace } from './characters';
import { core, type WordReader } from './found';
import { addPages } from './hearing';
import { readDigits, readPair, skipNumberWord } from './numbers';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals, addPinpoint, datedText, wordEnds } from './tail';

interface ReportForm {
  chamber: string;
  /** Bluebook form before the number (table T9). */
  name: string;
  kind: 'cong_report' | 'hearing' | 'committee_print';
  prints: string[];
}

const forms: ReportForm[] = [
  {
    chamber: 'S.',
    name: 'S. Rep. No.',
    kind: 'cong_report',
    prints: ['S. Rep.', 'S. Rept.', 'Senate Report', 'Sen. Rep.', 'S. REP.', 'S. REPT.', 'Senate Rept.', 'Sen. Rept.'],
  },
  {
    chamber: 'H.R.',
    name: 'H.R. Rep. No.',
    kind: 'cong_report',
    prints: [
      'H.R. Rep.',
      'H. Rep.',
      'H. Rept.',
      'H.R. Rept.',
      'House Report',
      'H.R. REP.',
      'H. REP.',
      'H. REPT.',
      'House Rept.',
      'House Rep.',
    ],
  },
  {
    chamber: 'H.R.',
    name: 'H.R. Conf. Rep. No.',
    kind: 'cong_report',
    prints: [
      'H.R. Conf. Rep.',
      'H. Conf. Rep.',
      'H.R. CONF. REP.',
      'H. Conf. Rept.',
      'Conf. Rep.',
      'Conference Report',
    ],
  },
  { chamber: 'S.', name: 'S. Conf. Rep. No.', kind: 'cong_report', prints: ['S. Conf. Rep.'] },
  {
    chamber: 'S.',
    name: 'S. Exec. Rep. No.',
    kind: 'cong_report',
    prints: ['S. Exec. Rep.', 'S. Exec. Rept.', 'S. EXEC. REP.', 'Exec. Rept.'],
  },
  { chamber: 'S.', name: 'S. Doc. No.', kind: 'cong_report', prints: ['S. Doc.', 'S. DOC.', 'Senate Document'] },
  {
    chamber: 'H.R.',
    name: 'H.R. Doc. No.',
    kind: 'cong_report',
    prints: ['H.R. Doc.', 'H. Doc.', 'H.R. DOC.', 'House Document'],
  },
  {
    chamber: 'S.',
    name: 'S. Treaty Doc. No.',
    kind: 'cong_report',
    prints: ['S. Treaty Doc.', 'S. TREATY DOC.', 'Treaty Doc.'],
  },
  { chamber: 'S.', name: 'S. Exec. Doc. No.', kind: 'cong_report', prints: ['S. Exec. Doc.'] },
  { chamber: 'H.R.', name: 'H.R. Misc. Doc. No.', kind: 'cong_report', prints: ['H.R. Misc. Doc.', 'H. Misc. Doc.'] },
  { chamber: 'S.', name: 'S. Hrg.', kind: 'hearing', prints: ['S. Hrg.', 'S. HRG.'] },
  { chamber: 'H.R.', name: 'H.R. Hrg.', kind: 'hearing', prints: ['H. Hrg.', 'H.R. Hrg.'] },
  {
    chamber: 'S.',
    name: 'S. Prt.',
    kind: 'committee_print',
    prints: ['S. Prt.', 'S. PRT.', 'S. Print', 'S. Comm. Print', 'Senate Print'],
  },
  {
    chamber: 'H.R.',
    name: 'H.R. Prt.',
    kind: 'committee_print',
    prints: ['H. Prt.', 'H.R. Prt.', 'H. Comm. Print', 'H.R. Comm. Print', 'House Print'],
  },
];

/** Words with which numbered reports, documents, hearings and prints of Congress begin (rule 13.4, Indigo Book R21). */
export const reportAnchors: [string, WordReader][] = forms.flatMap((form) =>
  form.prints.map((print): [string, WordReader] => [print, reportReader(form)]),
);

const part = sticky(`${gap},?${gap}(?:pt\\.|Pt\\.|[Pp]art|PT\\.)${gap}([0-9]{1,2}|[IVX]{1,4})(?![0-9A-Za-z])`);

function reportReader({ chamber, name, kind }: ReportForm): WordReader {
  return (scan, start, end) => {
    const { text } = scan;
    const first = skipSpace(text, end);
    const at = skipNumberWord(text, first);
    if (!isDigit(text.charCodeAt(at))) return null;
    const pair = readPair(text, at);
    const single = pair ? null : readDigits(text, at);
    if (!pair && (!single || !wordEnds(text, single.end))) return null;
    const number = pair ? `${pair.first}-${pair.second}` : (single?.value ?? '');
    const numberEnd = pair?.end ?? single?.end ?? at;
    const congress = pair ? null : readCongress(text, numberEnd);
    // Before 1969 reports were numbered without their Congress; such a number means nothing alone, unless "No." stands there.
    if (!pair && !congress && at === first) return null;
    const found = core(kind, [start, congress?.end ?? numberEnd], { normalized: '', fields: { chamber, number } });
    const printed = [`${name} ${number}`];
    if (congress) {
      found.fields.congress = congress.congress;
      printed.push(`${ordinal(congress.congress)} Cong.`);
      if (congress.session) found.fields.session = congress.session;
      if (congress.session) printed.push(`${ordinal(congress.session)} Sess.`);
    } else if (pair) found.fields.congress = pair.first;
    const portion = matchAt(part, text, found.span[1]);
    if (portion?.[1]) {
      found.fields.part = portion[1];
      printed.push(`pt. ${portion[1]}`);
      // The pinpoint follows the part, and the core ends before it.
      const coreEnd = found.span[1];
      found.span[1] += portion[0].length;
      addPinpoint(scan, found);
      if (found.pinEnd < found.span[1]) found.pinEnd = found.span[1];
      found.span[1] = coreEnd;
    } else if (congress) addPages(scan, found);
    else addPinpoint(scan, found);
    if (found.fields.pin) printed.push(`at ${found.fields.pin}`);
    addParentheticals(scan, found);
    const year = datedText(text, found.pinEnd);
    found.normalized = printed.join(', ') + (year ? ` ${year}` : '');
    return found;
  };
}
