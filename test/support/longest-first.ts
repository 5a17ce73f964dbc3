import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes more than some seconds, the longest first. Begun last, one of these would run while the other workers have nothing left to do. */
const long = [
  'db/actions/import-kill',
  'db/tasks/ocr-corpus',
  'db/tasks/extract-corpus',
  'db/actions/ocr',
  'db/tasks/ocr',
  'electron/start',
  'electron/cli/cli',
  'electron/package',
  'shared/text/quote-blind',
  'shared/formats/bibliography-corpus',
  'shared/citation/recognise/linear-time',
  'electron/host/held-library',
  'db/actions/long-import',
  'db/old-libraries',
  'shared/formats/round-trip',
  'db/tasks/pinpoint-corpus',
  'db/actions/import',
  'db/kept-briefs',
  'db/actions/export',
  'db/actions/replace-file',
  'db/actions/care',
  'shared/text/anchor-corpus',
].map((name) => join(import.meta.dirname, '..', `${name}.test.ts`));

/** Long test files first; the rest as Vitest has them, the largest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.indexOf(moduleId);
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
