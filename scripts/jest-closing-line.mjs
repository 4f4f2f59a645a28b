// A jest reporter whose one output is the closing line that a machine can read: "N passed, N failed".
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    this.closing = `${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed`;
    process.on('exit', () => process.stdout.write(`${this.closing}\n`));
  }
}
