import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { contentOf, expectedOf, handBriefs } from '../../support/hand-briefs';
import { runCli } from '../../support/run-cli';

const corpus = corpusFolder('.');
const cited = [
  'Morse_v_Frederick.pdf',
  'RAV_v_St_Paul.pdf',
  '596us2r38_e29f.pdf',
  '149845.json_html.html',
  '122_N.E.3d_432.html',
  'Bartenwerfer_v_Buckley.pdf',
];

interface Answer {
  quotes: { text: string; verdict: string; page: number | null; sourceId: string | null; found: string | null }[];
  verified: number;
  failed: number;
}

describe.skipIf(corpus === null)('check-quotes on briefs written by hand', () => {
  let folder: string;
  let library: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebench-briefs-'));
    library = ['--library', join(folder, 'library')];
    const files = filesBelow(corpus as string).filter((file) => cited.some((end) => file.endsWith(end)));
    expect((await runCli(['import', ...files, ...library])).code).toBe(0);
  });

  it('are a hundred and twenty quotations at least', () => {
    expect(handBriefs.flatMap(expectedOf).length).toBeGreaterThanOrEqual(120);
  });

  it.each(handBriefs)('finds in $name what was written down beforehand', async (brief) => {
    const path = join(folder, brief.name);
    await writeFile(path, contentOf(brief));
    const { code, out } = await runCli(['check-quotes', path, '--json', ...library]);
    const { quotes, verified, failed } = JSON.parse(out) as Answer;
    const expected = expectedOf(brief);
    const lines = (of: { verdict: string; page: number | null }[]) =>
      of.map(({ verdict, page }, index) => `${index + 1} ${verdict} ${page ?? ''} ${quotes[index]?.text.slice(0, 60)}`);
    expect(lines(quotes)).toEqual(lines(expected));
    expect(verified + failed).toBe(quotes.length);
    expect(verified).toBe(expected.filter(({ verdict }) => /exact|typographic|declared/.test(verdict)).length);
    expect(code).toBe(failed > 0 ? 1 : 0);
  });
});
