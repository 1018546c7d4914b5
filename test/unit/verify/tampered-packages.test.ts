import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { describe, expect, it } from 'vitest';
import { verifyPackage, type PackageKind } from '@/scripts/verify/verify-package';
import { exportFormats } from '@/utils/exports/registry';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { runExport } from '@/test/support/exports/run-export';

const items = [
  makeItem({ id: 'one', authorName: '../x & <y>' }, { pictures: [makePng(20, 20)] }),
  makeItem({ id: 'two', text: ']]>' }),
];
type Change = (files: Unzipped) => void;
type Tampering = readonly [what: string, change: Change, file: RegExp, code: string];

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const find = (files: Unzipped, pattern: RegExp): string => {
  const path = Object.keys(files).find((name) => pattern.test(name));
  if (!path) throw new Error(`no file like ${pattern}`);
  return path;
};
const remove =
  (pattern: RegExp): Change =>
  (files) => {
    delete files[find(files, pattern)];
  };
const flip =
  (pattern: RegExp): Change =>
  (files) => {
    const path = find(files, pattern);
    const bytes = files[path]!.slice();
    bytes[bytes.length >> 1]! ^= 1;
    files[path] = bytes;
  };
const edit =
  (pattern: RegExp, from: RegExp, to: string): Change =>
  (files) => {
    const path = find(files, pattern);
    const before = strFromU8(files[path]!);
    if (before.replace(from, to) === before) throw new Error(`${path} does not hold ${from}`);
    files[path] = strToU8(before.replace(from, to));
  };
const add =
  (path: string): Change =>
  (files) => {
    files[path] = strToU8('x');
  };
/** Somebody who knows: evidence is changed, and its digest in the list made to fit. */
const changeKnowingly =
  (list: RegExp): Change =>
  (files) => {
    const path = find(files, /comment\.html$/);
    const before = sha256(files[path]!);
    files[path] = strToU8('<p>y</p>');
    for (const [name, bytes] of Object.entries(files))
      if (list.test(name)) files[name] = strToU8(strFromU8(bytes).replaceAll(before, sha256(files[path])));
  };

/** The same six in every kind of package whose list is `list`. */
const common = (list: RegExp): Tampering[] => [
  ['a comment is changed', flip(/comment\.html$/), /comment\.html$/, 'digest'],
  ['the PDF is changed', flip(/\.pdf$/), /\.pdf$/, 'digest'],
  ['the record is changed', edit(/record\.json$/, /Eva Prov/, 'Eva Prof'), /record\.json$/, 'digest'],
  ['a screenshot is missing', remove(/screenshot-1\.png$/), /screenshot-1\.png$/, 'missing'],
  ['the list is cut off', edit(list, /<\/[^<]*>\s*$/, ''), list, 'not-xml'],
  ['evidence is changed and its digest made to fit', changeKnowingly(list), /comment\.html$/, 'part-digest'],
];

const FORMATS: readonly (readonly [PackageKind, string | undefined, readonly Tampering[]])[] = [
  [
    'fgs',
    undefined,
    [
      ...common(/sip\.xml$/),
      ['the list is missing', remove(/sip\.xml$/), /sip\.xml$/, 'missing'],
      ['a file is added', add('content/000001/extra.txt'), /extra\.txt$/, 'extra'],
      ['a digest is another', edit(/sip\.xml$/, /CHECKSUM="../, 'CHECKSUM="zz'), /\.pdf$/, 'digest'],
      ['a size is another', edit(/sip\.xml$/, /SIZE="\d/, 'SIZE="9'), /\.pdf$/, 'size'],
      ['a digest is left out', edit(/sip\.xml$/, /SHA-256/, 'MD5'), /\.pdf$/, 'no-digest'],
    ],
  ],
  [
    'eark',
    undefined,
    [
      ...common(/rep1\/METS\.xml$/),
      ['the METS of the whole is missing', remove(/^[^/]+\/METS\.xml$/), /METS\.xml$/, 'missing'],
      ['a file is added', add('bevara-20261001080000000/x.txt'), /x\.txt$/, 'extra'],
      ['the metadata is changed', edit(/erms\.xml$/, /incoming/, 'outgoing'), /erms\.xml$/, 'digest'],
      ['the metadata is missing', remove(/erms\.xml$/), /erms\.xml$/, 'missing'],
      ['the inner METS is another', edit(/rep1\/METS\.xml$/, /SIZE="/, 'SIZE="1'), /rep1\/METS/, 'digest'],
    ],
  ],
  [
    'arkivmelding',
    undefined,
    [
      ...common(/000001\/arkivmelding\.xml$/),
      ['a message is missing', remove(/000002\/arkivmelding\.xml$/), /000002\/record\.json$/, 'extra'],
      ['a file is added', add('000002/x.txt'), /x\.txt$/, 'extra'],
      [
        'the number of files is another',
        edit(/000001\/arkiv/, /<antallFiler>\d+/, '<antallFiler>1'),
        /arkivmelding\.xml$/,
        'count',
      ],
      ['a digest is left out', edit(/000001\/arkiv/, /<sjekksum>[^<]*/, '<sjekksum>'), /\.pdf$/, 'digest'],
    ],
  ],
  [
    'bag',
    'eark',
    [
      ['the PDF is changed', flip(/records\.pdf$/), /records\.pdf$/, 'digest'],
      ['the table is changed', flip(/records\.csv$/), /records\.csv$/, 'digest'],
      ['the workbook is missing', remove(/records\.xlsx$/), /records\.xlsx$/, 'missing'],
      ['the inner package is changed', flip(/delivery\/.*erms\.xml$/), /erms\.xml$/, 'digest'],
      ['the inner package has lost a file', remove(/delivery\/.*record\.json$/), /record\.json$/, 'missing'],
      ['the inner package has one more', add('data/delivery/x.txt'), /x\.txt$/, 'extra'],
    ],
  ],
];

describe.each(FORMATS)('a package %s (%s)', (kind, variant, tamperings) => {
  const format = exportFormats.find(({ id }) => id === kind)!;
  const made = runExport(format, items, variant ? { variant } : {});

  it('is accepted, also when another program has zipped it anew', async () => {
    const { bytes } = await made;
    expect(verifyPackage(bytes, 'p.zip')).toMatchObject({ isIntact: true, kind, records: 2, faults: [] });
    expect(verifyPackage(zipSync(unzipSync(bytes)), 'p.zip').faults).toEqual([]);
  });

  it.each(tamperings)('names the fault: %s', async (_what, change, file, code) => {
    const files = unzipSync((await made).bytes);
    change(files);
    const { isIntact, faults } = verifyPackage(zipSync(files), 'p.zip');
    expect(isIntact).toBe(false);
    const fault = faults.find((one) => one.code === code && file.test(one.file));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    expect(fault!.sentence).toContain(fault!.file.replace('data/delivery/', ''));
  });
});

it('there are fifty tampered packages and more, with those of verify-package.test.ts', () => {
  expect(FORMATS.flatMap(([, , tamperings]) => tamperings).length + 37).toBeGreaterThanOrEqual(50);
});
