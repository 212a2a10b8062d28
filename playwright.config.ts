import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tests/pages/browser.ts';

const PORT = 4399;
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
