// `npm test`: everything the README promises, two steps at a time, with one count at the end.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { needBrowser } from './pages/browser.ts';

interface Step {
  heading: string;
  command: string[];
  /** Where a suite writes its counts; a step without one counts as one test. */
  counts?: string;
  /** The step that must have passed before: what it makes is read here. */
  after?: string;
}

/** Longest time for one step: ten minutes, in milliseconds. */
const LIMIT = 600_000;
/** Steps that run side by side: one builds and browses, one reads and counts. */
const AT_ONCE = 2;

const suite = (project: string): Pick<Step, 'command' | 'counts'> => {
  const counts = `test-results/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  return { command: ['vitest', 'run', '--project', project, ...reporters], counts };
};

/** In the order in which they begin, each as soon as it may: the longest first, then the fastest to tell. */
const steps: Step[] = [
  { heading: 'Build', command: ['node', 'src/publish-command.ts', 'build'] },
  { heading: 'In the browser', command: ['playwright', 'test'], counts: 'test-results/pages.json', after: 'Build' },
  { heading: 'Content', command: ['node', 'src/editorial/check-command.ts'] },
  { heading: 'Lint', command: ['eslint', '.'] },
  { heading: 'Walls', command: ['node', 'scripts/walls-command.ts'] },
  { heading: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { heading: 'Unused code', command: ['knip'] },
  { heading: 'Unit tests', ...suite('unit') },
  // Astro keeps notes on content while it builds and while it checks types: one after the other.
  { heading: 'Types', command: ['astro', 'check'], after: 'Build' },
  { heading: 'Finished site', ...suite('site'), after: 'Build' },
  { heading: 'Content in tests', ...suite('content'), after: 'Build' },
];

interface Count {
  passed: number;
  failed: number;
}

const NOTHING: Count = { passed: 0, failed: 0 };

/** Run a step to its end. What it prints is shown then, so that two steps do not talk at once. */
async function run({ heading, command: [program = '', ...words], counts }: Step): Promise<Count> {
  const started = performance.now();
  console.log(`… ${heading}`);
  const child = spawn(program === 'node' ? process.execPath : `node_modules/.bin/${program}`, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT,
    // Dozens of processes load the same modules: Node keeps what it compiled.
    env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'), ...process.env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const status = await new Promise<number | null>((end) => {
    child.once('error', (error) => {
      said.push(Buffer.from(error.message));
      end(null);
    });
    child.once('close', end);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n=== ${heading}\n${Buffer.concat(said).toString().trim()}`);
  console.log(`--- ${heading}: ${status === 0 ? 'passed' : 'failed'} (${seconds} s)`);
  const counted = counts && existsSync(counts) ? countsIn(counts) : { ...NOTHING, passed: status === 0 ? 1 : 0 };
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

/** Run all steps, so many at once, each when the step it waits for has ended. */
async function runAll(): Promise<Map<string, Count>> {
  const ended = new Map<string, Count>();
  const waiting = [...steps];
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after }) => after === undefined || ended.has(after));
    if (next < 0 || running.size === AT_ONCE) {
      await Promise.race(running);
      continue;
    }
    const [step] = waiting.splice(next, 1) as [Step];
    if (step.after && ended.get(step.after)?.failed) {
      console.log(`\n=== ${step.heading}: not run, because “${step.after}” failed.`);
      ended.set(step.heading, { ...NOTHING, failed: 1 });
      continue;
    }
    const work = run(step).then((count) => {
      ended.set(step.heading, count);
      running.delete(work);
    });
    running.add(work);
  }
  return ended;
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

let hasBrowser = true;
try {
  needBrowser();
} catch (error) {
  console.error((error as Error).message);
  hasBrowser = false;
}
const counts = await runAll();
if (!hasBrowser) counts.set('Finding a browser', { ...NOTHING, failed: 1 });

const failed = [...counts].filter(([, count]) => count.failed > 0).map(([heading]) => heading);
const sum = (which: keyof Count) => [...counts.values()].reduce((total, count) => total + count[which], 0);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
