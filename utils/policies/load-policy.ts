import type { PolicyError, ResolvedPolicy } from '@/utils/domain/policy';
import type { Result } from '@/utils/domain/result';
import { type PackSource, resolvePolicy } from './resolve-policy';
import { shippedPack } from './shipped-packs';

export type { PackSource };

type Loaded = Result<ResolvedPolicy, readonly PolicyError[]>;

/** An answer, and the texts that it was worked out from: file id to text, null for a file that was not there. */
interface Remembered {
  readonly texts: ReadonlyMap<string, string | null>;
  readonly loaded: Promise<Loaded>;
}

/** The last answer for each id. To lose it costs only the time to work it out again. */
const remembered = new Map<string, Remembered>();

/**
 * Loads a pack with everything it extends. Either all of it is right, or every fault in every file comes back
 * and nothing is applied. The same texts are not worked through twice.
 */
export function loadPolicy(id: string, source: PackSource = shippedPack): Promise<Loaded> {
  const known = remembered.get(id);
  if (known && [...known.texts].every(([asked, text]) => source(asked) === text)) return known.loaded;
  const texts = new Map<string, string | null>();
  const loaded = resolvePolicy(id, (asked) => {
    const text = source(asked);
    texts.set(asked, text);
    return text;
  });
  remembered.set(id, { texts, loaded });
  return loaded;
}
