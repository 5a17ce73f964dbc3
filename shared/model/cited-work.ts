import { parsePartialDate } from './partial-date';
import { type Creator, creatorName, fieldText, type ParallelCitation, type SourceDraft } from './source';
import { type SourceKindId, sourceKinds } from './source-kinds';

/** A value as the citation engine receives it: raw and unabbreviated, numbers and booleans allowed. */
export type MetaValue = string | number | boolean | string[] | ParallelCitation[];

/**
 * The citation engine's input, the shape of `--records`: a kind and raw metadata. Keys are the field keys of
 * `source-kinds`, with the names of creators under their role's `metaKey` and `year` beside `date`.
 */
export interface CitedWork {
  id: string;
  type: SourceKindId;
  meta: Record<string, MetaValue | undefined>;
}

/** A source as the citation engine wants it. `pin` overrides the source's own pinpoint. */
export function toCitedWork(source: SourceDraft & { id: string }, pin?: string): CitedWork {
  const meta: CitedWork['meta'] = { ...source.fields };
  for (const role of sourceKinds[source.kind].roles) {
    const names = source.creators.filter((creator) => creator.role === role.role).map(creatorName);
    if (names.length > 0) meta[role.metaKey] = role.many ? names : names.join(' & ');
  }
  const date = parsePartialDate(fieldText(source.fields, 'date'));
  if (date) {
    meta.year = date.year;
    // A bare year is no date: rules that print the day must not see one.
    if (!date.month) delete meta.date;
  }
  if (pin) meta.pin = pin;
  return { id: source.id, type: source.kind, meta };
}

/** A personal name split for a creator: "Last, First", "First Last", suffix after a comma; no guess for institutions. */
export function splitName(name: string, role: string): Creator {
  const clean = name.replace(/\s+/g, ' ').trim();
  const suffix = /,?\s+(Jr\.?|Sr\.?|II|III|IV|Esq\.?)$/.exec(clean);
  const bare = suffix ? clean.slice(0, suffix.index) : clean;
  const comma = bare.indexOf(',');
  if (comma > 0) {
    return tidy({
      role,
      family: bare.slice(0, comma).trim(),
      given: bare.slice(comma + 1).trim(),
      suffix: suffix?.[1],
    });
  }
  const words = bare.split(' ');
  if (words.length === 1) return { role, literal: bare };
  const particle = words.findIndex(
    (word, i) => i > 0 && /^(de|del|della|di|da|du|van|von|der|den|la|le|ter|ten)$/.test(word),
  );
  const at = particle > 0 ? particle : words.length - 1;
  return tidy({ role, given: words.slice(0, at).join(' '), family: words.slice(at).join(' '), suffix: suffix?.[1] });
}

function tidy(creator: Creator): Creator {
  return Object.fromEntries(Object.entries(creator).filter(([, value]) => value)) as unknown as Creator;
}
