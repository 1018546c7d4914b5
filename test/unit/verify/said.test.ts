import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { describe, expect, it } from 'vitest';
import { verifyPackage, type PackageKind } from '@/scripts/verify/verify-package';
import { losePart } from '@/utils/domain/evidence-bytes';
import type { ExportItem } from '@/utils/exports/export-format';
import { exportFormats } from '@/utils/exports/registry';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem, makeReply } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { runExport } from '@/test/support/exports/run-export';

const items = [
  makeItem({ id: 'one' }, { pictures: [makePng(9, 9)] }),
  makeItem({ id: 'two', text: 'Tack!', isConfidential: true }),
  makeItem({ id: 'three', registration: null, removal: null, capturedAt: '2026-09-03T10:00:00.000Z' }),
];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const KINDS = ['fgs', 'eark', 'arkivmelding'] as const;
const make = async (kind: PackageKind, records: readonly ExportItem[] = items, wishes = {}) => {
  const format = exportFormats.find(({ id }) => id === kind)!;
  return (await runExport(format, records, wishes)).bytes;
};
const made = Object.fromEntries(KINDS.map((kind) => [kind, make(kind)] as const));

type Change = (files: Unzipped) => void;

/** Somebody who knows: after the change, every list has the digests and sizes that now are. */
async function tamper(kind: PackageKind, change: Change) {
  const files = unzipSync((await made[kind])!);
  const before = new Map(Object.entries(files).map(([path, bytes]) => [path, sha256(bytes)]));
  const sizes = new Map(Object.entries(files).map(([path, bytes]) => [path, bytes.length]));
  change(files);
  for (let pass = 0; pass < 3; pass++)
    for (const [path, old] of before) {
      const bytes = files[path];
      if (!bytes || sha256(bytes) === old) continue;
      for (const name of Object.keys(files).filter((one) => one.endsWith('.xml')))
        files[name] = strToU8(
          strFromU8(files[name]!)
            .replaceAll(
              `SIZE="${sizes.get(path)}" CREATED="2026-10-01T08:00:00.000Z" CHECKSUM="${old}"`,
              (is) => is.replace(/SIZE="\d+"/, `SIZE="${bytes.length}"`),
            )
            .replaceAll(old, sha256(bytes))
            .replace(
              new RegExp(`(${sha256(bytes)}</sjekksum>.*?<filstoerrelse>)\\d+`),
              (_, begin: string) => begin + String(bytes.length),
            ),
        );
      before.set(path, sha256(bytes));
      sizes.set(path, bytes.length);
    }
  return verifyPackage(zipSync(files), 'p.zip');
}

const edit =
  (file: RegExp, from: string | RegExp, to: string | ((is: string) => string)): Change =>
  (files) => {
    const path = Object.keys(files).find((name) => file.test(name))!;
    const before = strFromU8(files[path]!);
    const after = before.replace(from, (is) => (typeof to === 'string' ? to : to(is)));
    if (after === before) throw new Error(`${path} does not hold ${from}`);
    files[path] = strToU8(after);
  };
const drop =
  (folder: string): Change =>
  (files) => {
    for (const path of Object.keys(files).filter((name) => name.includes(folder))) delete files[path];
  };
/** The files of the folder, and all that is said of them in the list. */
const dropListed =
  (folder: string, list: RegExp): Change =>
  (files) => {
    drop(folder)(files);
    const path = Object.keys(files).find((name) => list.test(name))!;
    const kept = strFromU8(files[path]!).replace(/<file [^>]*><FLocat [^>]*\/><\/file>/g, (one) =>
      one.includes(folder) ? '' : one,
    );
    files[path] = strToU8(kept);
  };

