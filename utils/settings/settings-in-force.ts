import type { MakeId } from '@/utils/domain/time';
import {
  applyManagedSettings,
  type ManagedArea,
  type ManagedSettings,
  readManagedSettings,
} from './managed-settings';
import { rememberManaged } from './remember-managed';
import type { Settings } from './settings';
import { readSettings, type StorageArea } from './settings-store';

/** The two parts of `browser.storage` that settings come from. */
export interface SettingsStorage {
  readonly local: StorageArea;
  readonly managed: ManagedArea;
}

/** The settings that hold at this browser: the organisation's where it has set something, else the editor's. */
export async function readSettingsInForce(storage: SettingsStorage, makeId: MakeId): Promise<Settings> {
  const [own, managed] = await Promise.all([
    readSettings(storage.local, makeId),
    readManagedInForce(storage),
  ]);
  return applyManagedSettings(own, managed);
}

/** What the organisation has set, as far as the browser has said so. */
export function readManagedInForce({ local, managed }: SettingsStorage): Promise<ManagedSettings> {
  return readManagedSettings(rememberManaged(managed, local));
}
