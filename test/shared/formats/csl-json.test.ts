import { describe, expect, it } from 'vitest';
import { readCslJson, writeCslJson } from '../../../shared/formats/csl-json';
import type { SourceDraft } from '../../../shared/model/source';

const read = (item: object) => readCslJson(JSON.stringify([item])).drafts[0];

describe('CSL-JSON as written', () => {
  it('has the variables of the schema, and the rest in custom', () => {
    const draft: SourceDraft = {
      kind: 'bill',
      fields: {
        name: 'SESTA',
        chamber: 'Senate',
        kind: 'bill',
        number: '1693',
        congress: '115',
        date: '2017-08~',
        status: 'as reported',
        extra: 'medium: print\nmine',
      },
      creators: [{ role: 'sponsor', family: 'Portman', given: 'Rob' }],
    };
    expect(JSON.parse(writeCslJson([{ key: 's', draft, tags: ['a', 'b'], notes: ['n'] }]))).toEqual([
      {
        id: 's',
        type: 'bill',
        title: 'SESTA',
        number: 'S. 1693',
        authority: 'United States Senate',
        'chapter-number': '115',
        medium: 'print',
        author: [{ family: 'Portman', given: 'Rob' }],
        issued: { 'date-parts': [[2017, 8]], circa: true },
        keyword: 'a, b',
        note: 'mine',
        custom: {
          casebench: {
            'source-kind': 'bill',
            status: 'as reported',
            extra: '"medium: print\\nmine"',
            'source-notes': '["n"]',
          },
        },
      },
    ]);
  });

  it('says what the schema does not know in lines of the note, which citeproc and the reader take up', () => {
    const draft: SourceDraft = {
      kind: 'film',
      fields: { title: 'F', extra: 'type: video\ndocument-name: D' },
      creators: [],
    };
    const text = writeCslJson([{ key: 'f', draft, tags: [], notes: [] }]);
    expect(JSON.parse(text)[0]).toMatchObject({ type: 'motion_picture', note: 'type: video\ndocument-name: D' });
    expect(readCslJson(text).drafts[0]?.draft).toEqual(draft);
  });

  it('is an empty list for no records', () => {
    expect(JSON.parse(writeCslJson([]))).toEqual([]);
  });
});

