// Says what jest's own report says, in one line: `N passed, N failed`. Plain JavaScript, so that it speaks even where
// nothing could be installed. A suite that did not even load counts as a failure.
import { existsSync, readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const passed = report?.numPassedTests ?? 0;
const failed = report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
