import type { Account } from '@/utils/domain/account';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import { readManagedAccounts, readManagedCentral } from './managed-accounts';
import { LONGEST_UNDO, type Settings } from './settings';

/** What an IT department has set for all (public/managed-schema.json); null where it leaves the choice to the editor. */
export interface ManagedSettings {
  /** Id of a pack, such as `se/nykvarn`. */
  readonly policyId: string | null;
  /** The text of a pack file of the organisation's own. */
  readonly packText: string | null;
  readonly language: Language | null;
  /** Own accounts; the editor can add others, and cannot take these away. */
  readonly accounts: readonly Account[];
  /** 0 to 30 */
  readonly undoSeconds: number | null;
  readonly isCrisis: boolean | null;
  /** The accounts that publish in a crisis; the editor can add others. */
  readonly centralAccountIds: readonly string[];
}

/** The part of `browser.storage.managed` that is read. */
export interface ManagedArea {
  get(): Promise<Record<string, unknown>>;
}

export const NOTHING_MANAGED: ManagedSettings = {
  policyId: null,
  packText: null,
  language: null,
  accounts: [],
  undoSeconds: null,
  isCrisis: null,
  centralAccountIds: [],
};

/**
 * Reads what the organisation has set. A value of the wrong kind counts as not set, each by itself. A browser without
 * any such policy (Firefox then refuses to answer) has nothing set.
 */
export async function readManagedSettings(area: ManagedArea): Promise<ManagedSettings> {
  const set = await area.get().catch(() => ({}) as Record<string, unknown>);
  const { municipality, pack, language, undoSeconds } = set;
  const isTime = Number.isInteger(undoSeconds) && Number(undoSeconds) >= 0;
  return {
    policyId: typeof municipality === 'string' && municipality ? municipality : null,
    packText: typeof pack === 'string' && pack ? pack : null,
    language: LANGUAGES.find((known) => known === language) ?? null,
    accounts: readManagedAccounts(set['accounts']),
    undoSeconds: isTime ? Math.min(LONGEST_UNDO, Number(undoSeconds)) : null,
    isCrisis: typeof set['crisis'] === 'boolean' ? set['crisis'] : null,
    centralAccountIds: readManagedCentral(set['accounts']),
  };
}

/** The settings as they hold: what the organisation has set goes before what the editor has chosen. */
export function applyManagedSettings(own: Settings, managed: ManagedSettings): Settings {
  return {
    ...own,
    language: managed.language ?? own.language,
    policyId: managed.policyId ?? own.policyId,
    undoSeconds: managed.undoSeconds ?? own.undoSeconds,
    isCrisis: managed.isCrisis ?? own.isCrisis,
    centralAccountIds: [...new Set([...managed.centralAccountIds, ...own.centralAccountIds])],
  };
}
