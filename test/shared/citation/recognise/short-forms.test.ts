import { describe, expect, it } from 'vitest';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';
import { antecedents, brief, extent, only } from './brief';

const foo = 'Foo v. Bar, 10 U.S. 100 (1990).';
const baz = 'Baz v. Qux, 20 F.3d 200 (9th Cir. 1995).';

describe('a short form', () => {
  it.each([
    ['1 So.2d at 1', '1 So. 2d at 1'],
    ['174 Cal.App.2d at p. 651', '174 Cal. App. 2d at 651'],
    ['10 U. S., at 120-125', '10 U.S. at 120-125'],
    ['6 Cranch, at 135-139', '6 Cranch at 135-139'],
    ['12 T.C. at 5', '12 T.C. at 5'],
    ['525 F. App’x at 103 n. 15', "525 F. App'x at 103 n.15"],
  ])('reads %s as %s', (text, normalized) => {
    expect(only(text)).toMatchObject({ kind: 'case_short', normalized });
  });

  it('takes the name before it, over "supra" too', () => {
    const text = 'as we explained in Kaiser Foundation, supra, 13 Cal.App.5th at 1146';
    expect(only(text).fields.name).toBe('Kaiser Foundation');
    expect(extent(text, only(text))).toBe('Kaiser Foundation, supra, 13 Cal.App.5th at 1146');
    expect(only('21 Taylor, 281 F.3d at 830').fields).toMatchObject({ volume: '281', name: 'Taylor' });
  });

  it('finds its case by volume and reporter', () => {
    expect(antecedents(`${foo} ${baz} 10 U.S. at 105.`)).toEqual(['10 U.S. 100']);
  });

  it('has no antecedent when two cases fit, unless the name decides', () => {
    const two = `${foo} Boo v. Far, 10 U.S. 110.`;
    expect(antecedents(`${two} 10 U.S. at 112.`)).toEqual([null]);
    expect(antecedents(`${two} Boo, 10 U.S. at 112.`)).toEqual(['10 U.S. 110']);
    expect(antecedents(`${two} Qux, 10 U.S. at 112.`)).toEqual([null]);
  });

  it('has none when its page lies before the case', () => {
    expect(antecedents(`${foo} 10 U.S. at 90.`)).toEqual([null]);
  });
});

describe('Id.', () => {
  it.each([
    ['Id.', 'Id.', undefined],
    ['Ibid. Then', 'Id.', undefined],
    ['Id., at 123.', 'Id. at 123', '123'],
    ['Id. at pp. 45, 64.', 'Id. at 45, 64', '45, 64'],
    ['Id. at 62-63, 67-68. And', 'Id. at 62-63, 67-68', '62-63, 67-68'],
    ['Id. ¶ 34.', 'Id. ¶ 34', '¶ 34'],
    ['Id. § 230(e)(5).', 'Id. § 230(e)(5)', '§ 230(e)(5)'],
    ['see id. at *10', 'Id. at *10', '*10'],
    ['see id. 119:12-14.', 'Id. at 119:12-14', '119:12-14'],
    ['Id. at 7-9, ¶¶ 38-53', 'Id. at 7-9, ¶¶ 38-53', '7-9, ¶¶ 38-53'],
    ['Id. at 570 & n.5', 'Id. at 570 & n.5', '570 & n.5'],
  ])('reads %s', (text, normalized, pin) => {
    expect(only(text)).toMatchObject({ kind: 'id', normalized });
    expect(only(text).fields.pin).toBe(pin);
  });

  it('means the authority cited last, through a chain of its like', () => {
    expect(antecedents(`${foo} Id. at 105. Id.`)).toEqual(['10 U.S. 100', '10 U.S. 100']);
    expect(antecedents('18 U.S.C. § 1591(a). Id. § 1591(b).')).toEqual(['18 U.S.C. § 1591(a)']);
  });

  it('looks past what a parenthetical quotes and past the history of a case', () => {
    expect(antecedents('Foo v. Bar, 10 U.S. 100, 101 (1990) (quoting Baz v. Qux, 9 U.S. 3). Id. at 105.')).toEqual([
      '10 U.S. 100',
    ]);
    expect(antecedents("Foo v. Bar, 10 F.3d 100 (1st Cir. 1990), aff'd, 9 U.S. 3 (1991). Id. at 105.")).toEqual([
      '10 F.3d 100',
    ]);
  });

  it('right behind a quotation means what its writer cited before, not what the quotation cites', () => {
    expect(antecedents(`${foo} It held that “under 47 U.S.C. § 230 nobody is liable.” Id. at 105.`)).toEqual([
      '10 U.S. 100',
    ]);
    expect(antecedents(`${foo} It held that "Qux, 20 F.3d 200, is wrong." Id.`)).toEqual(['10 U.S. 100']);
    // Prose between leaves both; a section fits the statute only, and a page the case.
    const prose = `${foo} It held that “47 U.S.C. § 230 bars the suit.” So much for the holding of that court.`;
    expect(antecedents(`${prose} Id.`)).toEqual([null]);
    expect(antecedents(`${prose} Id. § 230(c).`)).toEqual(['47 U.S.C. § 230']);
    expect(antecedents(`${prose} Id. at 105.`)).toEqual(['10 U.S. 100']);
    const [, , id] = recogniseCitations(`${prose} Id.`);
    expect(id).toMatchObject({ kind: 'id', antecedent: null, either: [0, 1] });
    // A block quotation has no marks; what it cites is its author's all the same.
    const text = `${foo} It held:\n\nUnder 47 U.S.C. § 230 nobody is liable.\n\nId. at 105.`;
    const block = { start: text.indexOf('Under'), end: text.indexOf('\n\nId.') };
    expect(recogniseCitations(text, [block]).at(-1)).toMatchObject({ kind: 'id', antecedent: 0 });
  });

  it('is certain with its reporter beside it', () => {
    const text =
      'Wood v. Tel. Co., 228 N.C. 605, 46 S.E.2d 717 (1948). Later § 9 was added. Id. at 606, 46 S.E.2d at 718.';
    expect(antecedents(text)).toEqual(['228 N.C. 605', '228 N.C. 605']);
  });

  it.each([
    ['nothing before it', 'Id. at 2.'],
    ['a page before the case begins', `${foo} Id. at 50.`],
    ['a page far after it', `${foo} Id. at 900.`],
    ['a paragraph in a paged reporter', `${foo} Id. at ¶ 105.`],
    ['a blank page', 'Foo v. Bar, 10 U.S. ___. Id. at 100.'],
    ['a page in a code', '18 U.S.C. § 1591. Id. at 1600.'],
    ['a string of several authorities', `Foo v. Bar, 10 U.S. 100 (1990); Baz v. Qux, 20 F.3d 200 (1995). Id. at 205.`],
    ['a reporter that no table knows', `${foo} See Baz v. Qux, 12 Unkn. Rep. 34. Id. at 105.`],
    ['a lone section', `${foo} But § 99 differs. Id.`],
    ['a record cited', `${foo} The jury agreed. Tr. 14. Id. at 105.`],
    ['a web page', `${foo} See https://example.org/page. Id. at 105.`],
    ['a book', `${foo} W. Prosser, Torts (4th ed. 1971). Id. at 105.`],
    ['a short form without antecedent', `${foo} 99 F.2d at 5. Id. at 105.`],
  ])('resolves to nothing after %s', (_, text) => {
    expect(antecedents(text).at(-1)).toBeNull();
  });
});

