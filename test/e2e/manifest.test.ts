import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '@/test/support/extension';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
}

const firefox = resolve(process.env['BEVARA_FIREFOX_BUILD'] ?? '.output/firefox-mv3');
const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const readme = readFileSync('README.md', 'utf8');

it('asks for no permission that the README does not give a reason for', () => {
  const manifest = readManifest(builtExtension());
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
  const table = readme.slice(readme.indexOf('## Permissions'), readme.indexOf('No telemetry.'));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((permission) => !table.includes(`\`${permission}\``))).toEqual([]);
});

/** What a build may use without asking first whether it is there, and the first Chrome and Firefox that have it (MDN). */
const SINCE: readonly (readonly [RegExp, chrome: number, firefox: number])[] = [
  [/\bURL\.parse\(/, 126, 126],
  [/\bnew Highlight\(/, 105, 140],
  [/\bArray\.fromAsync\(/, 121, 115],
  [/\bIterator\.from\(/, 122, 131],
  [/\bPromise\.withResolvers\(/, 119, 121],
  [/\.(?:union|intersection|difference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/, 122, 127],
  [/\bPromise\.try\(/, 128, 134],
  [/\bRegExp\.escape\(/, 136, 134],
  [/\bUint8Array\.from(?:Base64|Hex)\(/, 140, 133],
  [/\bURLPattern\(/, 95, 142],
  [/\(\?[ims]+(?:-[ims]+)?:/, 125, 132],
];

describe.each([
  ['Chrome, Edge', builtExtension(), 1],
  ['Firefox', firefox, 2],
] as const)('%s', (name, folder, column) => {
  it.skipIf(!existsSync(folder))('is asked for in a version that knows what the code uses', () => {
    const { minimum_chrome_version: chrome, browser_specific_settings: other } = readManifest(folder);
    const least = Number.parseInt(chrome ?? other?.gecko.strict_min_version ?? '');
    expect(readme.split(`**${name}** (`)[1]?.split(' or newer')[0]).toBe(`${least}`);
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    const used = SINCE.filter(([pattern]) => code.some((script) => pattern.test(script)));
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((one) => one[column] > least)).toEqual([]);
  });
});
