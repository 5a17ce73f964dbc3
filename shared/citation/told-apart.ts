import type { CitedWork } from '../model/cited-work';
import { citeBluebook } from './bluebook/cite';
import { fieldsOf } from './bluebook/fields';
import { allowsSupra, isCode } from './bluebook/short-rules';
import type { BluebookForm } from './bluebook/style';
import { type Parts, toPlainText } from './parts';

/**
 * A brief's works by their id, each fit to be cited in short beside the others: a short title where two short forms would
 * begin alike (Indigo Book R29.2, R31.2), both parties where two cases would (R15.2.4), the code where several codes are
 * cited, "hereinafter" where a short form given by hand is used and cannot be guessed.
 */
export function toldApart(references: readonly CitedWork[], form: BluebookForm): Map<string, CitedWork> {
  const works = new Map<string, CitedWork>();
  const again = new Set<string>();
  for (const work of references) {
    if (works.has(work.id)) again.add(work.id);
    else works.set(work.id, work);
  }
  const alike = new Map<string, number>();
  for (const work of works.values()) {
    const head = headOf(work, form);
    alike.set(head, (alike.get(head) ?? 0) + 1);
  }
  for (const [id, work] of works) {
    const apart = (alike.get(headOf(work, form)) ?? 0) > 1 ? longerHead(work) : work;
    works.set(id, again.has(id) ? announced(apart, form) : apart);
  }
  return works;
}

const blank = (work: CitedWork, ...keys: string[]): CitedWork => ({
  ...work,
  meta: { ...work.meta, ...Object.fromEntries(keys.map((key) => [key, undefined])) },
});

/** What a short form begins with: the party, the author, the title. */
function headOf(work: CitedWork, form: BluebookForm): string {
  const { short } = citeBluebook(blank(work, 'pin', 'footnote'), { form });
  return short ? toPlainText(short.slice(0, 1)) : work.id;
}

function longerHead(work: CitedWork): CitedWork {
  const fields = fieldsOf(work);
  if (fields.has('shortTitle') || isCode(work.type)) return work;
  const short =
    work.type === 'case' || work.type === 'case-unreported'
      ? toPlainText(citeBluebook(work).full.slice(0, 1))
      : allowsSupra(work.type)
        ? fields
            .text('title', 'name')
            .replace(/[:?].*$/, '')
            .trim()
        : '';
  return short ? { ...work, meta: { ...work.meta, shortTitle: short } } : work;
}

/** A short form that the full citation does not show is announced with it (R10.2, R15.2.4, R34). */
function announced(work: CitedWork, form: BluebookForm): CitedWork {
  const given = fieldsOf(work).text('shortTitle');
  if (!given || toPlainText(citeBluebook(blank(work, 'shortTitle'), { form }).full).includes(given)) return work;
  return { ...work, meta: { ...work.meta, hereinafter: given } };
}

/** Whether two provisions stand in the same title of the same code. */
export function sameCode(a: CitedWork, b: CitedWork): boolean {
  const [one, two] = [fieldsOf(a), fieldsOf(b)];
  return a.type === b.type && ['title', 'code', 'jurisdiction'].every((key) => one.text(key) === two.text(key));
}

/** A provision with its code but without names, publisher and year: the short form where several codes are cited (R16.2, R17.5). */
export function codeShort(work: CitedWork): Parts {
  const bare = blank(
    work,
    'name',
    'originalSection',
    'publisher',
    'year',
    'date',
    'supplement',
    'status',
    'url',
    'archiveUrl',
  );
  return citeBluebook(bare).full;
}