const TAMPERED: readonly (readonly [PackageKind, string, Change, RegExp])[] = [
  [
    'arkivmelding',
    'another sender',
    edit(/000001\/arkiv/, '<korrespondansepartNavn>Ängla', '<korrespondansepartNavn>Anna'),
    /^000001\/arkivmelding\.xml: korrespondansepart\/korrespondansepartNavn is "Anna.*"; by the rest of the package it should be "Ängla/,
  ],
  [
    'arkivmelding',
    'another title',
    edit(/000001\/arkiv/, /<tittel>Kommentar(?= från)/, '<tittel>Brev'),
    /tittel is "Brev/,
  ],
  [
    'arkivmelding',
    'another registration number',
    edit(/000001\/arkiv/, '<registreringsID>2026-0456', '<registreringsID>2026-0457'),
    /registrering\/registreringsID is .*0457"; .*0456"/,
  ],
  [
    'arkivmelding',
    'outgoing instead of incoming',
    edit(/000001\/arkiv/, '<k:kode>I</k:kode>', '<k:kode>U</k:kode>'),
    /journalposttype\/k:kode is "U"; .* "I"/,
  ],
  [
    'arkivmelding',
    'another day of receipt',
    edit(/000001\/arkiv/, '<mottattDato>2026-09-01', '<mottattDato>2026-09-11'),
    /mottattDato is "2026-09-11/,
  ],
  [
    'arkivmelding',
    'no shielding',
    edit(/000002\/arkiv/, /<skjerming>.*?<\/skjerming>/, ''),
    /registrering\/skjerming .*is missing/,
  ],
  [
    'arkivmelding',
    'something added',
    edit(
      /000003\/arkiv/,
      '</registrering>',
      '<merknad><merknadstekst>Gallras</merknadstekst></merknad></registrering>',
    ),
    /000003\/arkivmelding\.xml: registrering\/merknad .*is not in the rest/,
  ],
  [
    'arkivmelding',
    'a comment in the XML',
    edit(/000003\/arkiv/, '</registrering>', '<!-- gallras --></registrering>'),
    /000003\/arkivmelding\.xml says the same .*comments/,
  ],
  ['arkivmelding', 'the first record gone', drop('000001/'), /^The folder 000001 is missing: .* 3 records/],
  ['arkivmelding', 'the last record gone', drop('000003/'), /^The folder 000003 is missing: .* 3 records/],
  [
    'arkivmelding',
    'a record twice',
    (files) => {
      for (const path of Object.keys(files).filter((name) => name.startsWith('000001/')))
        files[path.replace('000001', '000004')] = files[path]!;
    },
    /^The folder 000004 is one too many/,
  ],
  ['arkivmelding', 'the note gone', drop('bevara.json'), /^bevara\.json is missing, so neither/],
  [
    'arkivmelding',
    'the note of another form',
    edit(/bevara\.json/, '"records"', '"count"'),
    /^bevara\.json is not/,
  ],
  [
    'arkivmelding',
    'another record, all digests made to fit',
    edit(/000001\/record\.json/, '"number": "2026-0456"', '"number": "2026-9999"'),
    /registreringsID is .*0456"; .*9999"/,
  ],
  [
    'arkivmelding',
    'a record that is none',
    edit(/000001\/record\.json/, '"account"', '"akount"'),
    /^000001\/record\.json is not a record as Bevara writes it \(account\)/,
  ],
  [
    'eark',
    'another text of a comment',
    edit(/erms\.xml/, 'Så här får man inte', 'Så här får man visst'),
    /metadata\/descriptive\/erms\.xml: record\(one\)\/description is ".*visst/,
  ],
  [
    'eark',
    'another author',
    edit(/erms\.xml/, /<name>Ängla/, '<name>Anna'),
    /record\(one\)\/agents\/agent\/name is "Anna/,
  ],
  [
    'eark',
    'a record left out of ERMS',
    edit(/erms\.xml/, /<record systemIdentifier="three".*?<\/record>/s, ''),
    /record\(three\)/,
  ],
  [
    'eark',
    'another organisation',
    edit(/^[^/]+\/METS\.xml/, /<name>Provkommun/, '<name>Annankommun'),
    /METS\.xml: agent\/name is "Annankommun"/,
  ],
  ['eark', 'the last record gone', drop('data/000003/'), /^The folder .*data\/000003 is missing/],
  [
    'eark',
    'the last record gone, and from its list',
    dropListed('000003/', /rep1\/METS\.xml/),
    /^The folder .*data\/000003 is missing/,
  ],
  [
    'eark',
    'another about.txt',
    edit(/documentation\/about\.txt/, 'preserved', 'made'),
    /about\.txt is not the text/,
  ],
  [
    'fgs',
    'another first day',
    edit(/sip\.xml/, 'ext:STARTDATE="2026-09-01', 'ext:STARTDATE="2025-09-01'),
    /^sip\.xml: ext:STARTDATE of mets is "2025/,
  ],
  [
    'fgs',
    'less access restricted',
    edit(/sip\.xml/, '"Secrecy"', '"GDPR"'),
    /ext:ACCESSRESTRICT of mets is "GDPR"; .*"Secrecy"/,
  ],
  [
    'fgs',
    'another archive creator',
    edit(/sip\.xml/, /<name>Provkommun/, '<name>Annankommun'),
    /agent\/name is "Annankommun"/,
  ],
  [
    'fgs',
    'the last record gone, and from its list',
    dropListed('000003/', /sip\.xml/),
    /^The folder content\/000003 is missing/,
  ],
  [
    'fgs',
    'another PDF beside it, listed as it should be',
    (files) => {
      files['content/000001/other.pdf'] = strToU8('%PDF');
      edit(
        /sip\.xml/,
        '</fileGrp>',
        `<file ID="file-99" MIMETYPE="application/pdf" SIZE="4" CREATED="2026-10-01T08:00:00.000Z" CHECKSUM="${sha256(strToU8('%PDF'))}" CHECKSUMTYPE="SHA-256"><FLocat LOCTYPE="URL" xlink:type="simple" xlink:href="file:///content/000001/other.pdf"/></file></fileGrp>`,
      )(files);
    },
    /^sip\.xml: file\(file-99\) .*not in the rest/,
  ],
];

