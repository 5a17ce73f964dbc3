import type { Finding } from './lint';
import type { RecognisedCitation } from './recognise/citation';

/** What the words around citations show: a year said twice, one section sign for several sections, "et seq.". */
export function textFindings(text: string, citations: readonly RecognisedCitation[]): Finding[] {
  return [...doubledYears(text), ...repeatedYears(text, citations), ...signs(text, citations), ...andFollowing(text)];
}

/** "Act of 2017 of 2017". */
function doubledYears(text: string): Finding[] {
  return [...text.matchAll(/\bof ((?:1[789]|20)\d\d) (?:of )?\1\b/g)].map((match) => ({
    rule: 'year-doubled',
    severity: 'error',
    citation: null,
    span: [match.index, match.index + match[0].length],
    message: `The year ${match[1]} stands twice in the act’s name. Name it once.`,
  }));
}

/** "Act of 1996, Pub. L. No. 104-104, 110 Stat. 56 (1996)": the year of the name is not repeated (Indigo Book R16.1.7). */
function repeatedYears(text: string, citations: readonly RecognisedCitation[]): Finding[] {
  return citations.flatMap((citation, i): Finding[] => {
    const { kind, fields, span } = citation;
    const before = citations[i - 1];
    if (kind !== 'stat' || !fields.year || before?.kind !== 'public_law') return [];
    const start = before.span[0];
    const name = text.slice(Math.max(0, start - 60), start);
    if (!new RegExp(`\\b(?:Act|Amendments|Reauthorization) of ${Number(fields.year)},? $`).test(name)) return [];
    return [
      {
        rule: 'year-doubled',
        severity: 'error',
        citation: i,
        span,
        message: `The act’s name already has its year, so “(${fields.year})” is left out at the end (R16.1.7).`,
      },
    ];
  });
}

/** "§ 1591, 1595" and "§§ 230". */
function signs(text: string, citations: readonly RecognisedCitation[]): Finding[] {
  return citations.flatMap((citation, i): Finding[] => {
    if (citation.kind !== 'statute' && citation.kind !== 'state_statute' && citation.kind !== 'regulation') return [];
    const [start, end] = citation.span;
    const core = text.slice(start, end);
    const more = /^(?:, | and | & )\d[\w.:-]*(?:\([\w)(]*\))?(?=[\s,.;)]|$)/.exec(text.slice(end, end + 40))?.[0] ?? '';
    const single = /(?:^|[^§])§ ?(?=[^§\s])/.test(core) && !core.includes('§§');
    if (single && more && !/^(?:, | and | & )\d+ (?:U\.S|C\.F|[A-Z][a-z])/.test(text.slice(end, end + 40)))
      return [
        sign(i, citation.span, `Several sections take two signs: “§§ ${core.replace(/^.*§ ?/, '')}${more}” (R5.2.3).`),
      ];
    const one = /§§ ?([\w.:-]+(?:\([\w)(]*\))?)$/.exec(core)?.[1];
    if (one && !more && !/-| to /.test(one) && !/^\s*(?:,|and|&|to|-|–|through|et seq)/.test(text.slice(end, end + 12)))
      return [sign(i, citation.span, `One section takes one sign: “§ ${one}” (R5.2.1).`)];
    return [];
  });
}

const sign = (citation: number, span: [number, number], message: string): Finding => ({
  rule: 'section-sign',
  severity: 'error',
  citation,
  span,
  message,
});

/** "et seq." does not say where the span ends (R5.2.3). */
function andFollowing(text: string): Finding[] {
  return [...text.matchAll(/§§? ?[\w.:-]{1,20},? et seq\b\.?/g)].map((match) => ({
    rule: 'et-seq',
    severity: 'error',
    citation: null,
    span: [match.index, match.index + match[0].length],
    message: '“Et seq.” does not say where the sections end. Name the first and the last: “§§ 7101-7114” (R5.2.3).',
  }));
}
