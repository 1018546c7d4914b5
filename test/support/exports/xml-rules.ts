import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const XSD = resolve('../shared/xsd');
/** Rules that contradict the specification they check (records.md §4.1). */
const RULE_BUGS = ['CSIP63', 'CSIP103', 'SIP14'];

/** Schemas that the local set names by their address on the net. */
export function makeCatalog(folder: string): string {
  const file = join(folder, '..', 'catalog.xml');
  const map: Readonly<Record<string, string>> = {
    'http://www.loc.gov/standards/xlink/xlink.xsd': 'xlink.xsd',
    'http://www.w3.org/2001/xml.xsd': 'xml.xsd',
  };
  const lines = Object.entries(map).map(
    ([address, name]) =>
      `<system systemId="${address}" uri="${pathToFileURL(`${XSD}/eark-local/${name}`)}"/><uri name="${address}" uri="${pathToFileURL(`${XSD}/eark-local/${name}`)}"/>`,
  );
  writeFileSync(
    file,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${lines.join('')}</catalog>`,
  );
  return file;
}

/** The rules of CSIP and SIP that a METS file breaks, but for those that are wrong themselves. */
export function schematron(mets: string): string[] {
  const { stdout } = spawnSync(
    '/usr/bin/python3',
    ['test/support/exports/schematron.py', `${XSD}/eark-schematron/V2.1.0`, mets],
    { encoding: 'utf8' },
  );
  return stdout
    .trim()
    .split(' ')
    .filter((id) => id !== '' && !RULE_BUGS.includes(id));
}

/** Imports the local xlink first, since Riksarkivet's schema names it by an address on the net. */
export function makeFgsDriver(folder: string): string {
  const file = join(folder, '..', 'driver.xsd');
  writeFileSync(
    file,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.w3.org/1999/xlink" schemaLocation="${XSD}/fgs12/xlink.xsd"/>
<xs:import namespace="ExtensionMETS" schemaLocation="${XSD}/fgs12/CSPackageExtensionMETS.xsd"/>
<xs:import namespace="http://www.loc.gov/METS/" schemaLocation="${XSD}/fgs12/CSPackageMETS.xsd"/>
</xs:schema>`,
  );
  return file;
}
