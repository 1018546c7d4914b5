/**
 * Reporting, blocking, banning or restricting somebody is not what the editor asked for. Compared as parts of a name,
 * so that it denies too much rather than too little; only `ban` must be a word of its own.
 */
const DENIED =
  /report|rapport|anmäl|block|blokk|spärr|restrict|begräns|begrens|utesteng|stäng av|banna|(?:^|\P{L})ban(?:\P{L}|$)/u;

/** True when a name (already normalized) must never be pressed, whatever the dictionary says. */
export function isDenied(normalized: string): boolean {
  return DENIED.test(normalized);
}