describe('what the XML of a package says is compared with its records', () => {
  it.each(KINDS)(
    'accepts %s of every kind of text, in every language, with a pack and without',
    async (kind) => {
      const hostile = HOSTILE_TEXTS.map((text, index) => {
        const item = makeItem({ id: `r${index}`, text, authorName: text, isConfidential: index % 3 === 2 });
        return index % 2 ? { ...item, record: makeReply(item.record, text) } : item;
      });
      for (const wishes of [
        {},
        { language: 'nb', pack: 'no/sogne', organization: 'Søgne <&> "kommune"' },
        { language: 'en', pack: null },
      ])
        expect(verifyPackage(await make(kind, hostile, wishes), 'p.zip').faults).toEqual([]);
    },
  );

  it.each(KINDS)('accepts %s with one record', async (kind) => {
    const { faults, records } = verifyPackage(await make(kind, items.slice(0, 1)), 'p.zip');
    expect([faults, records]).toEqual([[], 1]);
  });

  it.each(TAMPERED)('in %s it names %s', async (kind, _what, change, sentence) => {
    const { isIntact, faults } = await tamper(kind, change);
    expect(isIntact).toBe(false);
    expect(
      faults.map((fault) => fault.sentence).find((one) => sentence.test(one)),
      JSON.stringify(faults),
    ).toBeDefined();
  });

  it('tells of many differences in a few sentences, and which version wrote the package', async () => {
    const { faults } = await tamper('arkivmelding', (files) => {
      edit(/bevara\.json/, '"extensionVersion": "0.1.0"', '"extensionVersion": "9.0"')(files);
      edit(/000001\/arkiv/, /<registrering .*<\/registrering>/s, (whole) =>
        whole.replace(/<(tittel|k:kode|\w+Dato|registreringsID)>[^<]*/gi, '<$1>x'),
      )(files);
    });
    const said = faults.filter(({ code }) => code === 'said').map(({ sentence }) => sentence);
    expect(said).toHaveLength(6);
    expect(said.at(-1)).toMatch(/differs from the rest of the package in \d+ more places/);
    expect(faults.at(-1)!.sentence).toMatch(
      /^bevara\.json says that Bevara 9\.0 wrote the package, and this is 0\.1\.0/,
    );
  });

  it.each(KINDS)(
    'in %s, evidence that was damaged before it was packed is no fault of the XML',
    async (kind) => {
      const [{ record, parts }] = items as [ExportItem];
      const changed = parts.map((part) =>
        part.name === 'comment.html' ? { ...part, bytes: new Blob(['<p>y</p>']) } : part,
      );
      const cases: [ExportItem['parts'], string][] = [
        [changed, 'part-digest'],
        [parts.filter(({ name }) => name !== 'screenshot-1.png'), 'part-missing'],
        [parts.map((part) => (part.name === 'screenshot-1.png' ? losePart(part) : part)), 'part-missing'],
        [parts.filter(({ name }) => name !== 'evidence.json'), 'missing'],
      ];
      for (const [some, code] of cases) {
        const { faults } = verifyPackage(await make(kind, [{ record, parts: some }]), 'p.zip');
        expect(faults.map((fault) => fault.code)).toEqual([code]);
      }
    },
  );
});
