// `npm run test:guards`: takes each guard of tests/guards.ts away, one at a time, and expects its named test to fail.
// A guard whose test still passes protects nothing, or is not tested: the run then exits 1.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guards, type Guard } from '../tests/guards';

const root = join(__dirname, '..');
const reports = join(root, 'test-results');

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

/** Runs a guard's test alone and answers jest's own counts. */
function runTest(guard: Guard): JestReport {
  const report = join(reports, 'guard.json');
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'jest.cmd' : 'jest');
  spawnSync(jest, [guard.testFile, '-t', guard.testName, '--json', `--outputFile=${report}`, '--silent'], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32'
  });
  return JSON.parse(readFileSync(report, 'utf8')) as JestReport;
}

/** The complaint about a guard, or undefined when its test passes with it and fails without it. */
function examine(guard: Guard): string | undefined {
  const file = join(root, guard.file);
  const original = readFileSync(file, 'utf8');
  if (original.split(guard.find).length !== 2) return `the text to take away does not stand exactly once in ${guard.file}`;
  const withGuard = runTest(guard);
  if (withGuard.numPassedTests === 0) return `no passing test is named «${guard.testName}» in ${guard.testFile}`;
  if (withGuard.numFailedTests > 0) return 'its test fails even with the guard in place';
  try {
    writeFileSync(
      file,
      original.replace(guard.find, () => guard.replace)
    );
    const without = runTest(guard);
    if (without.numRuntimeErrorTestSuites > 0) return 'taking it away breaks the file instead of the rule';
    if (without.numFailedTests === 0) return 'its test still passes without it';
    return undefined;
  } finally {
    writeFileSync(file, original);
  }
}

mkdirSync(reports, { recursive: true });
const wanted = process.argv[2];
let failed = 0;
for (const guard of guards.filter(({ name }) => wanted === undefined || name.includes(wanted))) {
  const complaint = examine(guard);
  if (complaint !== undefined) failed += 1;
  console.log(`${complaint === undefined ? 'held  ' : 'FAILED'} ${guard.name}${complaint === undefined ? '' : `: ${complaint}`}`);
}
console.log(`${guards.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
