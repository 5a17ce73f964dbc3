import { describe, expect, it } from 'vitest';
import { renderCitations } from '../../../db/tasks/render-citations';
import library from '../../../resources/sample/library.json';
import { readSample } from '../../../shared/model/sample';
import type { SourceDraft } from '../../../shared/model/source';

const items = readSample(library).sources;

function texts(style: string, ids: string[]): Record<string, string | null> {
  const cited = renderCitations({ kind: 'render-citations', items, style });
  return Object.fromEntries(cited.filter(({ id }) => ids.includes(id)).map(({ id, markdown }) => [id, markdown]));
}

function shorts(style: string, ids: string[]): Record<string, string | null> {
  const cited = renderCitations({ kind: 'render-citations', items, style });
  return Object.fromEntries(cited.filter(({ id }) => ids.includes(id)).map(({ id, short }) => [id, short]));
}

const plain = [
  'psi-staff-report',
  'post-philippines',
  'i-am-jane-doe',
  'internet-association',
  'iwf-2016',
  'letter-to-members',
  'hearing-room',
];

describe('the sources of the sample in the shipped styles', () => {
  it('are notes in Chicago full note (CMOS 17, ch. 14)', () => {
    expect(texts('chicago', [...plain, 'doe-v-backpage'])).toEqual({
      'doe-v-backpage': 'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016).',
      'psi-staff-report':
        'U.S. Senate Permanent Subcommittee on Investigations, “Backpage.com’s Knowing Facilitation of Online Sex Trafficking,” Staff report, 115th Cong., 1st sess., January 10, 2017.',
      'post-philippines':
        'Tom Jackman and Jonathan O’Connell, “Backpage Has Always Claimed It Doesn’t Control Sex-Related Ads. New Documents Show Otherwise,” *Washington Post*, July 11, 2017.',
      'i-am-jane-doe': '*I Am Jane Doe* (50 Eggs Films, 2017).',
      'internet-association':
        'Michael Beckerman, “Statement in Support of the Bipartisan Compromise to the Stop Enabling Sex Trafficking Act” (Internet Association, November 3, 2017).',
      'iwf-2016': 'Internet Watch Foundation, “Annual Report 2016” (Cambridge: Internet Watch Foundation, April 2017).',
      'letter-to-members':
        'Coalition Against Online Trafficking to Members of the United States Congress, “Call on Congress to Pass S. 1693,” Letter, February 20, 2018, Coalition Against Online Trafficking.',
      'hearing-room':
        '*A Senate Hearing Room before the Hearing*, Photograph (Drawing: Casebench sample library, 2018).',
    });
    expect(shorts('chicago', ['post-philippines', 'iwf-2016'])).toEqual({
      'post-philippines':
        'Jackman and O’Connell, “Backpage Has Always Claimed It Doesn’t Control Sex-Related Ads. New Documents Show Otherwise.”',
      'iwf-2016': 'Internet Watch Foundation, “Annual Report 2016.”',
    });
  });

  it('are entries of a reference list in Chicago author-date (CMOS 17, ch. 15)', () => {
    expect(texts('chicago-author-date', plain)).toEqual({
      'psi-staff-report':
        'U.S. Senate Permanent Subcommittee on Investigations. 2017. “Backpage.com’s Knowing Facilitation of Online Sex Trafficking.” Staff report, 115th Cong., 1st sess.',
      'post-philippines':
        'Jackman, Tom, and Jonathan O’Connell. 2017. “Backpage Has Always Claimed It Doesn’t Control Sex-Related Ads. New Documents Show Otherwise.” *Washington Post*, July 11, 2017.',
      'i-am-jane-doe': 'Mazzio, Mary, dir. 2017. *I Am Jane Doe*. 50 Eggs Films.',
      'internet-association':
        'Beckerman, Michael. 2017. “Statement in Support of the Bipartisan Compromise to the Stop Enabling Sex Trafficking Act.” November 3.',
      'iwf-2016': 'Internet Watch Foundation. 2017. “Annual Report 2016.” Cambridge: Internet Watch Foundation.',
      'letter-to-members':
        'Coalition Against Online Trafficking. Letter to Members of the United States Congress. 2018. “Call on Congress to Pass S. 1693,” February 20, 2018. Coalition Against Online Trafficking.',
      'hearing-room':
        '*A Senate Hearing Room before the Hearing*. 2018. Photograph. Drawing: Casebench sample library.',
    });
    expect(shorts('chicago-author-date', ['post-philippines'])).toEqual({
      'post-philippines': '(Jackman and O’Connell 2017)',
    });
  });

  it('are entries in APA 7, with its own rules for cases, acts, bills and hearings (APA 7, ch. 10 and 11)', () => {
    expect(
      texts('apa', [...plain, 'doe-v-backpage', 'section-230', 's-1693', 'commerce-hearing', 'pub-l-115-164']),
    ).toEqual({
      'doe-v-backpage': 'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016).',
      'section-230': 'Communications Decency Act of 1996, 47 U.S.C. § 230 (2012).',
      's-1693': 'Stop Enabling Sex Traffickers Act of 2017, S. 1693, 115th Cong. (2017).',
      'commerce-hearing':
        '*Stop Enabling Sex Traffickers Act of 2017: Hearing on S. 1693 before the Senate Committee on Commerce, Science, and Transportation*, 115th Cong. (2017).',
      'pub-l-115-164':
        'Allow States and Victims to Fight Online Sex Trafficking Act of 2017, Pub. L. No. 115-164, 132 Stat. 1253 (2018).',
      'psi-staff-report':
        'U.S. Senate Permanent Subcommittee on Investigations. (2017). *Backpage.com’s Knowing Facilitation of Online Sex Trafficking* \\[Staff report, 115th Cong., 1st sess.\\].',
      'post-philippines':
        'Jackman, T., & O’Connell, J. (2017, July 11). Backpage has always claimed it doesn’t control sex-related ads. New documents show otherwise. *Washington Post*.',
      'i-am-jane-doe': 'Mazzio, M. (Director). (2017). *I Am Jane Doe* \\[Film\\]. 50 Eggs Films.',
      'internet-association':
        'Beckerman, M. (2017, November 3). *Statement in support of the bipartisan compromise to the Stop Enabling Sex Trafficking Act*. Internet Association.',
      'iwf-2016': 'Internet Watch Foundation. (2017). *Annual Report 2016*.',
      'letter-to-members':
        'Coalition Against Online Trafficking. (2018, February 20). *Call on Congress to pass S. 1693* \\[Letter to Members of the United States Congress\\]. Coalition Against Online Trafficking.',
      'hearing-room':
        '*A Senate hearing room before the hearing*. (2018). \\[Photograph\\]. Drawing: Casebench sample library.',
    });
    expect(shorts('apa', ['doe-v-backpage', 'post-philippines'])).toEqual({
      'doe-v-backpage': '(Doe v. Backpage.com, LLC, 2016)',
      'post-philippines': '(Jackman & O’Connell, 2017)',
    });
  });

  it('are works cited in MLA 9 (ch. 5)', () => {
    expect(texts('mla', plain)).toEqual({
      'psi-staff-report':
        'U.S. Senate Permanent Subcommittee on Investigations. *Backpage.com’s Knowing Facilitation of Online Sex Trafficking*. Staff report, 115th Cong., 1st sess., 10 Jan. 2017.',
      'post-philippines':
        'Jackman, Tom, and Jonathan O’Connell. “Backpage Has Always Claimed It Doesn’t Control Sex-Related Ads. New Documents Show Otherwise.” *Washington Post*, 11 July 2017.',
      'i-am-jane-doe': '*I Am Jane Doe*. Directed by Mary Mazzio, 50 Eggs Films, 2017.',
      'internet-association':
        'Beckerman, Michael. *Statement in Support of the Bipartisan Compromise to the Stop Enabling Sex Trafficking Act*. Internet Association. 3 Nov. 2017.',
      'iwf-2016': '*Annual Report 2016*. Internet Watch Foundation, Apr. 2017.',
      'letter-to-members':
        'Coalition Against Online Trafficking. *Call on Congress to Pass S. 1693*. 20 Feb. 2018. Coalition Against Online Trafficking.',
      'hearing-room': '*A Senate Hearing Room before the Hearing*. 2018. Drawing: Casebench sample library.',
    });
    expect(shorts('mla', ['post-philippines'])).toEqual({ 'post-philippines': '(Jackman and O’Connell)' });
  });

  it('are footnotes in OSCOLA 4, the law of the United States without full stops (OSCOLA 2.8)', () => {
    expect(texts('oscola', [...plain, 'doe-v-backpage'])).toEqual({
      'doe-v-backpage':
        '*Doe v Backpage.com, LLC*, 817 F 3d 12 (1st Cir 2016), *aff’g* 104 F Supp 3d 149 (D Mass 2015), *cert denied*, 137 S Ct 622 (2017).',
      'psi-staff-report':
        'US Senate Permanent Subcommittee on Investigations, ‘Backpage.com’s Knowing Facilitation of Online Sex Trafficking’ (2017) Staff report, 115th Cong, 1st sess.',
      'post-philippines':
        'Tom Jackman and Jonathan O’Connell, ‘Backpage Has Always Claimed It Doesn’t Control Sex-Related Ads. New Documents Show Otherwise’ *Washington Post* (11 July 2017).',
      'i-am-jane-doe': '*I Am Jane Doe* (Directed by Mary Mazzio, 50 Eggs Films 2017).',
      'internet-association':
        'Michael Beckerman, ‘Statement in Support of the Bipartisan Compromise to the Stop Enabling Sex Trafficking Act’ (3 November 2017).',
      'iwf-2016': 'Internet Watch Foundation, ‘Annual Report 2016’ (2017).',
      'letter-to-members':
        'Letter from Coalition Against Online Trafficking to Members of the United States Congress, ‘Call on Congress to Pass S. 1693’ (20 February 2018).',
      'hearing-room': '‘A Senate Hearing Room before the Hearing’.',
    });
  });
});

