import type { CitedWork } from '../model/cited-work';
import { citeBluebook } from './bluebook/cite';
import { fieldsOf } from './bluebook/fields';
import { atPin, readPin } from './bluebook/pinpoint';
import { sectionText } from './bluebook/sections';
import { allowsId, allowsSupra, isCode } from './bluebook/short-rules';
import type { BluebookForm } from './bluebook/style';
import type { Part, Parts } from './parts';
import { type Signal, stringCitation } from './signals';
import { codeShort, sameCode, toldApart } from './told-apart';

/** One authority cited at one place. The work's id says which authority it is. */
export interface Reference {
  work: CitedWork;
  /** The pinpoint of this reference, in place of the work's own. */
  pin?: string;
  signal?: Signal;
  /** What the authority says or holds, without its parentheses (Indigo Book R10). */
  parenthetical?: string;
}

/** What is cited together: a citation sentence, a clause, or a footnote; several references make a string citation. */
export interface CitationGroup {
  references: readonly Reference[];
  /** A clause within a text sentence: no capital, no period (R3.3, R4.5.2). */
  clause?: boolean;
  /** The text since the last citation names another authority, so that "Id." would mislead (R15.3.3 inkling). */
  mentionsOther?: boolean;
  /** The footnote's number, in footnotes. */
  note?: number;
}

export type ReferenceForm = 'full' | 'short' | 'supra' | 'id';

/** A group as it is printed, and in which form each of its references was, in the order given. */
export interface CitedGroup {
  parts: Parts;
  forms: ReferenceForm[];
}

/**
 * Cites a brief's references in their order: in full at first, then "Id.", "supra" or the short form as the rules allow
 * (R6.2, R15, R16.2, R22.2, R26, R29, R31, R34), each group as a string citation with its signals (R4).
 */
export function citeBrief(groups: readonly CitationGroup[], options: { form?: BluebookForm } = {}): CitedGroup[] {
  const form = options.form ?? 'practitioner';
  const works = toldApart(
    groups.flatMap(({ references }) => references.map(({ work }) => work)),
    form,
  );
  const codes = [...works.values()].filter((work) => isCode(work.type));
  const oneCode = codes.every((work) => sameCode(work, codes[0] ?? work));
  const state: State = { form, oneCode, firstNote: new Map(), lastNote: new Map(), before: null, ids: 0 };
  return groups.map((group) => citeGroup(group, works, state));
}

interface State {
  form: BluebookForm;
  /** All provisions stand in one title of one code, so that a bare section is clear. */
  oneCode: boolean;
  /** Footnote of each work's first citation (for "supra note 5"); index of the group where notes have no numbers. */
  firstNote: Map<string, number | null>;
  lastNote: Map<string, number>;
  /** The one reference of the group before, null when it had several. */
  before: Reference | null;
  /** How many "Id." stand in a row. */
  ids: number;
}

function citeGroup(group: CitationGroup, works: Map<string, CitedWork>, state: State): CitedGroup {
  const single = group.references.length === 1;
  const before = group.mentionsOther ? null : state.before;
  const cited = group.references.map((reference, i) => {
    const work = works.get(reference.work.id) ?? reference.work;
    const own = { ...reference, work: withPin(work, reference.pin) };
    const first = i === 0 && !(reference.signal ?? '');
    return {
      reference: own,
      ...citeReference(own, i === 0 ? before : null, { state, note: group.note, capital: first && !group.clause }),
    };
  });
  state.ids = single && cited[0]?.form === 'id' ? state.ids + 1 : 0;
  state.before = single ? (cited[0]?.reference ?? null) : null;
  for (const { reference } of cited) {
    if (!state.firstNote.has(reference.work.id)) state.firstNote.set(reference.work.id, group.note ?? null);
    if (group.note !== undefined) state.lastNote.set(reference.work.id, group.note);
  }
  const parts = stringCitation(
    cited.map(({ reference, parts }) => ({ signal: reference.signal ?? '', parts })),
    group.clause ?? false,
  );
  return { parts, forms: cited.map(({ form }) => form) };
}

