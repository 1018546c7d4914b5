import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** Independent tools that the tests hold our files against: command -> Debian packages that bring it. */
export const CHECKERS = {
  unzip: ['unzip'],
  openssl: ['openssl'],
  xmllint: ['libxml2-utils'],
  qpdf: ['qpdf'],
  pdftotext: ['poppler-utils'],
  apachectl: ['apache2-bin', 'apache2-utils', 'apache2'],
  python3: ['python3'],
};

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

/** True when a command is on the PATH. */
export function hasCommand(name) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${name}`));
}
