// Serves dist/ on this machine as a host would: with its headers, its “not found” page and its slashes.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './apply-headers.ts';

/** Only this machine can ask. */
const HOST = '127.0.0.1';
const USUAL_PORT = 4321;

/** Hosts read these and never show them. */
const HIDDEN = ['/_headers', '/_redirects'];

/**
 * Serve a finished site. A new build shows at once: everything is read again for every answer.
 *
 * @throws {Error} When there is no site, or the port cannot be had, in a sentence that says what to do.
 */
export async function serveSite(folder: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no finished site yet. Build it first: npm run build');
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => answer(folder, files, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, HOST, () => resolve(server));
  });
}

/**
 * The port asked for: `--port 4400`, `--port=4400` or PORT, else 4321.
 *
 * @throws {Error} When a word is not understood, or the number is not that of a port.
 */
export function portFrom(args: readonly string[], environment: { PORT?: string | undefined } = process.env): number {
  const written = portWritten(args) ?? environment.PORT;
  if (written === undefined || written === '') return USUAL_PORT;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`“${written}” is not a port. Write a number from 1 to 65535, for example --port 4400.`);
  return port;
}

function portWritten(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values.port;
  } catch {
    throw new Error(`“${args.join(' ')}” is not understood. Write a port like this: --port 4400`);
  }
}

function answer(
  folder: string,
  files: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, written = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
  const path = decoded(written);
  const headers = join(folder, '_headers');
  const rules = existsSync(headers) ? readHeaderRules(readFileSync(headers, 'utf8')) : [];
  for (const [name, value] of headersFor(rules, path ?? written)) response.setHeader(name, value);

  const notFound = (): void => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  if (path === undefined || HIDDEN.includes(path)) return notFound();
  // A folder without its slash: its address has one.
  if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
    return void response.writeHead(301, { Location: `${written}/${query}` }).end();
  // One address for each page: without this, the library would answer /index and /favicon.svg/ too.
  request.url = path.endsWith('/') ? `${written}index.html` : written;
  // Some ranges make the library throw; a whole file is always a right answer.
  delete request.headers.range;
  files(request, response, notFound);
}

/** A path without percent signs; `undefined` when it cannot be read, or leads out of the site. */
function decoded(written: string): string | undefined {
  try {
    const path = decodeURIComponent(written);
    return /^\/(?!\/)/.test(path) && !path.split(/[/\\]/).includes('..') ? path : undefined;
  } catch {
    return undefined;
  }
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken by another program. Choose another: --port ${nextPort(port)}`);
  if (error.code === 'EACCES')
    return new Error(`This computer does not let you use port ${port}. Choose another: --port ${USUAL_PORT}`);
  return error;
}

const nextPort = (port: number): number => (port < 65_535 ? port + 1 : USUAL_PORT);
