import process from 'node:process';

/** Says each failure as a sentence, and in the end how many tests there were: `N passed, N failed`. */
export const countingReporter = () => {
  const testsOf = suite => [...suite.tests, ...suite.suites.flatMap(testsOf)];
  return {
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
