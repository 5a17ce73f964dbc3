import { describe, expect, it } from 'vitest';
import { readEndnoteXml, writeEndnoteXml } from '../../../shared/formats/endnote-xml';
import { readMods } from '../../../shared/formats/mods';
import { writeMods } from '../../../shared/formats/mods-writer';
import { readZoteroRdf } from '../../../shared/formats/zotero-rdf';
import { writeZoteroRdf } from '../../../shared/formats/zotero-rdf-writer';
import type { BibliographicRecord } from '../../../shared/model/bibliographic';

const hearing: BibliographicRecord = {
  key: 'h1',
  draft: {
    kind: 'hearing',
    fields: {
      title: 'Sex Trafficking & the Web',
      committee: 'Senate Committee on Commerce',
      congress: '115',
      session: '1',
      date: '2017-09-19',
    },
    creators: [{ role: 'speaker', family: 'Souras', given: 'Yiota G.' }],
  },
  tags: ['one', 'two'],
  notes: ['a note'],
  collections: ['Law'],
  attachments: ['files/1/a.pdf'],
};

describe('EndNote XML', () => {
  it('has a hearing in the elements that EndNote knows', () => {
    const text = writeEndnoteXml([hearing]);
    expect(text).toContain('<ref-type name="Hearing">14</ref-type>');
    expect(text).toContain('<secondary-title>Senate Committee on Commerce</secondary-title>');
    expect(text).toContain('<title>Sex Trafficking &amp; the Web</title>');
    expect(text).toContain('<edition>115</edition>');
    expect(readEndnoteXml(text).drafts).toEqual([hearing]);
  });

  it('is read with its styled text, files and pages', () => {
    const { drafts, warnings } = readEndnoteXml(`<xml><records><record><ref-type name="Case">7</ref-type>
      <titles><title><style face="italic">Roe v. </style><style>Wade</style></title><secondary-title>U.S.</secondary-title></titles>
      <volume>410</volume><pages>113</pages><publisher>Supreme Court</publisher><number>70-18</number>
      <dates><year>1973</year><pub-dates><date>Jan. 22</date></pub-dates></dates>
      <urls><pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls></urls></record><record/></records></xml>`);
    expect(drafts[0]).toEqual({
      tags: [],
      notes: [],
      attachments: ['internal-pdf://a.pdf'],
      draft: {
        kind: 'case',
        fields: {
          parties: ['Roe', 'Wade'],
          reporter: 'U.S.',
          volume: '410',
          page: '113',
          court: 'Supreme Court',
          docket: '70-18',
          date: '1973-01-22',
        },
        creators: [],
      },
    });
    expect(warnings).toEqual(['Record 2: the reference type "" is not known; read as a general document.']);
  });
});

describe('MODS', () => {
  it('has the parts of a record where MODS has them', () => {
    const text = writeMods([hearing]);
    expect(text).toContain('<genre authority="csl">hearing</genre>');
    expect(text).toContain('<dateIssued encoding="w3cdtf">2017-09-19</dateIssued>');
    expect(text).toContain('<namePart type="family">Souras</namePart>');
    expect(readMods(text).drafts).toEqual([hearing]);
  });

  it('of govinfo.gov gives bills and committee reports with their numbers', () => {
    const mods = (inner: string) =>
      `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>T</title></titleInfo><extension>${inner}</extension></mods>`;
    const bill = readMods(
      mods(
        '<collectionCode>BILLS</collectionCode><congress>115</congress><session>1</session><billType>S</billType><number>1693</number>',
      ),
    );
    expect(bill.drafts[0]?.draft).toMatchObject({
      kind: 'bill',
      fields: { name: 'T', chamber: 'Senate', number: '1693', congress: '115', session: '1' },
    });
    const rpt = readMods(
      mods(
        '<collectionCode>CRPT</collectionCode><docClass>SRPT</docClass><congress>115</congress><number>199</number>',
      ),
    );
    expect(rpt.drafts[0]?.draft).toMatchObject({
      kind: 'committee-report',
      fields: { chamber: 'Senate', number: '115-199', congress: '115' },
    });
  });
});

