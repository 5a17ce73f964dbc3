import { dateAfter } from '../../text/dates';
import { DraftBuilder, type DraftOutput } from './builder';
import { findCourt } from './court-name';
import type { DocumentHead } from './document-head';
import { partyName } from './party-name';

const heading =
  /(?:Bankruptcy Petition|(?:CIVIL|CRIMINAL|Civil|Criminal|MISCELLANEOUS|MDL) DOCKET FOR CASE|Adversary Proceeding|Court of Appeals Docket)\s*#:?\s*([\w:.()-]+)/i;

/** A docket sheet saved from a federal court's electronic filing system (PACER, CM/ECF); null for others. */
export function draftDocketPage(head: DocumentHead): DraftOutput | null {
  const match = heading.exec(head.flat);
  if (!match) return null;
  const after = head.flat.slice(match.index + match[0].length);
  const caption =
    /(?:Case title: )?([\p{Lu}][\p{L}\p{N}.,&' -]{1,80}?) v\.? ([\p{Lu}][\p{L}\p{N}.,&' -]{1,80}?) (?:et al\b|Assigned|Date|Docketed|Appeal|Nature|Demand|Cause|Lead|Related)/u.exec(
      after.slice(0, 1200),
    );
  return new DraftBuilder('court-document', 0.85)
    .set('document', 'Docket', 0.85)
    .set('docket', match[1], 0.9)
    .set('court', findCourt(head.flat)?.court, 0.8)
    .set(
      'parties',
      caption?.[1] && caption[2] && !/\d/.test(caption[1]) ? [partyName(caption[1]), partyName(caption[2])] : null,
      0.6,
    )
    .set('date', dateAfter(head.flat, /Date [Ff]iled:|Docketed:/), 0.7)
    .done();
}
