import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** Debian packages of the independent tools that the tests hold our files against; a test whose tool is absent skips. */
export const CHECKERS = [
  'firefox-esr',
  'unzip',
  'openssl',
  'libxml2-utils',
  'qpdf',
  'poppler-utils',
  'libpdfbox2-java',
  'libjaxb-api-java',
  'libactivation-java',
  'libcommons-logging-java',
  ...(existsSync('/usr/bin/java') ? [] : ['default-jre-headless']),
  'python3-lxml',
  'python3-openpyxl',
  'python3-jsonschema',
];

/** True where packages may be installed without asking anybody: root on a Debian. */
export function isRootOnDebian() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Installs Debian packages; false when one of them could not be had. */
export function installDebianPackages(names) {
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return (
    run('install', '-y', '-qq', ...names) || (run('update', '-qq') && run('install', '-y', '-qq', ...names))
  );
}

/** Those of the packages that are not installed. */
export function missingDebianPackages(names) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  const installed = new Set((stdout ?? '').split('\n').filter((line) => line.endsWith(' installed')));
  return names.filter((name) => !installed.has(`${name} installed`));
}
