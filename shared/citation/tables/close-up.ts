/** A single capital with its point, or an ordinal: the units that stand without a space between them. */
const single = /^(?:[A-Z]\.|\d+(?:d|st|th)\b)/;
const endsSingle = /(?:^|[\s.])[A-Z]\.$/;

/**
 * Joins abbreviations as they are spaced in citations: adjacent single capitals and ordinals close up, longer
 * abbreviations stand apart (Indigo Book R16 inkling, T1): "S.D." + "N.Y." is "S.D.N.Y.", "D." + "Mass." is "D. Mass.".
 */
export function closeUp(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    if (!part) continue;
    text += !text ? part : endsSingle.test(text) && single.test(part) ? part : ` ${part}`;
  }
  return text;
}
