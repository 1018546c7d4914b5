/** Ways of saying that an answer will come, as municipalities write it in sv, nb, nn and en. */
const WORDS =
  /återkommer|svar kommer|ska (?:vi )?(?:ta reda|kolla|undersöka)|kommer tilbake|kjem tilbake|undersøker|undersøkjer|svar kommer|get back to you|look into|find out/i;

/** A shorter part of a template could stand in any text. */
const SHORTEST_PART = 20;

/**
 * True when a text of the account says that an answer will come rather than being one (NYK-3): in the pack's own
 * words, or in usual ones. When in doubt it is no answer, and the comment goes on waiting.
 */
export function isAcknowledgement(text: string, template: string | null): boolean {
  if (WORDS.test(text)) return true;
  const said = normalize(text);
  return (template ?? '')
    .split(/\{\w+\}|[.!?]/)
    .map(normalize)
    .some((part) => part.length >= SHORTEST_PART && said.includes(part));
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