describe('supra', () => {
  it.each([
    ['Foo, supra, at 2', { pin: '2', name: 'Foo' }, 'supra, at 2'],
    ['Klonick, supra note 5, at 1600', { pin: '1600', note: '5', name: 'Klonick' }, 'supra note 5, at 1600'],
    ['Foo supra at 12', { pin: '12', name: 'Foo' }, 'supra, at 12'],
    ['before Asdf, supra. Then', { name: 'Asdf' }, 'supra'],
    ['before asdf, supra end', { name: 'asdf' }, 'supra'],
    ['before Foo, 123 supra at 2', { name: 'Foo', pin: '2' }, 'supra, at 2'],
  ])('reads %s', (text, fields, normalized) => {
    expect(only(text)).toMatchObject({ kind: 'supra', fields, normalized });
  });

  it('finds the one case of that name', () => {
    expect(antecedents(`${foo} ${baz} Foo, supra, at 105.`)).toEqual(['10 U.S. 100']);
    expect(antecedents(`${foo} Foo v. Bar, 11 U.S. 7. Foo, supra, at 8.`)).toEqual([null]);
    expect(antecedents(`${foo} Fake, supra, at 8. Id.`)).toEqual([null, null]);
  });

  it('counts a case cited twice once', () => {
    expect(antecedents(`${foo} ${foo} Foo, supra, at 105.`)).toEqual(['10 U.S. 100']);
  });

  it.each([
    'See supra Part II.',
    'See Part II, supra.',
    'See supra, at 596.',
    'See supra note 7.',
    'to immunity. Supra, at 24, 28, 30.',
    'see page 12, supra',
    'a supra-national body',
    'the Toyota Supra sold',
  ])('is not meant by "%s"', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('a reference by name', () => {
  it('points at the case that the text named in full before', () => {
    const text = 'Amick v. Liberty Mut. Ins. Co., 455 A.2d 793 (R.I. 1983). In that case it did. See Amick at 795.';
    expect(brief(text)).toEqual(['case: 455 A.2d 793', 'reference: Amick at 795']);
    expect(antecedents(text)).toEqual(['455 A.2d 793']);
    expect(brief('In re Foo, 1 Mass. 12. So in Foo at 62 we see')).toContain('reference: Foo at 62');
    expect(brief('State v. Wingler, 135 A.2d 468. [State v. Wingler at 475]')).toContain(
      'reference: State v. Wingler at 475',
    );
  });

  it('is not made of a common litigant, an earlier mention, or a page outside the case', () => {
    expect(brief('Foo v. United States, 1 U.S. 12. In the United States at 17 things differ')).toEqual([
      'case: 1 U.S. 12',
    ]);
    expect(brief('In Foo at 62 we see Foo v. Bar, 1 U.S. 12')).toEqual(['case: 1 U.S. 12']);
    expect(brief(`${foo} He met Foo at 5 o'clock`)).toEqual(['case: 10 U.S. 100']);
  });
});
