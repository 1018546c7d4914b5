import { strToU8, unzipSync, zipSync, type Unzipped, type Zippable, type ZipOptions } from 'fflate';
import { describe, expect, it } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { exportFormats } from '@/utils/exports/registry';
import { makeItem } from '@/test/support/exports/make-items';
import { runExport } from '@/test/support/exports/run-export';

const KINDS = ['bag', 'fgs', 'eark', 'arkivmelding'] as const;
const made = new Map(
  KINDS.map((kind) => [
    kind,
    runExport(
      exportFormats.find(({ id }) => id === kind)!,
      [makeItem({ id: 'one' }), makeItem({ id: 'two' })],
      kind === 'bag' ? { variant: 'evidence' } : {},
    ),
  ]),
);

/** The files of a package under other names. */
async function rename(kind: (typeof KINDS)[number], nameOf: (name: string) => string): Promise<Unzipped> {
  const files = unzipSync((await made.get(kind)!).bytes);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [nameOf(name), bytes]));
}
const sentencesOf = (files: Zippable) =>
  verifyPackage(zipSync(files), 'p.zip').faults.map(({ sentence }) => sentence);

describe.each(KINDS)('a package %s that somebody has packed anew', (kind) => {
  it('as a folder is told in one sentence, and checked', async () => {
    const files = await rename(kind, (name) => `My package/${name}`);
    const said = /^p\.zip holds the package in the folder My package\/, .*checked in there\.$/;
    const whole = verifyPackage(zipSync(files), 'p.zip');
    expect(whole).toMatchObject({ kind, records: 2, faults: [{ sentence: expect.stringMatching(said) }] });
    const page = Object.keys(files).find((name) => name.endsWith('comment.html'))!;
    const sentences = sentencesOf({ ...files, 'My package/': new Uint8Array(), [page]: strToU8('x') });
    expect(sentences[0]).toMatch(said);
    expect(sentences.slice(1).join('\n')).toMatch(/comment\.html has been changed/);
  });

  it('by macOS is told in two, and by an old Windows program in two', async () => {
    const folder = await rename(kind, (name) => `x/${name}`);
    expect(sentencesOf({ ...folder, '__MACOSX/x/._a': strToU8('m'), 'x/.DS_Store': strToU8('m') })).toEqual([
      expect.stringMatching(/^p\.zip also holds files that an operating system has added, such as __MACOSX/),
      expect.stringMatching(/holds the package in the folder x\//),
    ]);
    expect(sentencesOf(await rename(kind, (name) => `x\\${name.replaceAll('/', '\\')}`))).toEqual([
      expect.stringMatching(/writes \\ between folders/),
      expect.stringMatching(/holds the package in the folder x\//),
    ]);
  });
});

describe('a zip that holds more than its files', () => {
  const hidden: [what: string, options: ZipOptions, code: string][] = [
    ['a comment of a file', { comment: 'Read me' }, 'zip-hidden'],
    ['a field of its own', { extra: { 0x9999: strToU8('hidden') } }, 'zip-hidden'],
    [
      'a time that is too long to be one',
      { extra: { 0x5455: strToU8('much more than a time') } },
      'zip-hidden',
    ],
    ['a symbolic link', { os: 3, attrs: 0o120777 << 16 }, 'zip-link'],
  ];
  it.each(hidden)('names %s', async (_what, options, code) => {
    const files = await rename('bag', (name) => name);
    const faults = (change: Zippable) => verifyPackage(zipSync({ ...files, ...change }), 'p.zip').faults;
    expect(faults({})).toEqual([]);
    const found = faults({ 'bagit.txt': [files['bagit.txt']!, options] });
    expect(found).toContainEqual(expect.objectContaining({ file: 'bagit.txt', code }));
    const all = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, options] as const]),
    );
    expect(faults(all as Zippable).filter((fault) => fault.code === code)).toHaveLength(
      Object.keys(files).length,
    );
  });

  it('names words after its end, and the content of a folder', async () => {
    const files = await rename('bag', (name) => name);
    const zip = zipSync(files);
    const talking = new Uint8Array(zip.length + 5);
    talking.set(zip);
    talking.set(strToU8('hello'), zip.length);
    talking[zip.length - 2] = 5;
    expect(verifyPackage(talking, 'p.zip').faults).toMatchObject([{ file: 'p.zip', code: 'zip-hidden' }]);
    expect(verifyPackage(zipSync({ ...files, 'data/': new Uint8Array() }), 'p.zip').faults).toEqual([]);
    const inside = verifyPackage(zipSync({ ...files, 'data/': strToU8('hidden') }), 'p.zip').faults;
    expect(inside).toMatchObject([{ file: 'data/', code: 'zip-hidden' }]);
  });

  it('is taken as whole with the times and owners that programs write', async () => {
    const files = await rename('bag', (name) => name);
    const extra = { 0x5455: new Uint8Array(9), 0x7875: new Uint8Array(11) };
    const all = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { extra }] as const]),
    );
    expect(sentencesOf(all as unknown as Zippable)).toEqual([]);
  });
});
