import type { Fault } from './fault';
import type { Entry } from './zip-directory';

/** What macOS and Windows lay beside files by themselves. */
const ADDED = /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

/** The names of a zip as they are meant, where another system has packed it anew. */
export interface ReadNames {
  readonly nameOf: (name: string) => string;
  /** True for what is no part of the package. */
  readonly isAdded: (name: string) => boolean;
  readonly faults: readonly Fault[];
}

/** Says in a sentence each what old Windows programs (`\\` between folders) and macOS (files of its own) have done to a zip. */
export function readNames(entries: readonly Pick<Entry, 'name'>[], file: string): ReadNames {
  const hasBackslashes =
    entries.some(({ name }) => name.includes('\\')) && !entries.some(({ name }) => name.includes('/'));
  const nameOf = (name: string) => (hasBackslashes ? name.replaceAll('\\', '/') : name);
  const added = entries.map(({ name }) => nameOf(name)).filter((name) => ADDED.test(name));
  const say = (code: string, sentence: string): Fault => ({ file, code, sentence });
  return {
    nameOf,
    isAdded: (name) => ADDED.test(name),
    faults: [
      ...(hasBackslashes
        ? [
            say(
              'zip-backslash',
              `${file} was packed anew by a program that writes \\ between folders instead of /; it was read as if it had written /.`,
            ),
          ]
        : []),
      ...(added.length > 0
        ? [
            say(
              'zip-added',
              `${file} also holds files that an operating system has added, such as ${added[0] ?? ''}; they were not looked at.`,
            ),
          ]
        : []),
    ],
  };
}
