import type { PinScheme } from '../../shared/model/page-map';

/** Places of words in real documents, read by eye off their pages: what each is cited by. */
export interface PinpointFacts {
  /** Folder of the corpus, and the end of the file's name. */
  folder: string;
  file: string;
  /** What the file is cited by when nobody chose. */
  usual: PinScheme;
  places: { words: string; at: Partial<Record<PinScheme, string>> }[];
}

export const pinpointFacts: PinpointFacts[] = [
  {
    folder: 'pdf-hearing',
    file: '06-1082.pdf',
    usual: 'line',
    places: [
      { words: 'assume that the stop was not based on some, some deficiency', at: { page: '12', line: '12:3-4' } },
      { words: 'He was five miles over the speed limit', at: { line: '12:7' } },
      { words: 'let the States regulate this arrest authority', at: { line: '12:16-17' } },
      {
        words: 'affirm the probable cause standard that has -- without any further balancing',
        at: { page: '12-13', line: '12:25-13:1' },
      },
      { words: 'violating the law as soon as they let him go', at: { line: '13:6' } },
    ],
  },
  {
    folder: 'pdf-hearing',
    file: 'Health_and_Human_Servs._v._Florida--2012-03-26.pdf',
    usual: 'line',
    places: [
      { words: 'something solely as a penalty', at: { page: '30', line: '30:7' } },
      { words: 'three penalties for alcohol and tobacco-related offenses', at: { line: '30:16-17' } },
      { words: 'General Verrilli. ORAL ARGUMENT OF DONALD B. VERRILLI, JR.', at: { line: '30:24-25' } },
      { words: 'This case presents issues of great moment', at: { page: '31', line: '31:4' } },
    ],
  },
  {
    folder: 'pdf-hearing',
    file: '99-2035.pdf',
    usual: 'line',
    places: [
      { words: 'jury could not have imposed a punishment', at: { page: '20', line: '20:2' } },
      { words: 'would not be developing law', at: { line: '20:22' } },
    ],
  },
  {
    folder: 'pdf-hearing',
    file: '14-280_f204.pdf',
    usual: 'line',
    places: [
      { words: 'it is within the realm of possibility', at: { page: '40', line: '40:3-4' } },
      { words: 'the government of the United States is controlled by Federal law', at: { line: '40:19-20' } },
    ],
  },
  {
    folder: 'pdf-court',
    file: '652774.40.0.pdf',
    usual: 'page',
    places: [
      { words: 'the TRO was extended until', at: { page: '2', line: '2:7' } },
      { words: 'testimony of witnesses and oral argument of counsel', at: { line: '2:14-15' } },
      { words: 'violating state and federal law and his confidentiality agreements', at: { line: '2:22' } },
    ],
  },
  {
    folder: 'pdf-court',
    file: 'doctor__test_assets__broken-mime.pdf',
    usual: 'paragraph',
    places: [
      { words: 'repeated efforts since 2006 to ban all video-gaming machines', at: { paragraph: '2' } },
      { words: 'we modify and affirm the decision of the Court of Appeals', at: { paragraph: '1' } },
      { words: 'shortly after our decision in Hest', at: { paragraph: '4' } },
    ],
  },
  {
    folder: 'html-court',
    file: '122_N.E.3d_432.html',
    usual: 'page',
    places: [
      { words: 'failure to register was a Class 2 offense', at: { page: '437', paragraph: '20' } },
      { words: 'sentenced defendant to four years', at: { paragraph: '21' } },
    ],
  },
  {
    folder: 'html-court',
    file: '149845.json_html.html',
    usual: 'page',
    places: [
      { words: 'Barry C. Reed, Jr. with whom David E. Maglio was on brief', at: { page: '145', star: '*145' } },
      { words: 'her proof of proximate cause was unduly speculative', at: { page: '146' } },
      { words: 'Fourth, on each of the three slip-resistant ladder treads', at: { page: '147' } },
      { words: 'Sheehan now appeals that decision', at: { page: '149' } },
      { words: 'the coping design tempted her to climb on it to dive', at: { page: '150', star: '*150' } },
    ],
  },
  ...lineFacts({
    '02-1371.pdf': { 'not be compulsion': '20:1', 'the warnings were required. If the officer intends to': '50:1' },
    '06-1666.pdf': { 'JUSTICE SOUTER: In answering that question': '40:2' },
    '07-10374.pdf': {
      'forced removal, is what it really is': '30:1',
      "JUSTICE SCALIA: They're -- they are liable": '30:2',
      'Federal cases about the same thing. So what we are': '60:1',
    },
    '08-1134.pdf': {
      'exceptions -- then perhaps finality would not apply': '30:1',
      'bankruptcy judge to identify a particular debt as a': '30:25',
    },
    '11-182.pdf': {
      'rests entirely with the Attorney General': '40:1',
      "GENERAL VERRILLI: That's correct, but, with": '40:2',
    },
    '12-873_ebfi.pdf': { 'from Justice Breyer, the statement was, the chocolate': '30:1' },
    '07-1114.pdf': { 'JUSTICE STEVENS: What they -- one of the': '30:2' },
    '14-400_8c55.pdf': { 'grantor? Do I pay them backwards, or do I pay them': '30:1' },
  }),
];

/** Words of arguments before the Supreme Court and the page and line at which they stand in print. */
function lineFacts(files: Record<string, Record<string, string>>): PinpointFacts[] {
  return Object.entries(files).map(([file, places]) => ({
    folder: 'pdf-hearing',
    file,
    usual: 'line',
    places: Object.entries(places).map(([words, line]) => ({ words, at: { line } })),
  }));
}
