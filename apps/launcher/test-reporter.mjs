import { writeFileSync } from 'node:fs';

/** Names the file that the counts go to. */
export const COUNTS_FILE = 'RUKKANEN_TEST_COUNTS';

/**
 * Counts the tests of a run and leaves the counts in a file for `npm test` to close with.
 * A file that could not even run has failed, although no test in it did.
 */
export default class TestReporter {
  onRunComplete(_, results) {
    writeFileSync(process.env[COUNTS_FILE], JSON.stringify(countTests(results)));
  }

  getLastError() {}
}

/** How many tests passed and failed. */
export function countTests(results) {
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
  };
}
