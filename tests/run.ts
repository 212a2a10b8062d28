// `npm test`: everything the README promises, one after the other, with one count at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needBrowser } from './pages/browser.ts';

interface Step {
  heading: string;
  command: string[];
  /** Where a suite writes its counts; a step without one counts as one test. */
  counts?: string;
  needsSite?: boolean;
}

/** Longest time for one step: ten minutes, in milliseconds. */
const LIMIT = 600_000;

const suite = (folder: string, counts: string): string[] => [
  'vitest',
  'run',
  folder,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${counts}`,
];

const steps: Step[] = [
  { heading: 'Types', command: ['astro', 'check'] },
  { heading: 'Lint', command: ['eslint', '.'] },
  { heading: 'Walls', command: ['node', 'scripts/walls-command.ts'] },
  { heading: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { heading: 'Unused code', command: ['knip'] },
  { heading: 'Content', command: ['node', 'src/editorial/check-command.ts'] },
  { heading: 'Unit tests', command: suite('tests/unit', 'test-results/unit.json'), counts: 'test-results/unit.json' },
  { heading: 'Build', command: ['node', 'src/publish-command.ts', 'build'] },
  {
    heading: 'Finished site',
    command: suite('tests/site', 'test-results/site.json'),
    counts: 'test-results/site.json',
    needsSite: true,
  },
  { heading: 'In the browser', command: ['playwright', 'test'], counts: 'test-results/pages.json', needsSite: true },
];

interface Count {
  passed: number;
  failed: number;
}

function run({ heading, command: [program = '', ...words], counts }: Step): Count {
  const started = performance.now();
  console.log(`\n=== ${heading}`);
  const { status } = spawnSync(program === 'node' ? process.execPath : `node_modules/.bin/${program}`, words, {
    stdio: 'inherit',
    timeout: LIMIT,
  });
  console.log(
    `--- ${heading}: ${status === 0 ? 'passed' : 'failed'} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  const counted = counts && existsSync(counts) ? countsIn(counts) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A suite that fails without a failed test crashed; a suite that ran no test proved nothing.
  const isSilentFailure = (status !== 0 || counted.passed === 0) && counted.failed === 0;
  return isSilentFailure ? { ...counted, failed: 1 } : counted;
}

/** Counts of a JSON report of Vitest or Playwright. */
function countsIn(file: string): Count {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  return {
    passed: report.numPassedTests ?? report.stats?.expected ?? 0,
    failed: report.numFailedTests ?? (report.stats ? report.stats.unexpected + report.stats.flaky : 0),
  };
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const total: Count = { passed: 0, failed: 0 };
const failed: string[] = [];
const add = (heading: string, count: Count): void => {
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failed.push(heading);
};

try {
  needBrowser();
} catch (error) {
  console.error((error as Error).message);
  add('Finding a browser', { passed: 0, failed: 1 });
}
for (const step of steps) {
  if (step.needsSite && failed.includes('Build')) {
    console.log(`\n=== ${step.heading}: not run, because the site was not built.`);
    add(step.heading, { passed: 0, failed: 1 });
  } else add(step.heading, run(step));
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
