import type { CitedWork } from '../model/cited-work';
import { type AuthorityGroup, authorityGroup, authorityGroups, sortKey } from './authority-order';
import { citeBluebook } from './bluebook/cite';
import type { BluebookForm } from './bluebook/style';
import type { Parts } from './parts';

/** One reference to an authority, with the label of the brief's page it stands on. */
export interface AuthorityUse {
  work: CitedWork;
  page: string;
}

/** One line of a table of authorities. */
export interface AuthorityEntry {
  /** Id of the work. */
  id: string;
  parts: Parts;
  /** Labels of the pages, each once, in the order of the brief; empty when `passim`. */
  pages: string[];
  /** Cited so often that the table says "passim" instead of pages. */
  passim: boolean;
  references: number;
}

export interface AuthoritySection {
  group: AuthorityGroup;
  title: string;
  entries: AuthorityEntry[];
}

/**
 * A brief's table of authorities: cases, constitutional provisions, statutes, legislative materials, regulations and rules,
 * other; cases and writings by name, provisions by number. `passimFrom` references and more are "passim" (usual: 5).
 */
export function tableOfAuthorities(
  uses: readonly AuthorityUse[],
  options: { form?: BluebookForm; passimFrom?: number } = {},
): AuthoritySection[] {
  const passimFrom = options.passimFrom ?? 5;
  const works = new Map<string, { work: CitedWork; pages: string[]; references: number }>();
  for (const { work, page } of uses) {
    const entry = works.get(work.id) ?? { work, pages: [], references: 0 };
    entry.references++;
    if (page && !entry.pages.includes(page)) entry.pages.push(page);
    works.set(work.id, entry);
  }
  const entries = [...works.values()].map(({ work, pages, references }) => {
    const parts = wholeCitation(work, options.form);
    const passim = references >= passimFrom;
    return {
      group: authorityGroup(work.type),
      key: sortKey(work, parts),
      entry: { id: work.id, parts, pages: passim ? [] : pages, passim, references },
    };
  });
  return authorityGroups
    .map(({ group, title }) => ({
      group,
      title,
      entries: entries
        .filter((one) => one.group === group)
        .sort((a, b) => compare(a.key, b.key))
        .map(({ entry }) => entry),
    }))
    .filter(({ entries: own }) => own.length > 0);
}

/** The full citation of the authority as a whole: no pinpoint, no explanation, no signal. */
function wholeCitation(work: CitedWork, form: BluebookForm | undefined): Parts {
  const meta = { ...work.meta, footnote: undefined, parenthetical: undefined, hereinafter: undefined };
  // The section of a code and the part of a constitution are the authority; other pinpoints are not.
  return citeBluebook({ ...work, meta: { ...meta, pin: undefined } }, { form }).full;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = collator.compare(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
