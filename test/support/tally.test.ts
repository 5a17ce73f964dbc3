import { describe, expect, it } from 'vitest';
import { playwrightTally, sum, tallyLine, vitestTally } from './tally';
import { playwrightTroubles, troubleLines, vitestTroubles } from './troubles';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

describe('the tally of a test run', () => {
  it('counts a test file that did not load as a failure', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'bad' }] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [] },
    ];
    expect(vitestTally({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('counts a test that needed a second try as passed, and a spec that did not load as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
    expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 4 });
  });

  it('ends in one plain line', () => {
    const some = { passed: 2, failed: 0, skipped: 0 };
    expect(tallyLine(sum([some, some]))).toBe('4 passed, 0 failed');
    expect(tallyLine(sum([some, { passed: 0, failed: 1, skipped: 3 }]))).toBe('2 passed, 1 failed, 3 skipped');
  });
});

describe('what is said again at the end of a run', () => {
  it('names each unit test that failed, and each file that did not load', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'good' },
          { status: 'failed', fullName: 'bad', failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\n  got 2'] },
        ],
      },
    ];
    expect(troubleLines(vitestTroubles({ testResults }))).toEqual([
      'FAILED: a.test.ts',
      '    no such module',
      'FAILED: b.test.ts › bad',
      '    expected 1',
      '      got 2',
    ]);
  });

  it('names each browser test that failed or needed a second try, with its first error', () => {
    const spec = (status: string, message: string) => ({
      title: 'adds files',
      file: 'work.spec.ts',
      line: 7,
      tests: [{ status, projectName: 'web', results: [{ error: { message } }, {}] }],
    });
    const suites = [{ suites: [{ specs: [spec('flaky', 'not yet'), spec('expected', '')] }], specs: [] }];
    expect(troubleLines(playwrightTroubles({ suites, errors: [{ message: 'no browser' }] }))).toEqual([
      'FAILED: outside of any test',
      '    no browser',
      'PASSED AT A SECOND TRY ONLY: [web] work.spec.ts:7 › adds files',
      '    not yet',
    ]);
  });
});
