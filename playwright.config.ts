import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tests/pages/browser.ts';

/** A port of its own for each run; workers inherit it from the process that began the run. */
process.env.PAGE_TESTS_PORT ??= String(20_000 + (process.pid % 20_000));
const PORT = Number(process.env.PAGE_TESTS_PORT);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/pages',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'test-results/pages.json' }]],
  outputDir: 'test-results/pages',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { ...(executablePath && { executablePath }), args: browserFlags },
  },
  webServer: {
    command: `node src/publish-command.ts serve --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
