import process from 'node:process';

/**
 * Says each failure as a sentence, and in the end how many tests there were: `N passed, N failed`.
 *
 * @param each Says each file with its seconds as well, for engines that take one file after the other.
 */
export const countingReporter = ({ each = false } = {}) => {
  const testsOf = suite => [...suite.tests, ...suite.suites.flatMap(testsOf)];
  let begun = performance.now();
  const seconds = () => {
    const before = begun;
    begun = performance.now();
    return ((begun - before) / 1000).toFixed(1);
  };
  return {
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      if (!each) return;
      const tests = sessionsForTestFile.flatMap(({ testResults }) =>
        testResults ? testsOf(testResults) : [],
      );
      const passed = tests.filter(test => test.passed).length;
      console.log(
        `${testFile.slice(process.cwd().length + 1)}: ${passed} of ${tests.length}, ${seconds()} s`,
      );
    },
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const { testFile, testResults, errors, logs } of sessions) {
        const file = testFile.slice(process.cwd().length + 1);
        for (const error of errors) console.log(`✗ ${file}: ${error.message}\n${error.stack ?? ''}`);
        failed += errors.length;
        for (const test of testResults ? testsOf(testResults) : []) {
          if (test.passed) passed += 1;
          else {
            failed += 1;
            console.log(
              `✗ ${file}: ${test.name}\n  ${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`,
            );
          }
        }
        if (errors.length > 0) for (const log of logs) console.log(log);
      }
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
};
