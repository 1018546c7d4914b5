import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '@/test/support/extension';

const folder = join(builtExtension(), 'content-scripts');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

/** Before the panel is first opened a page pays for this and nothing else. */
const LARGEST_GZIP = 40_000;

describe.each(scripts)('content-scripts/%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  it(`weighs no more than ${LARGEST_GZIP} bytes gzip`, () => {
    expect(gzipSync(text, { level: 9 }).byteLength).toBeLessThanOrEqual(LARGEST_GZIP);
  });

  it.each(['react.transitional.element', 'ZodError', 'DexieError', 'indexedDB'])('holds no %s', (sign) => {
    expect(text).not.toContain(sign);
  });

  it('holds its own platform alone', () => {
    const addresses = text.match(/https:\/\/www\.(?:facebook|instagram)\.com/g);
    expect(new Set(addresses)).toEqual(new Set([`https://www.${name.replace('.js', '.com')}`]));
  });
});

it('there is a content script', () => expect(scripts).toContain('facebook.js'));
