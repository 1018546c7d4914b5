import type { EditorRef } from '@/utils/domain/capture-draft';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import type { MakeId } from '@/utils/domain/time';
import { defaultSettings, LONGEST_UNDO, type Settings } from './settings';

/** The part of `browser.storage.local` that the settings need. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/**
 * Reads the settings. What is missing or malformed falls back to its default, each value by itself.
 * The random editor id is made and kept the first time.
 */
export async function readSettings(area: StorageArea, makeId: MakeId): Promise<Settings> {
  const { kept, editorId } = await readKept(area);
  return editorId ? toSettings(kept, editorId) : inTurn(() => readOrBegin(area, makeId));
}

/** Changes some of the settings, or what `change` makes of them, and returns all of them as they are now. */
export function changeSettings(
  area: StorageArea,
  makeId: MakeId,
  change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
): Promise<Settings> {
  return inTurn(async () => {
    const before = await readOrBegin(area, makeId);
    const changed = typeof change === 'function' ? change(before) : change;
    const after = toSettings({ ...before, ...changed }, before.editor.editorId);
    await area.set({ [KEY]: after });
    return after;
  });
}

/** One at a time, whichever page or worker of the extension it is in: two at once would overwrite one another. */
function inTurn(write: () => Promise<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, write);
}

async function readOrBegin(area: StorageArea, makeId: MakeId): Promise<Settings> {
  const { kept, editorId } = await readKept(area);
  if (editorId) return toSettings(kept, editorId);
  const settings = toSettings(kept, makeId());
  await area.set({ [KEY]: settings });
  return settings;
}

async function readKept(area: StorageArea): Promise<{ kept: Record<string, unknown>; editorId: string }> {
  const kept = toObject((await area.get(KEY))[KEY]);
  const { editorId } = toObject(kept['editor']);
  return { kept, editorId: typeof editorId === 'string' ? editorId : '' };
}

function toSettings(kept: Record<string, unknown>, editorId: string): Settings {
  const defaults = defaultSettings(editorId);
  const { language, policyId, undoSeconds, confirmedLabels } = kept;
  return {
    language: LANGUAGES.includes(language as Language) ? (language as Language) : defaults.language,
    editor: toEditor(toObject(kept['editor']), defaults.editor),
    policyId: typeof policyId === 'string' ? policyId : defaults.policyId,
    undoSeconds: Number.isFinite(undoSeconds)
      ? Math.min(LONGEST_UNDO, Math.max(0, Math.round(Number(undoSeconds))))
      : defaults.undoSeconds,
    confirmedLabels: Array.isArray(confirmedLabels)
      ? [...new Set(confirmedLabels.filter((label) => typeof label === 'string'))]
      : defaults.confirmedLabels,
    asksLinks: kept['asksLinks'] === true,
    isCrisis: kept['isCrisis'] === true,
    centralAccountIds: Array.isArray(kept['centralAccountIds'])
      ? kept['centralAccountIds'].filter((id) => typeof id === 'string')
      : defaults.centralAccountIds,
  };
}

function toEditor(kept: Record<string, unknown>, defaults: EditorRef): EditorRef {
  const text = (name: 'name' | 'title' | 'unit' | 'role') => {
    const value = kept[name];
    return typeof value === 'string' ? value.trim() : defaults[name];
  };
  return {
    editorId: defaults.editorId,
    name: text('name'),
    title: text('title'),
    unit: text('unit'),
    role: text('role') || defaults.role,
  };
}

function toObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
