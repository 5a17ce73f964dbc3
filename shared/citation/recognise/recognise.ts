import type { BriefSpan } from '../../text/quotes-in-brief';
import { nameBareProvisions } from './bare-provision';
import type { RecognisedCitation, Span } from './citation';
import type { Found } from './found';
import { addNames } from './names';
import { markInside } from './nesting';
import { groupParallels } from './parallels';
import { type PreparedText, prepareText } from './prepared';
import { quotationsAround } from './quoted-citations';
import { findReferences } from './references';
import { type Antecedent, nowhere, resolveAntecedents } from './resolve';
import { scanText } from './scan';

/**
 * Finds every citation in a text, in order, with fields, exact spans and Bluebook form, and the antecedents of short forms.
 * Any text may be given; the work grows in proportion to its length. `blocks` are block quotations, which no marks tell.
 */
export function recogniseCitations(original: string, blocks: readonly BriefSpan[] = []): RecognisedCitation[] {
  const prepared = prepareText(original);
  const { text } = prepared;
  const { found, references: pins } = scanText(text);
  const cores = nameBareProvisions(found);
  const citations = cores.filter((one) => one.kind !== 'mark');
  groupParallels(text, citations);
  addNames(text, citations);
  const references = findReferences(text, citations, pins);
  const all = inOrder(cores, references);
  regroup(all);
  markInside(text, all);
  const quotations = quotationsAround(original, { prepared, all, blocks });
  return publish(original, { prepared, all, antecedents: resolveAntecedents(text, all, quotations) });
}

function inOrder(a: readonly Found[], b: readonly Found[]): Found[] {
  return [...a, ...b].sort((x, y) => x.span[0] - y.span[0]);
}

// Groups were counted in the list without marks; they are told again in the places of the whole list.
function regroup(all: readonly Found[]): void {
  const firsts = new Map<number, number>();
  all.forEach((one, i) => {
    if (one.group === undefined) return;
    const first = firsts.get(one.group) ?? i;
    firsts.set(one.group, first);
    one.group = first;
  });
}

interface Results {
  prepared: PreparedText;
  all: readonly Found[];
  antecedents: readonly Antecedent[];
}

function publish(original: string, { prepared, all, antecedents }: Results): RecognisedCitation[] {
  const back = ([start, end]: Span): Span => [prepared.start(start), prepared.end(end)];
  const places = new Map<number, number>();
  all.forEach((one, i) => {
    if (one.kind !== 'mark') places.set(i, places.size);
  });
  return all.flatMap((one, i): RecognisedCitation[] => {
    if (one.kind === 'mark') return [];
    const { kind, normalized, fields } = one;
    const span = back(one.span);
    const full = back([Math.min(one.full[0], one.span[0]), Math.max(one.full[1], one.pinEnd, one.span[1])]);
    const wider = full[0] < span[0] || full[1] > span[1];
    const { at: antecedent, either } = antecedents[i] ?? nowhere;
    const could = either?.flatMap((at) => places.get(at) ?? []);
    return [
      {
        kind,
        text: original.slice(span[0], span[1]),
        normalized,
        fields,
        span,
        fullSpan: wider ? full : null,
        antecedent: antecedent === null ? null : (places.get(antecedent) ?? null),
        ...(could && could.length > 0 && { either: could }),
      },
    ];
  });
}
