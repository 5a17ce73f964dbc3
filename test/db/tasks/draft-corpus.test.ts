import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExtract } from '../../../db/tasks/extract';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { type DraftFacts, draftFacts } from '../../support/draft-facts';

const corpus = corpusFolder('.');

/** Whether a drafted value is what the document says; "Brief of…" asks only how it begins. */
function agrees(expected: string | string[], found: unknown): boolean {
  if (typeof expected !== 'string' || typeof found !== 'string')
    return JSON.stringify(expected) === JSON.stringify(found);
  return expected.endsWith('…') ? found.startsWith(expected.slice(0, -1)) : found === expected;
}

async function wrongFields(facts: DraftFacts, files: readonly string[]): Promise<string[]> {
  const [path, ...others] = files.filter((file) => file.endsWith(facts.file));
  if (!path || others.length > 0) return [`${files.length ? 'no or several files' : 'no corpus'}: ${facts.file}`];
  const outcome = await runExtract({ kind: 'extract', path, name: basename(path) });
  if (!outcome.ok || outcome.holds !== 'document') return Object.keys(facts.fields).concat('kind');
  const { draft } = outcome.document;
  const wrong = Object.entries(facts.fields).filter(([key, value]) => !agrees(value, draft.fields[key]));
  return [
    ...(draft.kind === facts.kind ? [] : [`kind: ${draft.kind} for ${facts.kind}`]),
    ...wrong.map(([key, value]) => `${key}: ${JSON.stringify(draft.fields[key])} for ${JSON.stringify(value)}`),
  ];
}

describe.skipIf(corpus === null)('drafts of real documents', () => {
  it('say what the documents say: at least 95 of 100 fields, and nine documents of ten in all fields', async () => {
    const files = filesBelow(corpus ?? '');
    let fields = 0;
    let wrong = 0;
    const faulty: string[] = [];
    for (const facts of draftFacts) {
      const faults = await wrongFields(facts, files);
      fields += Object.keys(facts.fields).length + 1;
      wrong += faults.length;
      if (faults.length > 0) faulty.push(`${facts.file}: ${faults.join('; ')}`);
    }
    const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
    console.info(
      `Drafts: ${share(fields - wrong, fields)} fields right, ` +
        `${share(draftFacts.length - faulty.length, draftFacts.length)} documents right in all.\n${faulty.join('\n')}`,
    );
    expect((fields - wrong) / fields).toBeGreaterThanOrEqual(0.95);
    expect((draftFacts.length - faulty.length) / draftFacts.length).toBeGreaterThanOrEqual(0.9);
  }, 300_000);
});
