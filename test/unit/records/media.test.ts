import { describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '@/utils/domain/result';
import { createFetchMedia } from '@/utils/records/fetch-media';
import { isAllowedHost, recognizeMedia } from '@/utils/records/media';
import { tinyPngBytes } from '@/test/support/records/make-draft';

const hosts = { imageHosts: () => ['fbcdn.net'], ownOrigin: 'chrome-extension://abc' };

describe('isAllowedHost', () => {
  it.each([
    ['https://fbcdn.net/a', true],
    ['https://scontent.xx.fbcdn.net/a?b#c', true],
    ['https://notfbcdn.net/a', false],
    ['https://fbcdn.net.evil.example/a', false],
    ['https://user:pass@a.fbcdn.net/a', false],
    ['https://a.fbcdn.net:8443/a', false],
    ['http://a.fbcdn.net/a', false],
    ['data:image/png;base64,AA', false],
    ['chrome-extension://abc/a.png', false],
    ['//a.fbcdn.net/a', false],
    ['', false],
  ])('%s: %s', (address, isAllowed) => {
    expect(isAllowedHost(address, 'facebook', hosts)).toBe(isAllowed);
  });

  it('lets the practice page have the pictures of the extension and no others', () => {
    expect(isAllowedHost('chrome-extension://abc/a.png', 'practice', hosts)).toBe(true);
    expect(isAllowedHost('chrome-extension://abcd/a.png', 'practice', hosts)).toBe(false);
    expect(isAllowedHost('https://a.fbcdn.net/a', 'practice', hosts)).toBe(false);
  });
});

describe('createFetchMedia', () => {
  const png = () => new Response(tinyPngBytes());

  it('asks without cookies, referrer and redirects', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => png());
    expect(await createFetchMedia(fetch)('https://a.fbcdn.net/a')).toEqual(succeed(tinyPngBytes()));
    expect(fetch).toHaveBeenCalledWith('https://a.fbcdn.net/a', {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: expect.any(AbortSignal),
    });
  });

  it('says why there are no bytes', async () => {
    const ask = (fetch: typeof globalThis.fetch) => createFetchMedia(fetch)('https://a.fbcdn.net/a');
    expect(await ask(async () => new Response('', { status: 403 }))).toEqual(fail('http-403'));
    expect(await ask(async () => Promise.reject(new TypeError('Failed to fetch')))).toEqual(
      fail('unreachable'),
    );
    const huge = new Response('x', { headers: { 'content-length': '50000001' } });
    expect(await ask(async () => huge)).toEqual(fail('too-large'));
  });
});

describe('recognizeMedia', () => {
  it('goes by the first bytes', () => {
    const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(recognizeMedia(tinyPngBytes())?.extension).toBe('png');
    expect(recognizeMedia(bytes('\xff\xd8\xff\xe0'))?.mediaType).toBe('image/jpeg');
    expect(recognizeMedia(bytes('RIFF\0\0\0\0WEBPVP8 '))?.mediaType).toBe('image/webp');
    expect(recognizeMedia(bytes('\0\0\0\x1cftypavif'))?.mediaType).toBe('image/avif');
    expect(recognizeMedia(bytes('\0\0\0\x1cftypisom'))?.mediaType).toBe('video/mp4');
    expect(recognizeMedia(bytes('GIF89a'))?.mediaType).toBe('image/gif');
    expect(recognizeMedia(bytes('<svg xmlns='))).toBeNull();
    expect(recognizeMedia(new Uint8Array())).toBeNull();
  });
});
