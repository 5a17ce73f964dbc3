import { describe, expect, it } from 'vitest';
import { atPin, pageRanges, readPin, severalSections } from '../../../../shared/citation/bluebook/pinpoint';

describe('reading a pinpoint (R5)', () => {
  it.each([
    ['12', 'page', '12'],
    ['p. 12', 'page', '12'],
    ['pp. 137–139', 'page', '137-39'],
    ['at 12', 'page', '12'],
    ['1026, 1028', 'page', '1026, 1028'],
    ['67450', 'page', '67,450'],
    ['S4657', 'page', 'S4657'],
    ['xiv', 'page', 'xiv'],
    ['285 n.4', 'page', '285 n.4'],
    ['1239 note 270', 'page', '1239 n.270'],
    ['12 fn. 3', 'page', '12 n.3'],
    ['*40', 'star', '*40'],
    ['*7-8', 'star', '*7-8'],
    ['§ 2(b)', 'section', '§ 2(b)'],
    ['section 2(b)', 'section', '§ 2(b)'],
    ['§§ 1591, 1595', 'section', '§§ 1591, 1595'],
    ['sections 3 to 5', 'section', '§§ 3 to 5'],
    ['¶ 14', 'paragraph', '¶ 14'],
    ['para. 14', 'paragraph', '¶ 14'],
    ['paragraphs 9–15', 'paragraph', '¶¶ 9-15'],
    ['00:41:10', 'time', '00:41:10'],
    ['12:30', 'line', '12:30'],
    ['8:24-9:5', 'line', '8:24-9:5'],
    ['chapter 3', 'division', 'ch. 3'],
    ['Article 31', 'division', 'art. 31'],
    ['Figure 2', 'division', 'fig. 2'],
    ['Appendix A', 'division', 'app. A'],
    ['comment e', 'division', 'cmt. e'],
  ])('%s is %s %s', (raw, kind, text) => expect(readPin(raw)).toEqual({ kind, text }));

  it('joins the footnote that has a field of its own', () => {
    expect(readPin('285', '4')?.text).toBe('285 n.4');
    expect(readPin('285', 'n.4')?.text).toBe('285 n.4');
    expect(readPin('285', '4-6')?.text).toBe('285 nn.4-6');
    expect(readPin('285 n.4', '4')?.text).toBe('285 n.4');
    expect(readPin('', '4')?.text).toBe('n.4');
    expect(readPin('')).toBeNull();
  });

  it('says "at" before pages, stars and moments only (R5.3, R6.2.2)', () => {
    expect(['12', '*40', '00:41:10', '§ 9', '¶ 12', 'ch. 3'].map((raw) => atPin(readPin(raw)))).toEqual([
      ' at 12',
      ' at *40',
      ' at 00:41:10',
      ' § 9',
      ' ¶ 12',
      ' ch. 3',
    ]);
    expect(atPin(null)).toBe('');
  });
});

describe('spans of pages and sections (R5.1.2, R5.2.3)', () => {
  it.each([
    ['1240-1241', '1240-41'],
    ['799-801', '799-801'],
    ['99-101', '99-101'],
    ['344-345', '344-45'],
    ['141-43', '141-43'],
    ['67450-67452', '67,450-52'],
    ['1-14-15', '1-14-15'],
    ['345-344', '345-344'],
  ])('%s is cited %s', (raw, text) => expect(pageRanges(raw)).toBe(text));

  it.each(['7001-7006', '3681-82', '301-399i', '1591, 1595', '2000ff to 2000ff-11', '1591 and 1595'])(
    '%s are several sections',
    (text) => expect(severalSections(text)).toBe(true),
  );
  it.each(['230', '2000e-2', '78o-4', '300aa-1', '1396r-8', '1.414(r)-8', '64.6000'])('%s is one section', (text) =>
    expect(severalSections(text)).toBe(false),
  );
});
