import type { SourceDraft } from '../../model/source';
import { places } from '../tables/places';
import type { RecognisedCitation } from './citation';
import { chamberOf, dateOf, draftOf, textOf } from './draft-fields';

const billKinds: [pattern: RegExp, kind: string][] = [
  [/J\. Res\.$/, 'joint resolution'],
  [/Con\. Res\.$/, 'concurrent resolution'],
  [/Exec\. Res\.$/, 'executive resolution'],
  [/Res\.$/, 'resolution'],
  [/Amend\.$/, 'amendment'],
];
const statuses: [pattern: RegExp, status: string][] = [
  [/as introduced/, 'as introduced'],
  [/as reported/, 'as reported'],
  [/as passed/, 'as passed'],
  [/\(enrolled\)|enrolled/, 'enrolled'],
  [/\(enacted\)/, 'enacted'],
];

/** A bill or resolution with its Congress and version. */
export function draftBill(citation: RecognisedCitation): SourceDraft {
  const type = textOf(citation, 'type') ?? '';
  const version = /\((as [^()]*)\)/.exec(citation.normalized)?.[1];
  return draftOf('bill', {
    name: textOf(citation, 'name'),
    chamber: chamberOf(type),
    kind: billKinds.find(([pattern]) => pattern.test(type))?.[1] ?? 'bill',
    number: textOf(citation, 'number'),
    congress: textOf(citation, 'congress'),
    session: textOf(citation, 'session'),
    section: textOf(citation, 'section'),
    status: statuses.find(([pattern]) => pattern.test(citation.normalized))?.[1],
    versionNote: version?.replace(/,? \d{4}$/, ''),
    date: dateOf(citation),
  });
}

/** A public law, a place in the Statutes at Large, or both when they stand together. */
export function draftSessionLaw(citation: RecognisedCitation, parallels: readonly RecognisedCitation[]): SourceDraft {
  const all = [citation, ...parallels];
  const law = all.find((each) => each.kind === 'public_law');
  const place = all.find((each) => each.kind === 'stat');
  const number = law && `${textOf(law, 'congress')}-${textOf(law, 'number')}`;
  const isPrivate = law?.normalized.startsWith('Priv.');
  return draftOf('session-law', {
    name: law && textOf(law, 'name'),
    publicLaw: isPrivate ? undefined : number,
    privateLaw: isPrivate ? number : undefined,
    section: law && textOf(law, 'section'),
    chapter: place && textOf(place, 'chapter'),
    volume: place && textOf(place, 'volume'),
    series: place && (textOf(place, 'code') ?? 'Statutes at Large'),
    jurisdiction: place && stateOf(textOf(place, 'code')),
    page: place && textOf(place, 'page'),
    pin: place && textOf(place, 'pin'),
    date: dateOf(place ?? citation) ?? dateOf(citation),
  });
}

/** The state whose session laws go by this abbreviation: "Cal. Stat.". */
function stateOf(series: string | undefined): string | undefined {
  return series && places.find(({ abbr }) => series.startsWith(`${abbr} `))?.name;
}

/** A committee report, print or hearing. */
export function draftLegislativePaper(citation: RecognisedCitation): SourceDraft {
  const common = {
    congress: textOf(citation, 'congress'),
    session: textOf(citation, 'session'),
    date: dateOf(citation),
    pin: textOf(citation, 'pin'),
  };
  if (citation.kind === 'hearing') {
    const bill = /[Oo]n ((?:H\.R\.|S\.)[^,]{0,20}?\d+) [Bb]efore/.exec(citation.normalized)?.[1];
    const witness = /^(?:statement|testimony) of ([^,]+)(?:, (.+))?$/.exec(textOf(citation, 'parenthetical') ?? '');
    const draft = draftOf('hearing', {
      title: textOf(citation, 'title'),
      bill,
      committee: textOf(citation, 'committee'),
      number: numbered(citation, 'Hrg.'),
      speakerTitle: witness?.[2],
      ...common,
    });
    if (witness?.[1]) draft.creators.push({ role: 'speaker', literal: witness[1] });
    return draft;
  }
  if (citation.kind === 'committee_print') {
    const committee = textOf(citation, 'committee');
    const byStaff = citation.normalized.startsWith('Staff of');
    return draftOf('committee-print', {
      title: textOf(citation, 'title'),
      staffOf: byStaff ? committee : undefined,
      committee: byStaff ? undefined : committee,
      number: numbered(citation, 'Prt.'),
      print: /Comm\. Print|Prt\./.test(citation.normalized) ? 'yes' : byStaff ? 'no' : undefined,
      ...common,
    });
  }
  return draftOf('committee-report', {
    chamber: chamberOf(textOf(citation, 'chamber')),
    number: textOf(citation, 'number'),
    part: textOf(citation, 'part'),
    reportKind: reportKind(citation.normalized),
    ...common,
  });
}

function numbered(citation: RecognisedCitation, series: string): string | undefined {
  const number = textOf(citation, 'number');
  return number && `${textOf(citation, 'chamber')} ${series} ${number}`;
}

function reportKind(normalized: string): string {
  if (/Conf\. Rep\./.test(normalized)) return 'conference report';
  if (/Exec\. Rep\./.test(normalized)) return 'executive report';
  return /Doc\./.test(normalized) ? 'document' : 'report';
}

/** A place in the Congressional Record, daily when its page has a letter. */
export function draftRecord(citation: RecognisedCitation): SourceDraft {
  const page = textOf(citation, 'page') ?? '';
  const speaker = /^(?:statement|remarks) of ((?:Sen|Rep)\.) (.+)$/.exec(textOf(citation, 'parenthetical') ?? '');
  const draft = draftOf('congressional-record', {
    volume: textOf(citation, 'volume'),
    page,
    edition: /^[SHED]/.test(page) ? 'daily' : 'bound',
    date: dateOf(citation),
    speakerTitle: speaker?.[1],
    pin: textOf(citation, 'pin'),
  });
  if (speaker?.[2]) draft.creators.push({ role: 'speaker', literal: speaker[2] });
  return draft;
}
