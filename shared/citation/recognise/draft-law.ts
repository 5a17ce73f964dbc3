import type { SourceDraft } from '../../model/source';
import { fromRoman } from '../../text/roman';
import { findPlace, places } from '../tables/places';
import type { RecognisedCitation } from './citation';
import { dateOf, draftOf, listOf, textOf } from './draft-fields';

const federalCodes: Readonly<Record<string, string>> = {
  'U.S.C.': 'United States Code',
  'U.S.C.A.': 'United States Code Annotated',
  'U.S.C.S.': 'United States Code Service',
  'U.S.C. app.': 'United States Code Appendix',
};

/** A statute, state statute or regulation with its sections. */
export function draftCode(citation: RecognisedCitation): SourceDraft {
  const code = textOf(citation, 'code');
  const publisher = textOf(citation, 'publisher');
  const supplement = publisher && /\bSupp\b/.test(publisher) ? publisher : undefined;
  const common = {
    title: textOf(citation, 'title'),
    ...sectionFields(citation),
    publisher: supplement ? undefined : publisher,
    supplement,
    date: dateOf(citation),
  };
  if (citation.kind === 'statute') return draftOf('statute', { ...common, code: code && (federalCodes[code] ?? code) });
  const state = code && placeOf(code);
  if (citation.kind === 'state_statute')
    return draftOf('state-statute', { ...common, jurisdiction: state, code, chapter: textOf(citation, 'chapter') });
  const { publisher: _, supplement: __, ...dated } = common;
  return draftOf('regulation', {
    ...dated,
    code:
      code ??
      (/^(?:Temp\. |Prop\. )?Treas\./.test(citation.normalized)
        ? 'Treasury Regulations'
        : 'Code of Federal Regulations'),
    part: textOf(citation, 'part'),
    jurisdiction: state,
  });
}

function sectionFields(citation: RecognisedCitation) {
  const sections = [...new Set(listOf(citation, 'sections'))];
  if (sections.length > 1) return { sections };
  if (sections[0]) return { section: sections[0] };
  return { section: textOf(citation, 'section'), subsection: textOf(citation, 'subsection') };
}

// The longest abbreviation that begins the code's name is its state: "W. Va. Code" is not Washington's.
function placeOf(code: string): string | undefined {
  const starts = places.filter(({ abbr, name }) => code.startsWith(`${abbr} `) || code.startsWith(`${name} `));
  return starts.sort((a, b) => b.abbr.length - a.abbr.length)[0]?.name;
}

/** A provision of a constitution; numerals become plain numbers, as the form asks for them. */
export function draftConstitution(citation: RecognisedCitation): SourceDraft {
  const place = textOf(citation, 'jurisdiction') ?? '';
  return draftOf('constitution', {
    jurisdiction: place === 'U.S.' ? 'United States' : (findPlace(place)?.name ?? place),
    article: arabic(textOf(citation, 'article')),
    amendment: arabic(textOf(citation, 'amendment')),
    section: textOf(citation, 'section'),
    clause: textOf(citation, 'clause'),
    preamble: textOf(citation, 'preamble'),
  });
}

function arabic(numeral: string | undefined): string | undefined {
  if (numeral === undefined) return undefined;
  const value = fromRoman(numeral);
  return value === null ? numeral : String(value);
}