describe('citations in a style', () => {
  it('take the law from our own engine where a style has no rule for it, and close it as the style does', () => {
    const { 's-rep-115-199': report, 'doe-v-backpage': ruling } = texts('bluebook', [
      's-rep-115-199',
      'doe-v-backpage',
    ]);
    expect(report).toBe('S. Rep. No. 115-199 (2018)');
    for (const style of ['mla', 'apa', 'chicago', 'chicago-author-date'])
      expect(texts(style, ['s-rep-115-199'])).toEqual({ 's-rep-115-199': `${report}.` });
    expect(texts('mla', ['doe-v-backpage'])).toEqual({ 'doe-v-backpage': `${ruling}.` });
  });

  it('print a pinpoint in notes and in the short form', () => {
    const cited = renderCitations({
      kind: 'render-citations',
      items,
      style: 'chicago',
      pins: { 'doe-v-backpage': '29', 'iwf-2016': '¶ 14' },
    });
    const of = (id: string) => cited.find((one) => one.id === id);
    expect(of('doe-v-backpage')?.text).toBe('Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016).');
    expect(of('doe-v-backpage')?.short).toBe('Backpage, 817 F.3d at 29.');
    expect(of('iwf-2016')?.text).toContain('para. 14');
  });

  it('take any .csl file that a person gives', () => {
    const styleXml = `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
      <info><title>Mine</title><id>urn:mine</id><updated>2020-01-01T00:00:00Z</updated></info>
      <citation><layout prefix="[" suffix="]"><text variable="title-short"/></layout></citation>
      <bibliography><layout suffix="!"><text variable="title"/></layout></bibliography></style>`;
    const cited = renderCitations({ kind: 'render-citations', items: items.slice(8, 9), style: '', styleXml });
    expect(cited[0]?.text).toBe('I Am Jane Doe!');
  });

  it('say what is wrong with a file that is no style, and with a name that is none', () => {
    const task = { kind: 'render-citations', items, style: 'nonsense' } as const;
    expect(() => renderCitations(task)).toThrow('There is no citation style "nonsense".');
    expect(() => renderCitations({ ...task, styleXml: '<html/>' })).toThrow('This file is no CSL style');
  });

  it('never let a title become markup', () => {
    const draft: SourceDraft & { id: string } = {
      id: 'x',
      kind: 'book',
      fields: { title: '<img src=x onerror=alert(1)> & <script>alert(2)</script>', date: '2017' },
      creators: [{ role: 'author', literal: '"><b onclick=1>' }],
    };
    for (const style of ['chicago', 'apa', 'mla', 'oscola', 'bluebook']) {
      const [cited] = renderCitations({ kind: 'render-citations', items: [draft], style });
      expect(cited?.html.replace(/<\/?em>/g, '')).not.toMatch(/<(?!a href="https?:)/);
      expect(cited?.html).toContain('&lt;img');
    }
  });

  it('keep the order of the list of references beside the order asked for', () => {
    const cited = renderCitations({ kind: 'render-citations', items, style: 'mla' });
    expect(cited.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(cited.map(({ order }) => order).sort((a, b) => a - b)).toEqual(items.map((_item, i) => i));
  });
});
