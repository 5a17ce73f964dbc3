/**
 * Printed page numbers of real documents, read off the pages by eye: page index (from 0) to label, null for none. Pages
 * that print no number but are counted (a title page before page 2) are left out.
 */
export interface PageLabelFacts {
  /** The end of the file's path below the corpus. */
  file: string;
  labels: Record<number, string | null>;
}

export const pageLabelFacts: PageLabelFacts[] = [
  { file: 'Morse_v_Frederick.pdf', labels: { 0: '1', 1: '2', 2: '3', 29: '12', 58: '15', 59: '16' } },
  { file: 'RAV_v_St_Paul.pdf', labels: { 0: '377', 1: '378', 2: '379', 29: '406', 58: '435', 59: '436' } },
  { file: '23-939_e2pg.pdf', labels: { 0: '1', 1: '2', 2: '3', 58: '8', 117: '21', 118: '22' } },
  { file: '24-808_lkgn.pdf', labels: { 0: '1', 1: '2', 2: '1', 3: '2', 7: '6' } },
  { file: '596us2r38_e29f.pdf', labels: { 0: null, 1: '528', 2: '529', 7: '534', 15: '542' } },
  { file: '607us1r03_10n2.pdf', labels: { 0: null, 1: '11', 2: '12', 3: null } },
  { file: 'vector-pdf.pdf', labels: { 0: '1', 1: '2', 2: '3', 14: '11', 28: null } },
  { file: 'Bartenwerfer_v_Buckley.pdf', labels: { 0: '1', 1: '2', 2: '3', 7: '5', 14: '12' } },
  { file: 'ca5_00516242060.pdf', labels: { 1: '2', 2: '3', 4: '5', 9: '10' } },
  { file: 'ca9_19.pdf', labels: { 0: '1', 1: '2', 2: '1', 6: '5', 13: '2', 14: '3' } },
  { file: 'cafc.19-1081.50.0.pdf', labels: { 0: null, 2: 'ii', 23: '18', 47: 'A4', 48: 'A5' } },
  { file: 'amicus-brief-flp-et-al.pdf', labels: { 0: null, 1: 'i', 2: 'ii', 5: '2', 10: '7', 11: '8' } },
  { file: 'certiorari-petition.pdf', labels: { 0: null, 1: 'i', 2: 'ii', 31: '21', 63: '25a', 64: '26a' } },
  { file: 'letter-from-flp-re-removal-order-12cv6758.pdf', labels: { 1: '2', 2: '3', 4: '5', 9: '10', 10: '11' } },
  { file: 'cacd.652774.40.0.pdf', labels: { 1: '2', 2: '3', 3: '4' } },
  { file: 'missouri.pdf', labels: { 1: '2', 2: '3', 3: '4', 4: '5' } },
  { file: 'USEITI_extractive-revenue-appendix_2015-12-22.pdf', labels: { 0: null, 1: null, 2: 'i', 3: 'ii', 5: '2' } },
  { file: 'EO-2017-02281.pdf', labels: { 0: '8977', 1: '8978', 2: '8979', 5: '8982' } },
  { file: 'BUDGET-1996-APP-2-4.pdf', labels: { 0: '43', 11: '54' } },
  { file: 'judicial-conference-proceedings__1979-03.pdf', labels: { 30: '25', 61: '56', 62: '57' } },
  { file: 'judicial-conference-proceedings__1983-03.pdf', labels: { 23: '18', 46: '41', 47: '42' } },
  { file: 'judicial-conference-proceedings__1999-09.pdf', labels: { 1: '40', 2: '41', 18: '57', 37: '76', 38: '77' } },
  { file: 'judicial-conference-proceedings__2001-03.pdf', labels: { 0: null, 1: null, 26: '23', 53: null } },
  { file: 'judicial-conference-proceedings__2005-09.pdf', labels: { 0: null, 1: null, 31: '27', 62: 'xvi', 63: null } },
  { file: 'judicial-conference-proceedings__2012-09.pdf', labels: { 1: '2', 2: '3', 15: '16', 31: '32', 32: '33' } },
  { file: 'us-020.pdf', labels: { 0: 'A-5', 1: 'A-6', 2: 'A-7', 5: 'A-10' } },
  { file: 'us-038.pdf', labels: { 0: 'ES-2', 1: 'ES-3', 2: 'ES-4' } },
  { file: 'eu-011.pdf', labels: { 0: '19', 1: '20', 2: '21', 3: '22' } },
  { file: '02-524.pdf', labels: { 0: '1', 2: '3', 28: '29', 57: '58' } },
  { file: '10-1491rearg.pdf', labels: { 0: '1', 2: '3', 33: '34', 67: '68', 68: '69' } },
  { file: '15-9260_bq7c.pdf', labels: { 0: '1', 2: '3', 31: '32', 64: '65' } },
  { file: '99-2035.pdf', labels: { 0: '1', 2: '3', 23: '24', 47: '48' } },
  { file: '2017-S2003-A3003.pdf', labels: { 1: '2', 2: '3', 539: '540', 1079: '1080' } },
  { file: '2017-S7501-A9501.pdf', labels: { 1: '2', 2: '3', 26: '27', 54: '55' } },
  { file: 'pdf2image-memory-error-test-400p.pdf', labels: { 0: null, 199: '194', 398: '393' } },
  { file: 'final_reader.pdf', labels: { 0: '1', 1: '2', 314: '315', 629: '630' } },
  { file: 'judicial-foia-expansion-act.pdf', labels: { 1: '2', 2: '3', 4: '5' } },
  { file: 'HMAN-XML_User-Guide-v1.pdf', labels: { 0: null, 1: 'i', 2: '2', 4: '4' } },
];
