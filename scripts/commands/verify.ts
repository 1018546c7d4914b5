import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readFrom } from '@/scripts/verify/byte-source';
import { readFingerprint } from '@/scripts/verify/check-signature';
import { verifyPackage } from '@/scripts/verify/verify-package';

const USAGE = `Usage: npm run -s verify -- FILE.zip [--key KEY] [--json]
  --key  who must have signed it: the fingerprint that the municipality gave you, or a file with its public key`;

const NAMES = { fgs: 'FGS package', eark: 'E-ARK package', arkivmelding: 'arkivmelding package' } as const;

/**
 * Checks an exported package and prints one plain sentence per fault, naming the file. Exit code 0 when it is intact,
 * 1 when something is wrong, 2 when the command itself was not understood or the file cannot be read.
 */
export async function run(args: string[]): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    console.error(USAGE);
    return 2;
  }
  const { path, key } = request;
  const report = readFrom(path, (source) => verifyPackage(source, basename(path), { key }));
  if (!report) {
    console.error(
      isFolder(path)
        ? `${path} is a folder. Give the zip file as it came; packed anew it is another file.`
        : `${path} cannot be read.`,
    );
    return 2;
  }
  const { isIntact, kind, files, records, events, faults } = report;
  if (request.isJson) console.log(JSON.stringify(report, null, 2));
  else if (isIntact)
    console.log(
      kind === 'bag'
        ? `Intact: ${files} files, ${records} records, ${events} events; digests, chain and signature agree.`
        : `Intact: ${NAMES[kind]}, ${files} files, ${records} records; every digest agrees, and the XML says what the records say. Such a package carries no signature.`,
    );
  else for (const { sentence } of faults) console.log(sentence);
  if (!request.isJson && report.key)
    console.log(
      key === null
        ? `Signed by the key SHA-256 ${report.key}; compare it with the one that the municipality gave you, since anybody can sign with a key of their own.`
        : `Signed by the key that was given, SHA-256 ${report.key}.`,
    );
  return isIntact ? 0 : 1;
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

interface Request {
  readonly path: string;
  readonly key: string | null;
  readonly isJson: boolean;
}

function readArguments(args: string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, key: { type: 'string' } },
    });
    const [path] = positionals;
    const key = values.key === undefined ? null : readKey(values.key);
    if (path === undefined || positionals.length !== 1 || (values.key !== undefined && key === null))
      return null;
    return { path, key, isJson: values.json ?? false };
  } catch {
    return null;
  }
}

/** Throws when it is neither a fingerprint nor a file. */
function readKey(given: string): string | null {
  return readFingerprint(given) ?? readFingerprint(readFileSync(given, 'utf8'));
}
