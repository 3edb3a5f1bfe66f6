// `npm test`: builds the package, then lints, checks formats and types, runs unit, contract, package and browser tests.
// Its last line counts what the runners' own reports say. `--long` also runs the long tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from './run.mjs';

const long = process.argv.includes('--long');
const reports = join(root, 'test-results');
const failedSteps = [];

function step(name, status) {
  console.log(`\n${name}: ${status === 0 ? 'ok' : `failed (exit ${status})`}\n`);
  if (status !== 0) failedSteps.push(name);
}

/** A runner that died before writing its report is one failure. */
function readReport(file, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(file, 'utf8')));
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

step('Build', tool('node', ['scripts/build.mjs', '--package']));
step('Lint', tool('eslint', ['src', 'local', 'tests', 'scripts', '--ext', '.ts,.tsx', '--max-warnings=0']));
step('Format', tool('prettier', ['--check', '--log-level=warn', '.']));
step('Types', tool('tsc', ['-p', 'tests/tsconfig.json']));

const jestReport = join(reports, 'jest.json');
step('Unit, contract and package tests', tool('jest', ['--json', `--outputFile=${jestReport}`], long ? { TEST_LONG: '1' } : {}));
const playwrightReport = join(reports, 'playwright.json');
step('Browser tests', tool('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, ...(long && { TEST_LONG: '1' }) }));

const jest = readReport(jestReport, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites
}));
const browser = readReport(playwrightReport, (report) => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky
}));

if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}.`);
console.log(`${jest.passed + browser.passed} passed, ${jest.failed + browser.failed} failed`);
process.exit(failedSteps.length > 0 || jest.failed + browser.failed > 0 ? 1 : 0);
