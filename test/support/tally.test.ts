import { describe, expect, it } from 'vitest';
import { playwrightTally, sum, tallyLine, vitestTally } from './tally';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

describe('the tally of a test run', () => {
  it('counts a test file that did not load as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [] },
    ];
    expect(vitestTally({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('lets no flaky test pass', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
    expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 3, skipped: 4 });
  });

  it('ends in one plain line', () => {
    const some = { passed: 2, failed: 0, skipped: 0 };
    expect(tallyLine(sum([some, some]))).toBe('4 passed, 0 failed');
    expect(tallyLine(sum([some, { passed: 0, failed: 1, skipped: 3 }]))).toBe('2 passed, 1 failed, 3 skipped');
  });
});
