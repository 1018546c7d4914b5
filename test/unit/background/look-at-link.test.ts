import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOnDomain, lookAtLink } from '@/entrypoints/background/look-at-link';

let server: Server;
let home = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`);
    if (request.url === '/moved') response.writeHead(302, { location: `${home}/elsewhere` });
    else if (request.url === '/gone') response.writeHead(404);
    else if (request.url === '/ill') response.writeHead(503);
    else if (request.url === '/closed') response.writeHead(401);
    else if (request.url === '/no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200);
    else if (request.url === '/gone-no-head') response.writeHead(request.method === 'HEAD' ? 405 : 404);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a look at a link', () => {
  it.each([
    ['/page', true],
    ['/moved', true],
    ['/closed', true],
    ['/no-head', true],
    ['/gone', false],
    ['/ill', false],
    ['/gone-no-head', false],
  ] as const)('%s answers: %s', async (path, answers) => {
    expect(await lookAtLink(home + path, fetch)).toBe(answers);
  });

  it('follows no redirect', () => expect(asked.join('\n')).not.toContain('/elsewhere'));

  it('where nobody answers nobody can tell', async () => {
    expect(await lookAtLink('http://127.0.0.1:1/page', fetch)).toBeNull();
    expect(await lookAtLink('javascript:alert(1)', fetch)).toBeNull();
    const never: typeof fetch = (_, options) =>
      new Promise((_resolve, reject) => {
        const { signal } = options ?? {};
        reject(signal ? new DOMException('late', 'TimeoutError') : new Error('no time limit'));
      });
    expect(await lookAtLink(home, never)).toBeNull();
  });

  it.each([
    ['https://www.nykvarn.se/bad', true],
    ['nykvarn.se', true],
    ['http://nykvarn.se:8080/', true],
    ['https://nykvarn.se.evil.com/', false],
    ['https://evilnykvarn.se/', false],
    ['https://evil.com/@nykvarn.se', false],
    ['https://nykvarn.se@evil.com/', false],
    ['https://user:x@nykvarn.se/', false],
    ['ftp://nykvarn.se/', false],
  ])('%s is our own: %s', (address, isOwn) => expect(isOnDomain(address, 'nykvarn.se')).toBe(isOwn));
});
