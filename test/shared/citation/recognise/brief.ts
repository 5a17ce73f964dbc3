import type { RecognisedCitation } from '../../../../shared/citation/recognise/citation';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';

/** Each citation of a text as "kind: Bluebook form". */
export function brief(text: string): string[] {
  return recogniseCitations(text).map((citation) => `${citation.kind}: ${citation.normalized}`);
}

/** The only citation of a text; a failure tells what was found instead. */
export function only(text: string): RecognisedCitation {
  const found = recogniseCitations(text);
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`Not one citation in ${JSON.stringify(text)}: ${brief(text).join(' | ')}`);
  return first;
}

/** The text of a citation's whole extent. */
export function extent(text: string, citation: RecognisedCitation): string {
  return text.slice(...(citation.fullSpan ?? citation.span));
}

/** For each short form, Id., supra or reference: the Bluebook form of its antecedent, or null. */
export function antecedents(text: string): (string | null)[] {
  const found = recogniseCitations(text);
  return found
    .filter(({ kind }) => ['case_short', 'id', 'supra', 'reference'].includes(kind))
    .map(({ antecedent }) => (antecedent === null ? null : (found[antecedent]?.normalized ?? 'out of range')));
}
