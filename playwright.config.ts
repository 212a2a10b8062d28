import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tests/pages/browser.ts';

/** Ports of their own for each run; workers inherit them from the process that began the run. */
process.env.PAGE_TESTS_PORT ??= String(20_000 + (process.pid % 20_000));
const PORT = Number(process.env.PAGE_TESTS_PORT);
const SMALL_PORT = PORT + 1;
const executablePath = findBrowser();

const server = { reuseExistingServer: false, timeout: 120_000 };

export default defineConfig({
  testDir: 'tests/pages',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'test-results/pages.json' }]],
  outputDir: 'test-results/pages',
  use: { launchOptions: { ...(executablePath && { executablePath }), args: browserFlags } },
  projects: [
    // Pages chosen from what the clinic writes, whatever that is.
    { name: 'site', testIgnore: 'small/**', use: { baseURL: `http://127.0.0.1:${PORT}` } },
    // What needs words that stay the same: the site of the small library.
    { name: 'small', testMatch: 'small/**', use: { baseURL: `http://127.0.0.1:${SMALL_PORT}` } },
  ],
  webServer: [
    {
      ...server,
      command: `node src/publish-command.ts serve --port ${PORT}`,
      url: `http://127.0.0.1:${PORT}/`,
    },
    {
      ...server,
      command: `node src/publish-command.ts start --port ${SMALL_PORT}`,
      url: `http://127.0.0.1:${SMALL_PORT}/`,
      env: { CONTENT_PROJECT: 'tests/fixtures/library', BUILD_DAY: '2026-12-01' },
    },
  ],
});
