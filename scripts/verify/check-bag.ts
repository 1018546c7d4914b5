import { checkBagInfo } from './check-bag-info';
import { readText, type Fault, type Files, type PackedFile } from './fault';

const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
/** All that lies beside the payload. What else stood there would be covered by nothing that is signed. */
const TAG_FILES: readonly string[] = [
  'bagit.txt',
  'bag-info.txt',
  MANIFEST,
  TAG_MANIFEST,
  'signature/manifest.sig',
  'signature/public-key.pem',
];
const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** The rules of BagIt 1.0 (RFC 8493): declaration, digests of every file, nothing missing, nothing extra, what bag-info.txt says. */
export function checkBag(files: Files): Fault[] {
  const faults: Fault[] = [];
  const say = (file: string, code: string, sentence: string) => faults.push({ file, code, sentence });

  const declaration = files.get('bagit.txt');
  if (!declaration) say('bagit.txt', 'missing', 'bagit.txt is missing.');
  else if (readText(declaration) !== BAGIT)
    say('bagit.txt', 'bag-declaration', 'bagit.txt does not declare BagIt 1.0 in UTF-8.');

  for (const manifest of [MANIFEST, TAG_MANIFEST]) {
    const isPayload = manifest === MANIFEST;
    const listed = readManifest(files.get(manifest), manifest, say);
    for (const [path, digest] of listed) {
      const file = files.get(path);
      if (path.startsWith('data/') !== isPayload)
        say(path, 'wrong-manifest', `${path} is listed in ${manifest}, where it does not belong.`);
      if (!file) say(path, 'missing', `${path} is listed in ${manifest} and missing from the package.`);
      else if (file.sha256 !== digest)
        say(path, 'digest', `${path} has been changed: its digest is not the one in ${manifest}.`);
    }
    for (const path of files.keys())
      if (
        path.startsWith('data/') === isPayload &&
        path !== TAG_MANIFEST &&
        !listed.has(path) &&
        !isForeign(path)
      )
        say(path, 'extra', `${path} is in the package and not listed in ${manifest}.`);
  }
  for (const path of files.keys())
    if (isForeign(path))
      say(path, 'extra', `${path} is no file of such a package, and the signature does not cover it.`);
  return [...faults, ...checkBagInfo(files)];
}

function isForeign(path: string): boolean {
  return !path.startsWith('data/') && !TAG_FILES.includes(path);
}

type Say = (file: string, code: string, sentence: string) => void;

function readManifest(file: PackedFile | undefined, name: string, say: Say): Map<string, string> {
  const listed = new Map<string, string>();
  const text = file && readText(file);
  if (text === undefined) say(name, 'missing', `${name} is missing.`);
  if (text === null) say(name, 'not-text', `${name} is not UTF-8 text.`);
  for (const line of (text ?? '').split('\n').slice(0, -1)) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined)
      say(name, 'manifest-line', `${name} has a line that is not a digest, two spaces and a path.`);
    else if (listed.has(path)) say(name, 'manifest-twice', `${name} lists ${path} twice.`);
    else listed.set(path, digest);
  }
  if (text && !text.endsWith('\n')) say(name, 'manifest-line', `The last line of ${name} is cut off.`);
  return listed;
}
