import type { PlaywrightReport, VitestReport } from './reports';

/** How many tests of a suite passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Of Vitest's JSON report. A file that could not even be loaded is one failed test. */
export function vitestTally(report: VitestReport): Tally {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Of Playwright's JSON report. A file that does not load is one failed test. A test that passes at a second try has
 * passed, as Playwright itself counts it; there is a second try in CI only, and the run's end names it with its error
 * (troubles.ts).
 */
export function playwrightTally({ stats, errors }: Pick<PlaywrightReport, 'stats' | 'errors'>): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** The whole of several suites. */
export function sum(tallies: Tally[]): Tally {
  const add = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/** The one plain line that a run of tests ends with. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
