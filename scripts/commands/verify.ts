import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyPackage } from '@/scripts/verify/verify-package';

const USAGE = 'Usage: npm run -s verify -- FILE.zip [--json]';

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
  const bytes = await readFile(request.path).catch(() => null);
  if (!bytes) {
    console.error(`${request.path} cannot be read.`);
    return 2;
  }
  const report = verifyPackage(bytes, basename(request.path));
  const { isIntact, kind, files, records, events, faults } = report;
  if (request.isJson) console.log(JSON.stringify(report, null, 2));
  else if (isIntact)
    console.log(
      kind === 'bag'
        ? `Intact: ${files} files, ${records} records, ${events} events; digests, chain and signature agree.`
        : `Intact: ${NAMES[kind]}, ${files} files, ${records} records; every digest agrees. Such a package carries no signature.`,
    );
  else for (const { sentence } of faults) console.log(sentence);
  return isIntact ? 0 : 1;
}

function readArguments(args: string[]): { path: string; isJson: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const [path] = positionals;
    return path !== undefined && positionals.length === 1 ? { path, isJson: values.json ?? false } : null;
  } catch {
    return null;
  }
}
