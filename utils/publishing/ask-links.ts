import type { Ask } from '@/utils/messaging/ask';

/** Has the background ask the organisation's own pages whether they answer. Null for each of which nothing was learned. */
export async function askLinks(
  ask: Ask,
  addresses: readonly string[],
): Promise<Readonly<Record<string, boolean | null>>> {
  const answer = await ask('links:look', addresses.slice(0, 20));
  if (answer.ok) return answer.value;
  return Object.fromEntries(addresses.map((address) => [address, null]));
}
