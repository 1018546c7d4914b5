import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const JAVA = '/usr/share/java';
const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
].map((name) => `${JAVA}/${name}.jar`);

const isThere = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

/** Independent tools; a test that needs one which is absent says so and skips. */
export const has = {
  preflight: isThere('java') && JARS.every((jar) => existsSync(jar)),
  qpdf: isThere('qpdf'),
  poppler: isThere('pdftotext'),
  xmllint: isThere('xmllint'),
  lxml: spawnSync('/usr/bin/python3', ['-c', 'import lxml']).status === 0,
  shared: existsSync('../shared/xsd'),
};

for (const [tool, isPresent] of Object.entries(has))
  if (!isPresent) console.warn(`Independent checks by ${tool} skipped: it is not here.`);

/** What PDFBox's preflight says of these files: a line each, valid or not, with the rules broken. */
export function preflight(files: readonly string[]): string {
  const { stdout, stderr } = spawnSync(
    'java',
    ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', ...files],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return `${stdout}${stderr}`;
}

/** Runs a script of Python; `args` are its `sys.argv[1:]`. */
export const python = (script: string, ...args: string[]) =>
  spawnSync('/usr/bin/python3', ['-W', 'ignore', '-c', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

/** True when Python has such a module. */
export const hasModule = (name: string) => python(`import ${name}`).status === 0;
