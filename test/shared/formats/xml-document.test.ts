import { describe, expect, it } from 'vitest';
import { documentOfXml } from '../../../shared/formats/xml-document';

function document(xml: string) {
  const outcome = documentOfXml(xml, 'file.xml');
  if (!outcome.ok || outcome.holds !== 'document') throw new Error(outcome.ok ? 'records' : outcome.message);
  return outcome.document;
}

const bill = `<?xml version="1.0"?><bill xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="d"><meta><dc:title>115 S 1693 IS: x</dc:title>
  <citableAs>115 S 1693 IS</citableAs><docStage>IS</docStage><congress>115</congress><session>1</session></meta>
  <preface><dc:type>S. </dc:type><docNumber>1693</docNumber><action><date date="2017-08-01">August 1, 2017</date>
  <actionDescription><sponsor>Mr. Portman</sponsor> introduced the following bill</actionDescription></action></preface>
  <main><longTitle><officialTitle>To amend the Communications Act of 1934.</officialTitle></longTitle>
  <section><num>SECTION 1. </num><heading>SHORT TITLE.</heading><content>This Act may be cited as the “<shortTitle>Stop Enabling Sex Traffickers Act of 2017</shortTitle>”.</content></section>
  <section><num>SEC. 2. </num><heading>FINDINGS.</heading><paragraph><num>(1) </num><content>Section 230 &amp; more</content></paragraph></section></main></bill>`;

describe('reading legislation', () => {
  it('drafts a bill from its own metadata', () => {
    expect(document(bill)).toMatchObject({
      draft: {
        kind: 'bill',
        fields: {
          name: 'Stop Enabling Sex Traffickers Act of 2017',
          chamber: 'Senate',
          kind: 'bill',
          number: '1693',
          congress: '115',
          session: '1',
          status: 'as introduced',
          date: '2017-08-01',
        },
        creators: [{ role: 'sponsor', literal: 'Portman' }],
      },
    });
  });

  it('keeps numbers on the line of what they count, and metadata out of the text', () => {
    const text = document(bill).pages[0]?.text ?? '';
    expect(text).toContain(
      'SECTION 1. SHORT TITLE.\n\nThis Act may be cited as the “Stop Enabling Sex Traffickers Act of 2017”.',
    );
    expect(text).toContain('(1) Section 230 & more');
    expect(text).not.toContain('citableAs');
  });

  it('reads the older DTD of the House', () => {
    const old = `<bill bill-stage="Reported-in-House"><form><congress>108th CONGRESS</congress><session>2d Session</session>
      <legis-num>H. J. Res. 12</legis-num><action><action-date date="20040102">x</action-date></action><official-title>Proposing an amendment.</official-title></form></bill>`;
    expect(document(old).draft.fields).toMatchObject({
      kind: 'joint resolution',
      chamber: 'House',
      number: '12',
      congress: '108',
      session: '2',
      status: 'as reported',
    });
  });

  it('cuts a public law at the pages of the Statutes at Large', () => {
    const law = `<pLaw><meta><citableAs>Public Law 113–44</citableAs><citableAs>127 Stat. 555</citableAs></meta><preface><page>127 STAT. 555</page></preface>
      <main><officialTitle>Making appropriations.</officialTitle><section><content>First<page>127 STAT. 556</page> second. Approved October 10, 2013.</content></section></main></pLaw>`;
    const found = document(law);
    expect(found.pages.map((page) => page.label)).toEqual(['555', '556']);
    expect(found.draft).toMatchObject({
      kind: 'session-law',
      fields: { publicLaw: '113-44', volume: '127', page: '555', series: 'Statutes at Large', date: '2013-10-10' },
    });
  });
});

describe('reading case law', () => {
  const xml = `<Case><ShortName>Mosteller v. Duke Energy Corp.</ShortName><Jurisdiction><CourtName>Court of Appeals of North Carolina.</CourtName></Jurisdiction>
    <DocketNumbers><DocketNumber>No. COA09-277.</DocketNumber></DocketNumbers>
    <Citations><Citation><Volume>206</Volume><Reporter>N.C. App.</Reporter><Page>1</Page></Citation><Citation><Volume>698</Volume><Reporter>S.E.2d</Reporter><Page>424</Page></Citation></Citations>
    <DecisionDate>09-07-2010</DecisionDate><HeaderHtml>&lt;p&gt;698 S.E.2d 424&lt;/p&gt;</HeaderHtml>
    <CaseHtml>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;[698 S.E.2d  425]&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;&lt;p&gt;[698 S.E.2d  426]&lt;/p&gt;Third.</CaseHtml></Case>`;

  it('drafts the citation of the regional reporter, with the state’s own as parallel', () => {
    expect(document(xml).draft).toMatchObject({
      kind: 'case',
      fields: {
        volume: '698',
        reporter: 'S.E.2d',
        page: '424',
        parallel: [{ volume: '206', reporter: 'N.C. App.', page: '1' }],
        docket: 'COA09-277',
        date: '2010-09-07',
        court: 'Court of Appeals of North Carolina',
      },
    });
  });

  it('has the reporter’s pages', () => {
    expect(document(xml).pages.map((page) => [page.label, page.text])).toEqual([
      [null, '698 S.E.2d 424\n\nFirst.'],
      ['425', 'Second.'],
      ['426', 'Third.'],
    ]);
  });
});

describe('hostile and broken XML', () => {
  it('expands no entity of its own', () => {
    let bomb = '<!DOCTYPE a [<!ENTITY l0 "lol">';
    for (let i = 1; i < 12; i++) bomb += `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`;
    expect(document(`${bomb}]><a>&l11; text</a>`).pages[0]?.text).toBe('&l11; text');
    expect(documentOfXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'x.xml')).toMatchObject({
      ok: false,
    });
  });

  it.each([
    ['nested too deeply', '<a>'.repeat(100_000), 'unreadable'],
    ['broken off', '<a><b', 'unreadable'],
    ['no text', '<a><b/></a>', 'empty'],
    ['no XML', 'words', 'unreadable'],
  ])('answers %s with one line', (_, xml, code) => {
    expect(documentOfXml(xml, 'x.xml')).toMatchObject({ ok: false, code });
  });

  it('reads XML of no known kind as text', () => {
    expect(document('<r><title>A</title><p>with <i>inline</i> words</p></r>').pages[0]?.text).toBe(
      'A\n\nwith inline words',
    );
  });
});
