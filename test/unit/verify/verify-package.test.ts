import 'fake-indexeddb/auto';
import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { makeDraft } from '@/test/support/records/make-draft';
import { makePackage, twoDrafts } from '@/test/support/records/make-package';
import { makeStore } from '@/test/support/records/make-store';

const ITEM = 'data/items/00000000-0000-4000-8000-000000000001';
const OTHER = 'data/items/00000000-0000-4000-8000-000000000002';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let whole: Uint8Array;
beforeAll(async () => {
  whole = (await makePackage(makeStore(), twoDrafts())).bytes;
});

/** The package with its files changed, zipped anew by another program than ours. */
function repack(change: (files: Unzipped) => void): Uint8Array {
  const files = unzipSync(whole);
  change(files);
  return zipSync(files, { level: 6 });
}

/** Somebody who leaves alone what is signed, and makes the list of tag files anew. */
function repackTags(change: (files: Unzipped) => void): Uint8Array {
  return repack((files) => {
    change(files);
    const tags = Object.keys(files).filter((path) => !path.startsWith('data/') && !path.startsWith('tagm'));
    files['tagmanifest-sha256.txt'] = strToU8(
      tags.map((path) => `${sha256(files[path]!)}  ${path}\n`).join(''),
    );
  });
}

/** Somebody who knows how bags work: every digest and sum is made to fit again, only the key is not theirs. */
function repackKnowingly(change: (files: Unzipped) => void): Uint8Array {
  return repack((files) => {
    change(files);
    const list = (paths: string[]) => paths.map((path) => `${sha256(files[path]!)}  ${path}\n`).join('');
    const payload = Object.keys(files).filter((path) => path.startsWith('data/'));
    const size = payload.reduce((sum, path) => sum + files[path]!.length, 0);
    files['bag-info.txt'] = strToU8(
      strFromU8(files['bag-info.txt']!).replace(
        /Payload-Oxum: .*/,
        `Payload-Oxum: ${size}.${payload.length}`,
      ),
    );
    files['manifest-sha256.txt'] = strToU8(list(payload.sort()));
    const tags = Object.keys(files).filter((path) => !path.startsWith('data/') && !path.startsWith('tagm'));
    files['tagmanifest-sha256.txt'] = strToU8(list(tags));
  });
}

function edit(path: string, from: string | RegExp, to: string | ((is: string) => string)) {
  return (files: Unzipped) => {
    const before = strFromU8(files[path]!);
    const after = before.replace(from, (is) => (typeof to === 'string' ? to : to(is)));
    if (after === before) throw new Error(`${path} does not hold ${from}`);
    files[path] = strToU8(after);
  };
}

const remove = (path: string) => (files: Unzipped) => {
  delete files[path];
};

const flip = (path: string) => (files: Unzipped) => {
  const bytes = files[path]!.slice();
  bytes[bytes.length >> 1]! ^= 1;
  files[path] = bytes;
};

