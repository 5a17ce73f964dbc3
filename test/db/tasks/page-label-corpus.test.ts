import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExtract } from '../../../db/tasks/extract';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { type PageLabelFacts, pageLabelFacts } from '../../support/page-label-facts';

const corpus = corpusFolder('.');

async function wrongLabels({ file, labels }: PageLabelFacts, files: readonly string[]): Promise<string[]> {
  const path = files.find((one) => one.endsWith(file));
  if (!path) return [`${file} is not in the corpus`];
  const outcome = await runExtract({ kind: 'extract', path, name: basename(path) });
  if (!outcome.ok || outcome.holds !== 'document') return [`${file} could not be read`];
  const { pages } = outcome.document;
  return Object.entries(labels)
    .filter(([index, label]) => pages[Number(index)]?.label !== label)
    .map(([index, label]) => `${file}, page ${Number(index) + 1}: ${pages[Number(index)]?.label} for ${label}`);
}

describe.skipIf(corpus === null)('printed page numbers of real documents', () => {
  it('are those printed: at least 98 of 100 labels read off by eye', async () => {
    const files = filesBelow(corpus ?? '');
    const wrong: string[] = [];
    for (const facts of pageLabelFacts) wrong.push(...(await wrongLabels(facts, files)));
    const all = pageLabelFacts.reduce((sum, { labels }) => sum + Object.keys(labels).length, 0);
    const whole = pageLabelFacts.filter(({ file }) => !wrong.some((line) => line.startsWith(file))).length;
    console.info(
      `Page labels: ${all - wrong.length} of ${all} right, ${whole} of ${pageLabelFacts.length} documents in all.\n${wrong.join('\n')}`,
    );
    expect((all - wrong.length) / all).toBeGreaterThanOrEqual(0.98);
    expect(whole / pageLabelFacts.length).toBeGreaterThanOrEqual(0.95);
  }, 300_000);
});
