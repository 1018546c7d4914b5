import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { has, preflight } from './checkers';
import { unpack, validateXml } from './unpack';

const XSD = '../shared/xsd';

/**
 * What an independent tool says of an exported file, by its format: the text it finds in it. Throws with the tool's
 * words when the file is not what its format demands. Where a tool or a schema is absent that step is passed over.
 */
export const checkFile: Readonly<Record<string, (file: string) => string>> = {
  pdf: checkPdf,
  disclosure: checkPdf,
  bag(file) {
    const folder = unpack(readFileSync(file));
    execFileSync('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], {
      cwd: folder,
    });
    execFileSync(
      'openssl',
      [
        'dgst',
        '-sha256',
        '-verify',
        'signature/public-key.pem',
        '-signature',
        'signature/manifest.sig',
        'manifest-sha256.txt',
      ],
      { cwd: folder },
    );
    return grepJson(folder);
  },
  fgs(file) {
    const folder = unpack(readFileSync(file));
    const sip = join(folder, 'sip.xml');
    if (has.xmllint && has.shared) {
      expectValid(validateXml(makeDriver(folder), [sip]));
      const erms = join(folder, 'content/erms.xml');
      expectValid(validateXml(`${XSD}/erms/ERMS.xsd`, [erms], makeCatalog(folder)));
    }
    return grepJson(folder);
  },
  eark(file) {
    const folder = unpack(readFileSync(file));
    const root = join(folder, readdirSync(folder)[0] ?? '');
    const erms = join(root, 'metadata/descriptive/erms.xml');
    if (has.xmllint && has.shared) {
      const catalog = makeCatalog(folder);
      const mets = [join(root, 'METS.xml'), join(root, 'representations/rep1/METS.xml')];
      expectValid(validateXml(`${XSD}/eark-local/mets.sip.local.v2-0.xsd`, mets, catalog));
      expectValid(validateXml(`${XSD}/erms/ERMS.xsd`, [erms], catalog));
    }
    return readFileSync(erms, 'utf8');
  },
  arkivmelding(file) {
    const folder = unpack(readFileSync(file));
    const files = readdirSync(folder)
      .filter((name) => /^\d/.test(name))
      .map((name) => join(folder, name, 'arkivmelding.xml'));
    if (has.xmllint && has.shared)
      expectValid(
        validateXml(`${XSD}/fiks/v1/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd`, files),
      );
    return files.map((one) => readFileSync(one, 'utf8')).join('\n');
  },
  eml: (file) =>
    python(
      `import email,email.policy,sys
m=email.message_from_file(open(sys.argv[1]),policy=email.policy.default)
assert not [d for p in m.walk() for d in p.defects]
print(m.get_body().get_content(),*[p.get_filename() for p in m.iter_attachments()])`,
      file,
    ),
  xlsx: (file) =>
    python(
      `import openpyxl,sys
for r in openpyxl.load_workbook(open(sys.argv[1],'rb')).active.iter_rows():
  assert all(c.data_type!='f' for c in r)
  print(*[c.value for c in r])`,
      file,
    ),
  csv: (file) =>
    python(
      `import csv,sys
rows=list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),delimiter=';'))
assert len({len(r) for r in rows})==1
print(rows)`,
      file,
    ),
  json: (file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))),
  print(file) {
    const html = readFileSync(file, 'utf8');
    if (/<script/i.test(html)) throw new Error('A page for printing holds a script.');
    return html;
  },
};

function grepJson(folder: string): string {
  return execFileSync('grep', ['-rh', '', folder, '--include=*.json'], { encoding: 'utf8', maxBuffer: 1e9 });
}

function checkPdf(file: string): string {
  if (has.qpdf) execFileSync('qpdf', ['--check', file]);
  const verdict = has.preflight ? preflight([file]) : 'is a valid PDF/A-1b file';
  if (!verdict.includes('is a valid PDF/A-1b file')) throw new Error(verdict);
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
}

/** Imports the local xlink first, since Riksarkivet's schema names it by an address on the net. */
function makeDriver(folder: string): string {
  const file = join(folder, '..', 'driver.xsd');
  const imports = [
    ['http://www.w3.org/1999/xlink', 'xlink.xsd'],
    ['ExtensionMETS', 'CSPackageExtensionMETS.xsd'],
    ['http://www.loc.gov/METS/', 'CSPackageMETS.xsd'],
  ].map(
    ([space, name]) =>
      `<xs:import namespace="${space}" schemaLocation="${resolve(`${XSD}/fgs12/${name}`)}"/>`,
  );
  writeFileSync(
    file,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  );
  return file;
}

function python(script: string, file: string): string {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function expectValid(faults: string): void {
  if (faults) throw new Error(faults);
}

function makeCatalog(folder: string): string {
  const file = join(folder, 'catalog.xml');
  const uris = [
    ['http://www.loc.gov/standards/xlink/xlink.xsd', 'xlink.xsd'],
    ['http://www.w3.org/2001/xml.xsd', 'xml.xsd'],
  ].map(([address, name]) => {
    const uri = pathToFileURL(resolve(`${XSD}/eark-local/${name}`));
    return `<system systemId="${address}" uri="${uri}"/><uri name="${address}" uri="${uri}"/>`;
  });
  writeFileSync(
    file,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${uris.join('')}</catalog>`,
  );
  return file;
}