describe('CSL-JSON as read', () => {
  it('takes variables out of note lines, both spellings', () => {
    const record = read({
      id: 1,
      type: 'report',
      title: 'T',
      note: 'publisher: United Nations\n{:number: A/RES/64/293} rest',
    });
    expect(record?.key).toBe('1');
    expect(record?.draft).toMatchObject({
      kind: 'un-document',
      fields: { title: 'T', number: 'A/RES/64/293', extra: 'rest' },
    });
  });

  it('takes the legal items of CSL-M', () => {
    expect(
      read({
        id: 'a',
        type: 'bill',
        number: 'H.R. 11',
        title: 'P',
        authority: 'Cong.',
        jurisdiction: '002usUnited States|US',
        'collection-number': '111',
      })?.draft.fields,
    ).toEqual({
      chamber: 'House',
      kind: 'bill',
      number: '11',
      congress: '111',
      name: 'P',
    });
    expect(
      read({
        id: 'a',
        type: 'legislation',
        'container-title': 'Wash. Code',
        jurisdiction: '005us:waUnited States|US|Washington',
        section: 'sec. 15',
      })?.draft,
    ).toMatchObject({
      kind: 'state-statute',
      fields: { jurisdiction: 'Washington', section: '15' },
    });
    expect(
      read({
        id: 'a',
        type: 'legal_case',
        title: 'Salinger v. Colting',
        'document-name': 'Decl. of X',
        number: '09\\-5095',
      })?.draft,
    ).toEqual({
      kind: 'court-document',
      fields: { document: 'Decl. of X', parties: ['Salinger', 'Colting'], docket: '09-5095' },
      creators: [],
    });
  });

  it('keeps a patent whole, though no kind is one', () => {
    const draft = read({
      id: 'p',
      type: 'patent',
      title: 'P',
      number: '1',
      authority: 'USPTO',
      submitted: { 'date-parts': [[2015, 7, 1]] },
    })?.draft;
    expect(draft).toEqual({
      kind: 'other',
      fields: { title: 'P', number: '1', extra: 'type: patent\nauthority: USPTO\nsubmitted: 2015-07-01' },
      creators: [],
    });
    const [again] = JSON.parse(writeCslJson([{ key: 'p', draft: draft as SourceDraft, tags: [], notes: [] }]));
    expect(again).toMatchObject({ type: 'patent', authority: 'USPTO', submitted: { 'date-parts': [[2015, 7, 1]] } });
  });

  it('keeps ranges, seasons, raw dates and keys that are none of CSL', () => {
    const fields = (item: object) => read({ id: 'x', type: 'book', ...item })?.draft.fields;
    expect(fields({ issued: { raw: 'Nov. 26, 1991' } })).toEqual({ date: '1991-11-26' });
    expect(fields({ issued: { 'date-parts': [[2002], [2008]] } })).toMatchObject({
      date: '2002',
      extra: expect.stringContaining('issued: '),
    });
    expect(fields({ seeAlso: ['A', 'B'], mine: { a: 1 } })).toEqual({ extra: 'seeAlso: A, B\nmine: {"a":1}' });
  });

  it('joins particles to names and drops markup from titles', () => {
    const record = read({
      id: 'x',
      type: 'book',
      title: 'On <i>Law</i> <span class="nocase">and</span> x<y',
      author: [{ 'non-dropping-particle': 'van', family: 'Gogh', given: 'V.' }, { literal: 'NGO' }],
    });
    expect(record?.draft.fields.title).toBe('On Law and x<y');
    expect(record?.draft.creators).toEqual([
      { role: 'author', family: 'van Gogh', given: 'V.' },
      { role: 'author', literal: 'NGO' },
    ]);
  });

  it('reads the JSON of Zotero and Better BibTeX', () => {
    const item = {
      itemType: 'case',
      caseName: 'Griggs v. Duke Power Co.',
      creators: [{ creatorType: 'author', firstName: 'Warren Earl', lastName: 'Burger' }],
      dateDecided: 'March 8, 1971',
      court: 'Supreme Court of the United States',
      reporter: 'U.S.',
      reporterVolume: '401',
      firstPage: '424',
      history: '91 S. Ct. 849',
      extra: 'Citation Key: griggs\nlanguage: en',
      tags: [{ tag: 'work' }],
      notes: [{ note: '<p>One</p><p>two &amp; three</p>' }],
      attachments: [{ title: 'PDF', path: '/tmp/a.pdf' }],
    };
    for (const text of [JSON.stringify([item]), JSON.stringify({ config: {}, items: [item] })]) {
      expect(readCslJson(text)).toEqual({
        warnings: [],
        drafts: [
          {
            key: 'griggs',
            tags: ['work'],
            notes: ['One\ntwo & three'],
            attachments: ['/tmp/a.pdf'],
            draft: {
              kind: 'case',
              fields: {
                parties: ['Griggs', 'Duke Power Co.'],
                court: 'Supreme Court of the United States',
                reporter: 'U.S.',
                volume: '401',
                page: '424',
                date: '1971-03-08',
                history: '91 S. Ct. 849',
                language: 'en',
              },
              creators: [{ role: 'judge', family: 'Burger', given: 'Warren Earl' }],
            },
          },
        ],
      });
    }
  });

  it('names the entry that is none, and what is no list at all', () => {
    expect(readCslJson('[{"id":"a","title":"T"}, 3, {"id":"b","type":"book","title":"B"}]')).toMatchObject({
      drafts: [{ key: 'b' }],
      warnings: ['Entry 1 (a) has no item type; left out.', 'Entry 2 has no item type; left out.'],
    });
    expect(readCslJson('{"name":"x"}').warnings).toEqual(['This JSON holds no list of references.']);
    expect(readCslJson('[').warnings[0]).toMatch(/^Not valid JSON: /);
  });
});
