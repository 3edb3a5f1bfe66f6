// `npm run test:guards`: takes each guard of tests/guards.ts away, one at a time, and expects its named test to fail.
// A guard whose test still passes protects nothing, or is not tested: the run then exits 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { guards, type Guard } from '../tests/guards';

const root = join(__dirname, '..');
const reports = join(root, 'test-results');

interface JestReport {
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

const notEnded: JestReport = { numFailedTests: 1, numRuntimeErrorTestSuites: 0, testResults: [] };
/** Milliseconds. A guard is not judged by how busy the machine is: preparing a school may take longer than elsewhere. */
const longestTest = 90_000;
const longestRun = 180_000;

/** Runs tests and answers jest's own report. @param longest milliseconds, undefined for no limit */
function runJest(args: readonly string[], longest?: number): JestReport {
  const report = join(reports, 'guard.json');
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'jest.cmd' : 'jest');
  spawnSync(jest, [...args, `--testTimeout=${longestTest}`, '--json', `--outputFile=${report}`, '--silent'], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
    timeout: longest
  });
  // A test that never ends without its guard has failed too.
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as JestReport) : notEnded;
}

/** The tests of all guards with the guards in place, each file once: its states by the tests' full names. */
function runAll(chosen: readonly Guard[]): (guard: Guard) => string[] {
  const files = [...new Set(chosen.map(({ testFile }) => testFile))];
  const { testResults } = runJest(['--runTestsByPath', ...files]);
  const byFile = new Map(testResults.map(({ name, assertionResults }) => [relative(root, name).replace(/\\/g, '/'), assertionResults]));
  return ({ testFile, testName }) =>
    (byFile.get(testFile) ?? []).filter(({ fullName }) => new RegExp(testName, 'i').test(fullName)).map(({ status }) => status);
}

/** The complaint about a guard, or undefined when its test passes with it and fails without it. @param withGuard the states of its tests */
function examine(guard: Guard, withGuard: readonly string[]): string | undefined {
  const file = join(root, guard.file);
  const original = readFileSync(file, 'utf8');
  if (original.split(guard.find).length !== 2) return `the text to take away does not stand exactly once in ${guard.file}`;
  if (withGuard.includes('failed')) return 'its test fails even with the guard in place';
  if (!withGuard.includes('passed')) return `no passing test is named «${guard.testName}» in ${guard.testFile}`;
  try {
    writeFileSync(
      file,
      original.replace(guard.find, () => guard.replace)
    );
    const without = runJest([guard.testFile, '-t', guard.testName], longestRun);
    if (without.numRuntimeErrorTestSuites > 0) return 'taking it away breaks the file instead of the rule';
    if (without.numFailedTests === 0) return 'its test still passes without it';
    return undefined;
  } finally {
    writeFileSync(file, original);
  }
}

let interrupted = false;
// The file is put back before the process ends: a signal only stops the next guard.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (interrupted = true));

/** Lets a signal that came during a test be seen. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function main(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  const wanted = process.argv[2];
  const chosen = guards.filter(({ name }) => wanted === undefined || name.includes(wanted));
  const statesOf = runAll(chosen);
  let failed = 0;
  for (const guard of chosen) {
    const complaint = examine(guard, statesOf(guard));
    if (complaint !== undefined) failed += 1;
    console.log(`${complaint === undefined ? 'held  ' : 'FAILED'} ${guard.name}${complaint === undefined ? '' : `: ${complaint}`}`);
    await breathe();
    if (interrupted) break;
  }
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  process.exit(failed > 0 || interrupted ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
