import type { PlaywrightReport, PlaywrightSuite, VitestReport } from './reports';

/** One test that did not simply pass: what it is called, where it stands, and what it said. */
export interface Trouble {
  name: string;
  /** Failed, or passed at a second try only (a race, in the test or in the program). */
  kind: 'failed' | 'second try';
  message: string;
}

/** Of Vitest's JSON report. */
export function vitestTroubles({ testResults }: Pick<VitestReport, 'testResults'>): Trouble[] {
  return testResults.flatMap((file): Trouble[] => {
    if (file.status === 'failed' && file.assertionResults.length === 0)
      return [{ name: file.name, kind: 'failed', message: file.message ?? '' }];
    return file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({
        name: `${file.name} › ${test.fullName}`,
        kind: 'failed',
        message: (test.failureMessages ?? []).join('\n'),
      }));
  });
}

/** Of Playwright's JSON report; the message is that of the first try that failed. */
export function playwrightTroubles(report: Omit<PlaywrightReport, 'stats'>): Trouble[] {
  const outside = report.errors.map(
    ({ message }): Trouble => ({ name: 'outside of any test', kind: 'failed', message: message ?? '' }),
  );
  return [...outside, ...inSuite(report)];
}

function inSuite({ suites = [], specs = [] }: PlaywrightSuite): Trouble[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(
        ({ status, projectName, results }): Trouble => ({
          name: `[${projectName}] ${file}:${line} › ${title}`,
          kind: status === 'flaky' ? 'second try' : 'failed',
          message: results.find(({ error }) => error)?.error?.message ?? '',
        }),
      ),
  );
  return [...own, ...suites.flatMap(inSuite)];
}

/** Said once more at the end, where it is seen: in the middle of five thousand lines nobody finds it. */
export function troubleLines(troubles: Trouble[]): string[] {
  return troubles.flatMap(({ name, kind, message }) => [
    `${kind === 'failed' ? 'FAILED' : 'PASSED AT A SECOND TRY ONLY'}: ${name}`,
    ...message
      .replaceAll(colours, '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 12)
      .map((line) => `    ${line.slice(0, 300)}`),
  ]);
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