const withPin = (work: CitedWork, pin: string | undefined): CitedWork =>
  pin === undefined ? work : { ...work, meta: { ...work.meta, pin } };

interface Place {
  state: State;
  note: number | undefined;
  /** The reference opens a sentence without a signal. */
  capital: boolean;
}

function citeReference(
  reference: Reference,
  before: Reference | null,
  place: Place,
): { form: ReferenceForm; parts: Parts } {
  const { work, parenthetical } = reference;
  const { state, note } = place;
  const again = state.firstNote.has(work.id);
  const explained = (parts: Parts): Parts => (parenthetical ? [...parts, { text: ` (${parenthetical})` }] : parts);
  const id = before && idParts(reference, before, place);
  if (id) return { form: 'id', parts: explained(id) };
  const { full, short } = citeBluebook(inFull(work, parenthetical, again), { form: state.form });
  if (again && short && !tooFar(work, place)) {
    const bare = isCode(work.type) && !state.oneCode ? codeShort(work) : short;
    if (!allowsSupra(work.type)) return { form: 'short', parts: explained(bare) };
    return { form: 'supra', parts: explained(withNote(short, state.firstNote.get(work.id), note)) };
  }
  return { form: 'full', parts: work.type === 'case' ? full : explained(full) };
}

/** A case prints its explanation itself, before its history (R10.2); "hereinafter" is announced once. */
function inFull(work: CitedWork, parenthetical: string | undefined, again: boolean): CitedWork {
  const meta = again ? { ...work.meta, hereinafter: undefined } : work.meta;
  return parenthetical && work.type === 'case' ? { ...work, meta: { ...meta, parenthetical } } : { ...work, meta };
}

/** In footnotes a short form that is not "supra" needs its authority within the five notes before (R6.2.3 inkling). */
function tooFar(work: CitedWork, { state, note }: Place): boolean {
  const last = state.lastNote.get(work.id);
  return (
    state.form === 'academic' && note !== undefined && last !== undefined && !allowsSupra(work.type) && note - last > 5
  );
}

/** "supra note 5" in footnotes (R6.2.3). */
function withNote(short: Parts, first: number | null | undefined, note: number | undefined): Parts {
  if (first === undefined || first === null || note === undefined) return short;
  return short.flatMap((part): Part[] =>
    part.text === 'supra' && part.italic ? [part, { text: ` note ${first}` }] : [part],
  );
}

/** "Id.", "Id. at 12", "Id. § 9" after a single citation of the same authority or code; null where it may not stand (R6.2.2, R15.3). */
function idParts(reference: Reference, before: Reference, { state, capital }: Place): Parts | null {
  const { work } = reference;
  if (!allowsId(work.type)) return null;
  // After the fourth in a row the reader is told again what is cited (R6.2.2, R31.1).
  if (state.ids >= 4 && (state.form === 'academic' || allowsSupra(work.type))) return null;
  const id: Part = { text: capital ? 'Id.' : 'id.', italic: true };
  const pin = pinText(work);
  const same = work.id === before.work.id;
  if (!same) {
    const section = isCode(work.type) && sameCode(work, before.work) ? sectionText(fieldsOf(work)) : '';
    return section ? [id, { text: ` ${section}` }] : null;
  }
  if (pin === pinText(before.work)) return [id];
  // Nothing would say that the whole is meant and not the page before.
  if (!pin) return null;
  return [id, { text: pin }];
}

function pinText(work: CitedWork): string {
  const fields = fieldsOf(work);
  const pin = readPin(fields.text('pin'), fields.text('footnote'));
  if (!pin) return '';
  return isCode(work.type) && pin.text.startsWith('(') ? ` ${sectionText(fields)}` : atPin(pin);
}
