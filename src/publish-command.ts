// `npm run build`, `npm run serve` and `npm start`, which does both.
import { checkContent } from '#editorial/check-content.ts';
import { projectFolder } from '#files/project-folder.ts';
import { buildSite } from '#publish/build-site.ts';
import { portFrom, serveSite } from '#publish/serve-site.ts';

const [command = '', ...args] = process.argv.slice(2);

async function serve(port: number): Promise<void> {
  const server = await serveSite(`${projectFolder}/dist`, port);
  console.log(`Your site is at http://localhost:${port}/ (stop with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
}

try {
  // Read before the build: a slip of the pen is told at once.
  const port = command === 'build' ? undefined : portFrom(args);
  const isBuilt =
    command === 'serve' ||
    (await buildSite({ projectFolder, checkContent, say: console.log, isTerminal: process.stdout.isTTY }));
  if (!isBuilt) process.exitCode = 1;
  else if (port !== undefined) await serve(port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
