import { OWN_KEYS } from './own-facts';
import type { RecordDocument } from './record-document';
import type { Fact, FactKey } from './record-facts';

const OWN: ReadonlySet<FactKey> = new Set(OWN_KEYS);

/**
 * What a record says beyond the elements that a form has of its own, so that no fact is lost on the way into it. Facts that
 * only some kinds of record have stand in a section of theirs.
 */
export function listFurtherFacts(
  { facts }: Pick<RecordDocument, 'facts'>,
  hasOwnPlace: (key: FactKey) => boolean,
): readonly Fact[] {
  return facts.filter(({ key, shown }) => shown !== '' && !OWN.has(key) && !hasOwnPlace(key));
}

/** A fact as every document writes it; empty where there is nothing to say. */
export function sayFact({ facts }: Pick<RecordDocument, 'facts'>, key: FactKey): string {
  return facts.find((fact) => fact.key === key)?.shown ?? '';
}
