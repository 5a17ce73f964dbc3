import { describe, expect, it } from 'vitest';
import { filterText, hasFilterText, toggleFilterText } from '../../../renderer/search/filter-text';
import { markedWords } from '../../../renderer/search/marked-words';
import { parseQuery } from '../../../shared/search/query';

describe('a facet in the query', () => {
  it('is put in and taken out again', () => {
    const narrowed = toggleFilterText('knowing facilitation', 'tag', 'immunity');
    expect(narrowed).toBe('knowing facilitation tag:immunity');
    expect(hasFilterText(narrowed, 'tag', 'immunity')).toBe(true);
    expect(toggleFilterText(narrowed, 'tag', 'immunity')).toBe('knowing facilitation');
  });

  it('is quoted when it has spaces, and the query language reads it so', () => {
    const narrowed = toggleFilterText('', 'collection', 'Section 230 reform');
    expect(narrowed).toBe('collection:"Section 230 reform"');
    expect(parseQuery(narrowed).filters).toEqual([
      { filter: { by: 'collection', name: 'Section 230 reform' }, negated: false },
    ]);
  });

  it('takes the place of another kind or year, and adds to other tags', () => {
    expect(toggleFilterText('x kind:case', 'kind', 'bill')).toBe('x kind:bill');
    expect(toggleFilterText('x year:2016', 'year', '2017')).toBe('x year:2017');
    expect(toggleFilterText('x tag:a', 'tag', 'b')).toBe('x tag:a tag:b');
  });

  it('cannot break out of its quotation marks', () => {
    expect(filterText('court', 'The "First" Circuit')).toBe('court:"The First Circuit"');
  });

  it('is not seen inside other words', () => {
    expect(hasFilterText('subtag:immunity', 'tag', 'immunity')).toBe(false);
  });
});

describe('words that a hit marks on its page', () => {
  it('are the words and phrases, without filters and without what must be absent', () => {
    expect(markedWords('"knowing facilitation" immun* -bill tag:x year:2016')).toEqual([
      'knowing facilitation',
      'immun',
    ]);
  });

  it('are each word of a NEAR, and both sides of an OR, once', () => {
    expect(markedWords('child NEAR/5 website OR child')).toEqual(['child', 'website']);
  });
});
