import type { Fault, Files } from './fault';

/** What a list in a package says of one of its files. */
export interface Listed {
  /** From the root of the package. */
  readonly path: string;
  /** hex; null when none is stated */
  readonly sha256: string | null;
  /** bytes; null when none is stated */
  readonly size: number | null;
  /** null when none is stated */
  readonly mediaType: string | null;
}

/** Every listed file is there and is the one that was listed. */
export function checkListed(files: Files, list: string, listed: readonly Listed[]): Fault[] {
  const faults: Fault[] = [];
  const say = (file: string, code: string, sentence: string) => faults.push({ file, code, sentence });
  const seen = new Set<string>();
  for (const { path, sha256, size } of listed) {
    if (seen.has(path)) say(path, 'listed-twice', `${list} lists ${path} twice.`);
    seen.add(path);
    const file = files.get(path);
    if (!file) say(path, 'missing', `${path} is listed in ${list} and missing from the package.`);
    else if (sha256 === null) say(path, 'no-digest', `${list} states no SHA-256 digest for ${path}.`);
    else if (file.sha256 !== sha256.toLowerCase())
      say(path, 'digest', `${path} has been changed: its digest is not the one in ${list}.`);
    else if (size !== null && size !== file.size)
      say(path, 'size', `${path} is ${file.size} bytes; ${list} says ${size}.`);
  }
  return faults;
}

/** Every file is listed somewhere. */
export function checkUnlisted(files: Files, known: ReadonlySet<string>, list: string): Fault[] {
  return [...files.keys()]
    .filter((path) => !known.has(path))
    .map((file) => ({
      file,
      code: 'extra',
      sentence: `${file} is in the package and not listed in ${list}.`,
    }));
}
