/** A closing line for machines and logs, after jest's own summary: `N passed, M failed` alone on a line. */
module.exports = class PlainReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    process.stdout.write(
      `\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`,
    );
  }
};
