import type { StorageArea } from './settings-store';

/** Texts of pack files, by the id of the pack. */
export type PackTexts = Readonly<Record<string, string>>;

/** The pack that worked last, with the text of every file it is made of. */
export interface LastGoodPack {
  readonly id: string;
  readonly texts: PackTexts;
}

const OWN = 'own-packs';
const LAST_GOOD = 'last-good-pack';

/** The pack files that were imported at this browser, as they were written. */
export async function readOwnPacks(area: StorageArea): Promise<PackTexts> {
  return toTexts((await area.get(OWN))[OWN]);
}

/** Keeps a pack file; one with the same id gives way. */
export async function keepOwnPack(area: StorageArea, id: string, text: string): Promise<void> {
  await area.set({ [OWN]: { ...(await readOwnPacks(area)), [id]: text } });
}

/** Takes an imported pack file away; an id that is not there is no failure. */
export async function removeOwnPack(area: StorageArea, id: string): Promise<void> {
  const { [id]: _, ...others } = await readOwnPacks(area);
  await area.set({ [OWN]: others });
}

/** What stays in force when the chosen pack can no longer be used; null when none has been kept. */
export async function readLastGoodPack(area: StorageArea): Promise<LastGoodPack | null> {
  const kept = (await area.get(LAST_GOOD))[LAST_GOOD] as Partial<LastGoodPack> | undefined;
  return typeof kept?.id === 'string' ? { id: kept.id, texts: toTexts(kept.texts) } : null;
}

export async function keepLastGoodPack(area: StorageArea, pack: LastGoodPack): Promise<void> {
  const kept = await readLastGoodPack(area);
  if (JSON.stringify(kept) !== JSON.stringify(pack)) await area.set({ [LAST_GOOD]: pack });
}

function toTexts(value: unknown): PackTexts {
  if (value === null || typeof value !== 'object') return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