describe('Zotero RDF', () => {
  it('has items, notes, files, tags and collections as Zotero links them', () => {
    const text = writeZoteroRdf([hearing]);
    expect(text).toContain('<z:itemType>hearing</z:itemType>');
    expect(text).toContain('<z:committee>Senate Committee on Commerce</z:committee>');
    expect(text).toContain('<bib:Memo rdf:about="#h1_note_1">');
    expect(text).toContain('<rdf:resource rdf:resource="files/1/a.pdf">');
    expect(text).toContain('<dcterms:hasPart rdf:resource="#h1"/>');
    expect(readZoteroRdf(text).drafts).toEqual([hearing]);
  });

  it('is read as Zotero writes it', () => {
    const { drafts, warnings } =
      readZoteroRdf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="z" xmlns:dc="dc" xmlns:dcterms="dt" xmlns:bib="b" xmlns:foaf="f" xmlns:link="l" xmlns:prism="p">
      <rdf:Description rdf:about="#item_1"><z:itemType>case</z:itemType>
        <dcterms:isPartOf><bib:CourtReporter><dc:title>U.S.</dc:title><prism:volume>410</prism:volume></bib:CourtReporter></dcterms:isPartOf>
        <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Blackmun</foaf:surname><foaf:givenName>Harry</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
        <dc:title>Roe v. Wade</dc:title><dc:date>January 22, 1973</dc:date><z:court>Supreme Court</z:court><bib:pages>113</bib:pages>
        <dc:identifier><dcterms:URI><rdf:value>https://x.org</rdf:value></dcterms:URI></dc:identifier>
        <dc:subject>privacy</dc:subject><dc:subject><z:AutomaticTag><rdf:value>law</rdf:value></z:AutomaticTag></dc:subject>
        <dcterms:isReferencedBy rdf:resource="#item_2"/><link:link rdf:resource="#item_3"/></rdf:Description>
      <bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;Mine&lt;/p&gt;</rdf:value></bib:Memo>
      <z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/3/roe.pdf"/></z:Attachment>
      <z:Collection rdf:about="#c1"><dc:title>Law</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>
      <z:Collection rdf:about="#c2"><dc:title>Cases</dc:title><dcterms:hasPart rdf:resource="#item_1"/></z:Collection></rdf:RDF>`);
    expect(warnings).toEqual([]);
    expect(drafts).toEqual([
      {
        key: 'item_1',
        tags: ['privacy', 'law'],
        notes: ['Mine'],
        collections: ['Law / Cases'],
        attachments: ['files/3/roe.pdf'],
        draft: {
          kind: 'case',
          fields: {
            parties: ['Roe', 'Wade'],
            reporter: 'U.S.',
            volume: '410',
            page: '113',
            court: 'Supreme Court',
            date: '1973-01-22',
            url: 'https://x.org',
          },
          creators: [{ role: 'judge', family: 'Blackmun', given: 'Harry' }],
        },
      },
    ]);
  });
});

describe('XML of any length', () => {
  it('is read whole wherever the reading is cut: in a tag, an entity or a section of plain characters', () => {
    const title = 'Fish &amp; Chips &#8217;s <i>v.</i> <![CDATA[a < b &amp; c]]>&eacute;';
    const one = `<mods><titleInfo><title>${title}</title></titleInfo></mods>`;
    const text = `<c>${one.repeat(2_000)}</c>`;
    expect(text.length).toBeGreaterThan(3 * 65_536);
    const { drafts, warnings } = readMods(text);
    expect(warnings).toEqual([]);
    expect(drafts).toHaveLength(2_000);
    expect(new Set(drafts.map(({ draft }) => draft.fields.title))).toEqual(
      new Set(['Fish & Chips ’s v. a < b &amp; cé']),
    );
  });
});

describe('XML that means harm or is broken', () => {
  it('cannot grow by entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><mods><titleInfo><title>&b;&b;</title></titleInfo></mods>`;
    expect(readMods(bomb).drafts[0]?.draft.fields.title).toBe('&b;&b;');
    const file = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><mods><titleInfo><title>T</title></titleInfo></mods>';
    expect(readMods(file).drafts[0]?.draft.fields.title).toBe('T');
  });

  it('gives what stands before it breaks off, and says so', () => {
    const { drafts, warnings } = readMods('<c><mods><titleInfo><title>T</title></titleInfo></mods><mods><titleInfo>');
    expect(drafts[0]?.draft.fields.title).toBe('T');
    expect(warnings).toEqual(['This XML breaks off before its end; records may be missing.']);
  });

  it('gives what stands before elements without end, which would exhaust its readers', () => {
    const deep = '<b>'.repeat(50_000);
    const { drafts, warnings } = readMods(`<c><mods><titleInfo><title>T</title></titleInfo></mods><mods>${deep}`);
    expect(drafts.map(({ draft }) => draft.fields.title)).toEqual(['T']);
    expect(warnings).toEqual([expect.stringContaining('the record with them, and what follows, was left out')]);
  });

  it('is one warning', () => {
    for (const read of [readMods, readEndnoteXml, readZoteroRdf]) {
      expect(read('').warnings).toHaveLength(1);
      expect(read('<a><b></a>').drafts).toEqual([]);
      expect(read('<html><body>no</body></html>').warnings).toHaveLength(1);
    }
    expect(readMods('no xml').warnings).toEqual(['This XML cannot be read: it has no element.']);
  });
});
