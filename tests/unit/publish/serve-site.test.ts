import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portFrom, serveSite } from '#publish/serve-site.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'serve-')), 'dist');
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
let server: Server;
let port: number;

/** Ask with a path as it is written; `fetch` would tidy it up. */
const ask = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number | undefined; headers: IncomingMessage['headers']; text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });

beforeAll(async () => {
  mkdirSync(join(folder, 'articles/a'), { recursive: true });
  write('index.html', 'home');
  write('404.html', 'not here');
  write('articles/a/index.html', 'article');
  write('favicon.svg', '<svg/>');
  write('_headers', '/*\n  X-Frame-Options: DENY\n');
  writeFileSync(join(folder, '../secret.txt'), 'secret');
  server = await serveSite(folder, 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('serveSite', () => {
  test.each([
    { path: '/', text: 'home' },
    { path: '/?from=mail', text: 'home' },
    { path: '/articles/a/', text: 'article' },
    { path: '/favicon.svg', text: '<svg/>' },
  ])('answers $path', async ({ path, text }) => {
    expect(await ask(path)).toMatchObject({ status: 200, text, headers: { 'x-frame-options': 'DENY' } });
  });

  test('leads to the address with its slash, and keeps the query', async () => {
    expect(await ask('/articles/a?b=c')).toMatchObject({ status: 301, headers: { location: '/articles/a/?b=c' } });
  });

  test.each([
    '/nowhere',
    '/index',
    '/404',
    '/articles/',
    '/favicon.svg/',
    '/_headers',
    '/%5Fheaders',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '//articles/a',
    '//',
    '/%E0%A4%A',
    '/%00',
  ])('answers %s with the page “not found” and all headers', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'not here', headers: { 'x-frame-options': 'DENY' } });
  });

  test('answers a range that makes no sense with the whole file', async () => {
    expect(await ask('/favicon.svg', { headers: { Range: 'bytes=5-2' } })).toMatchObject({
      status: 200,
      text: '<svg/>',
    });
  });

  test('takes questions only', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test('shows a new build at once', async () => {
    write('articles/a/index.html', 'a longer article');
    write('_headers', '/*\n  X-Frame-Options: SAMEORIGIN\n');
    expect(await ask('/articles/a/')).toMatchObject({
      text: 'a longer article',
      headers: { 'x-frame-options': 'SAMEORIGIN' },
    });
  });

  test('says which port to try when one is taken', async () => {
    await expect(serveSite(folder, port)).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another: --port`,
    );
  });

  test('says what to do when there is no site', async () => {
    await expect(serveSite(join(folder, 'none'), 0)).rejects.toThrow('npm run build');
  });
});

describe('portFrom', () => {
  test.each([
    { words: [], environment: {}, port: 4321 },
    { words: [], environment: { PORT: '' }, port: 4321 },
    { words: [], environment: { PORT: '4400' }, port: 4400 },
    { words: ['--port', '4500'], environment: { PORT: '4400' }, port: 4500 },
    { words: ['--port=4500'], environment: {}, port: 4500 },
  ])('reads $words and $environment as $port', ({ words, environment, port: expected }) => {
    expect(portFrom(words, environment)).toBe(expected);
  });

  test.each([
    ['--port', '0'],
    ['--port', '70000'],
    ['--port', 'four'],
    ['--port='.concat('4.5')],
    ['--port'],
    ['--prot', '4400'],
    ['4400'],
  ])('does not take %s %s', (...words) => expect(() => portFrom(words, {})).toThrow(/--port 4400/));
});