describe('verifyPackage', () => {
  it('accepts the package, also when another program has zipped it anew', () => {
    expect(verifyPackage(whole, 'p.zip').faults).toEqual([]);
    expect(
      verifyPackage(
        repack(() => {}),
        'p.zip',
      ).faults,
    ).toEqual([]);
  });

  const places: [what: string, change: (files: Unzipped) => void, file: string, code: string][] = [
    ['bagit.txt declares another version', edit('bagit.txt', '1.0', '0.9'), 'bagit.txt', 'bag-declaration'],
    ['bagit.txt is missing', remove('bagit.txt'), 'bagit.txt', 'missing'],
    ['bag-info.txt names another sender', edit('bag-info.txt', 'Provkommun', 'X'), 'bag-info.txt', 'digest'],
    ['bag-info.txt is missing', remove('bag-info.txt'), 'bag-info.txt', 'missing'],
    ['the payload sum is another', edit('bag-info.txt', /Oxum: \d/, 'Oxum: 9'), 'bag-info.txt', 'oxum'],
    ['the payload sum is left out', edit('bag-info.txt', 'Payload-Oxum', 'Oxum'), 'bag-info.txt', 'oxum'],
    [
      'a comment is changed',
      edit(`${ITEM}/comment.html`, 'skriva', 'säga'),
      `${ITEM}/comment.html`,
      'digest',
    ],
    ['a picture is changed', flip(`${ITEM}/media-1.png`), `${ITEM}/media-1.png`, 'digest'],
    ['a screenshot is missing', remove(`${ITEM}/screenshot-1.png`), `${ITEM}/screenshot-1.png`, 'missing'],
    ['evidence is changed', edit(`${ITEM}/evidence.json`, 'hide', 'show'), `${ITEM}/evidence.json`, 'digest'],
    ['a file is added', (files) => (files['data/extra.txt'] = strToU8('x')), 'data/extra.txt', 'extra'],
    ['a tag file is added', (files) => (files['note.txt'] = strToU8('x')), 'note.txt', 'extra'],
    [
      'the list of records is changed',
      edit('data/records.json', 'Ängla', 'Anna'),
      'data/records.json',
      'digest',
    ],
    ['the log is changed', edit('data/log.jsonl', 'captured', 'cAptured'), 'data/log.jsonl', 'digest'],
    [
      'the manifest has another digest',
      edit('manifest-sha256.txt', /^./, 'z'),
      'manifest-sha256.txt',
      'manifest-line',
    ],
    [
      'the manifest leaves a file out',
      edit('manifest-sha256.txt', /^.*\n/, ''),
      'signature/manifest.sig',
      'signature',
    ],
    ['the manifest is missing', remove('manifest-sha256.txt'), 'manifest-sha256.txt', 'missing'],
    ['the tag manifest is missing', remove('tagmanifest-sha256.txt'), 'tagmanifest-sha256.txt', 'missing'],
    ['the tag manifest is changed', edit('tagmanifest-sha256.txt', /^.*\n/, ''), 'bag-info.txt', 'extra'],
    ['the signature is changed', flip('signature/manifest.sig'), 'signature/manifest.sig', 'signature'],
    ['the signature is missing', remove('signature/manifest.sig'), 'signature/manifest.sig', 'missing'],
    [
      'the key is damaged',
      edit('signature/public-key.pem', 'PUBLIC', 'PUBLlC'),
      'signature/public-key.pem',
      'key',
    ],
    ['the key is missing', remove('signature/public-key.pem'), 'signature/public-key.pem', 'missing'],
  ];
  for (const [what, change, file, code] of places)
    it(`names the fault: ${what}`, () => {
      const { isIntact, faults } = verifyPackage(repack(change), 'p.zip');
      expect(isIntact).toBe(false);
      expect(faults).toContainEqual({ file, code, sentence: expect.stringContaining(file) });
    });

  const knowing: [what: string, change: (files: Unzipped) => void, file: string, code: string][] = [
    ['a part', edit(`${ITEM}/comment.html`, 'skriva', 'säga'), `${ITEM}/comment.html`, 'part-digest'],
    ['evidence', edit(`${ITEM}/evidence.json`, 'hide', 'show'), `${ITEM}/evidence.json`, 'evidence-hash'],
    [
      'a record',
      edit('data/records.json', /"evidenceHash":"../, '"evidenceHash":"zz'),
      `${ITEM}/evidence.json`,
      'evidence-hash',
    ],
    ['a whole part', remove(`${ITEM}/thread.html`), `${ITEM}/thread.html`, 'part-missing'],
    ['a new part', (files) => (files[`${ITEM}/x.html`] = strToU8('x')), `${ITEM}/x.html`, 'part-unlisted'],
    [
      'a new item',
      (files) => (files['data/items/x/evidence.json'] = strToU8('{}')),
      'data/items/x',
      'item-unlisted',
    ],
    [
      'another record’s evidence',
      (files) => (files[`${ITEM}/evidence.json`] = files[`${OTHER}/evidence.json`]!),
      `${ITEM}/evidence.json`,
      'record-id',
    ],
    ['an event', edit('data/log.jsonl', 'insult', 'threat'), 'data/log.jsonl', 'log-chain'],
    ['an event less', edit('data/log.jsonl', /(\n.*){2}\n/, '\n'), 'data/log.jsonl', 'log-gap'],
    ['the last events', edit('data/log.jsonl', /(.*0002".*\n)+$/, ''), 'data/log.jsonl', 'log-record'],
    ['half a line', edit('data/log.jsonl', /\}\n$/, ''), 'data/log.jsonl', 'log-cut'],
    ['no log', remove('data/log.jsonl'), 'data/log.jsonl', 'missing'],
    ['no list of records', remove('data/records.json'), 'data/records.json', 'missing'],
    ['a list that is none', edit('data/records.json', '[', '{'), 'data/records.json', 'not-json'],
  ];
  for (const [what, change, file, code] of knowing)
    it(`is not taken in when every digest was made to fit: ${what}`, () => {
      const { faults } = verifyPackage(repackKnowingly(change), 'p.zip');
      expect(faults).toContainEqual({ file, code, sentence: expect.stringContaining(file) });
      expect(faults).toContainEqual(expect.objectContaining({ code: 'signature' }));
    });

  const INFO = 'bag-info.txt';
  const add = (path: string, text: string) => (files: Unzipped) => (files[path] = strToU8(text));
  const unsigned: [what: string, change: (files: Unzipped) => void, file: string, sentence: RegExp][] = [
    [
      'another sender',
      edit(INFO, 'Provkommun', 'Annankommun'),
      INFO,
      /has the line "Source-Organization: Ann/,
    ],
    [
      'another day',
      edit(INFO, /Date: .*/, 'Date: 2019-01-01'),
      INFO,
      /has the line "Bagging-Date: 2019-01-01"/,
    ],
    [
      'another program',
      edit(INFO, /Agent: .*/, 'Agent: X'),
      INFO,
      /lacks the line "Bag-Software-Agent: Bevara/,
    ],
    ['fewer records', edit(INFO, 'Records: 2', 'Records: 1'), INFO, /lacks the line "Bevara-Records: 2"/],
    ['another form', edit(INFO, /Contents: .*/, 'Contents: x'), INFO, /has the line "Bevara-Contents: x"/],
    ['a line more', edit(INFO, /$/, 'Bevara-Practice: yes\n'), INFO, /has the line "Bevara-Practice: yes"/],
    ['a line twice', edit(INFO, /^.*\n/, (line) => line + line), INFO, /in another order or twice/],
    ['a file to read', add('READ-FIRST.txt', 'x'), 'READ-FIRST.txt', /no file of such a package/],
    ['files to fetch', add('fetch.txt', 'https://x.invalid 1 data/x\n'), 'fetch.txt', /no file of such/],
    ['another manifest', add('manifest-md5.txt', 'x'), 'manifest-md5.txt', /the signature does not cover it/],
    ['a stamp that is none', add('signature/manifest.tsr', 'x'), 'signature/manifest.tsr', /no file of such/],
    [
      'words around the key',
      edit('signature/public-key.pem', /^/, 'The key of Annankommun\n'),
      'signature/public-key.pem',
      /is not an ECDSA P-256 public key/,
    ],
  ];
  for (const [what, change, file, sentence] of unsigned)
    it(`names what was changed where no signature reaches: ${what}`, () => {
      const { isIntact, faults } = verifyPackage(repackTags(change), 'p.zip');
      expect(isIntact).toBe(false);
      expect(faults.filter((fault) => fault.file === file && sentence.test(fault.sentence))).toHaveLength(1);
    });

  it('says so when the list of records does not tell who made the package', () => {
    const { faults } = verifyPackage(repackKnowingly(edit('data/records.json', '"day"', '"tag"')), 'p.zip');
    expect(faults).toContainEqual(expect.objectContaining({ file: INFO, code: 'bag-info' }));
  });

  it('notices any single byte that is changed, wherever it lies', async () => {
    const { bytes: small } = await makePackage(makeStore(), [makeDraft({ html: '', threadHtml: '' })]);
    const missed: number[] = [];
    for (let at = 0; at < small.length; at++) {
      const changed = small.slice();
      changed[at]! ^= 0xff;
      if (verifyPackage(changed, 'p.zip').isIntact) missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  it('tells which key has signed, so that a forger who signs anew with a key of their own is found', () => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const forged = repackKnowingly((files) => {
      edit(INFO, 'Provkommun', 'X')(files);
      edit('data/records.json', '"organization":"Provkommun"', '"organization":"X"')(files);
    });
    const files = unzipSync(forged);
    files['signature/public-key.pem'] = strToU8(
      keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    );
    files['signature/manifest.sig'] = new Uint8Array(
      sign('sha256', files['manifest-sha256.txt']!, keys.privateKey),
    );
    const tags = Object.keys(files).filter((path) => !path.startsWith('data/') && !path.startsWith('tagm'));
    files['tagmanifest-sha256.txt'] = strToU8(
      tags.map((path) => `${sha256(files[path]!)}  ${path}\n`).join(''),
    );
    const own = unzipSync(whole)['signature/public-key.pem']!;
    const key = sha256(createPublicKey(strFromU8(own)).export({ type: 'spki', format: 'der' }) as Uint8Array);
    expect(verifyPackage(whole, 'p.zip', { key })).toMatchObject({ isIntact: true, key, faults: [] });
    const unasked = verifyPackage(zipSync(files), 'p.zip');
    expect(unasked.faults).toEqual([]);
    expect(unasked.key).not.toBe(key);
    expect(verifyPackage(zipSync(files), 'p.zip', { key }).faults).toMatchObject([
      { file: 'signature/public-key.pem', code: 'other-key' },
    ]);
  });

  it('refuses a package that is cut, has something before or after it, or is none', () => {
    const cases = {
      cut: whole.subarray(0, whole.length - 100),
      before: Buffer.concat([Buffer.from('MZ'), whole]),
      after: Buffer.concat([whole, Buffer.from('x')]),
      none: strToU8('not a zip'),
      empty: new Uint8Array(),
    };
    for (const [name, bytes] of Object.entries(cases))
      expect(verifyPackage(bytes, 'p.zip').isIntact, name).toBe(false);
  });
});
