import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainQuery } from '../../../shared/search/explain';
import { matchExpression } from '../../../shared/search/match-expression';
import { parseQuery } from '../../../shared/search/query';

const match = (text: string) => matchExpression(parseQuery(text).all);

describe('the query language', () => {
  it('reads words, phrases, stars and OR', () => {
    expect(match('knowing facilitation')).toBe('"knowing" AND "facilitation"');
    expect(match('"knowing facilitation"')).toBe('"knowing facilitation"');
    expect(match('traffick*')).toBe('"traffick"*');
    expect(match('state*')).toBe('"state"*');
    expect(match('offi*')).toBe('"offi"*');
    expect(match('immunit*')).toBe('("immunit"* OR "immun")');
    expect(match('immunity OR shield senate')).toBe('("immunity" OR "shield") AND "senate"');
    expect(match('backpage NEAR/5 senate')).toBe('NEAR("backpage" "senate", 5)');
  });

  it('takes curly quotation marks for straight ones', () => {
    expect(match('“through legislation”')).toBe('"through legislation"');
  });

  it('reads a citation as words that stand together', () => {
    expect(match('U.S.C. 817')).toBe('"U S C" AND "817"');
  });

  it('keeps fields and filters apart', () => {
    const query = parseQuery('title:backpage tag:immunity kind:case year:2015..2018 has:file -court:ninth in:quotes');
    expect(query.all).toEqual([[{ words: ['backpage'], prefix: false, near: null, field: 'title' }]]);
    expect(query.filters.map(({ filter }) => filter.by)).toEqual(['tag', 'kind', 'year', 'has']);
    expect(query.none).toEqual([{ words: ['ninth'], prefix: false, near: null, field: 'venue' }]);
    expect(query.within).toBe('quotes');
  });

  it('reads OR between filters, and between filters and words', () => {
    const explained = (text: string) => explainQuery(parseQuery(text));
    expect(explained('kind:case OR kind:statute platform')).toBe('platform, case or statute');
    expect(explained('kind:case OR tag:immunity OR -has:file')).toBe('case or tagged immunity or without file');
    expect(explained('tag:immunity kind:case OR kind:statute')).toBe('tagged immunity, case or statute');
    expect(explained('platform OR shield kind:case')).toBe('platform or shield, case');
    expect(explained('platform OR kind:case immunity')).toBe('immunity, platform or case');
    expect(explained('tag:x OR senate')).toBe('senate or tagged x');
    expect(explained('tag:x OR kind:case OR senate OR year:2017 house')).toBe(
      'house, senate or tagged x or case or 2017',
    );
    expect(explained('tag:x OR senate NEAR/5 vote')).toBe('senate near vote (within 5) or tagged x');
    expect(explained('tag:x OR -senate')).toBe('not senate, tagged x');
    expect(explained('tag:x OR in:notes senate')).toBe('senate or tagged x, only in notes');
    expect(explained('kind:case OR')).toBe('case');
    expect(explained('(tag:Opinions OR kind:statute) immunity -craigslist')).toBe(
      'immunity, not craigslist, tagged Opinions or statute',
    );
    expect(explained('(-senate) ("two words" OR shield*) 230(c)(1)')).toBe(
      '“two words” or shield…, “230 c 1”, not senate',
    );
  });

  it('takes a year, a range, an open range and a range the wrong way round', () => {
    const years = (text: string) => parseQuery(text).filters.map(({ filter }) => filter);
    expect(years('year:2017')).toEqual([{ by: 'year', from: 2017, to: 2017 }]);
    expect(years('year:2015..')).toEqual([{ by: 'year', from: 2015, to: null }]);
    expect(years('year:..2015')).toEqual([{ by: 'year', from: null, to: 2015 }]);
    expect(years('year:2018..2015')).toEqual([{ by: 'year', from: 2015, to: 2018 }]);
    expect(years('year:>2015')).toEqual([{ by: 'year', from: 2016, to: null }]);
  });

  it('understands a kind by its label', () => {
    expect(parseQuery('kind:"committee report"').filters).toEqual([
      { filter: { by: 'kind', kinds: ['committee-report'] }, negated: false },
    ]);
  });

  it('takes what is no operator for words', () => {
    expect(match('OR')).toBeNull();
    expect(match('Re: Backpage')).toBe('"Re" AND "Backpage"');
    expect(match('https://example.org/a')).toBe('"https example org a"');
    expect(match('year:soon')).toBe('"year soon"');
    expect(match('a - b')).toBe('"a" AND "b"');
    expect(match('"unclosed phrase')).toBe('"unclosed phrase"');
    expect(match('§')).toBeNull();
  });

  it('says how it understood a query', () => {
    expect(explainQuery(parseQuery('"knowing facilitation" tag:immunity year:2015..2018 -senate'))).toBe(
      '“knowing facilitation”, not senate, tagged immunity, 2015 to 2018',
    );
    expect(explainQuery(parseQuery(''))).toBe('everything');
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = parseQuery(text);
        explainQuery(query);
        matchExpression(query.all);
      }),
    );
  });
});
