import type { Language } from '@/utils/domain/language';
import type { EditorRef } from '@/utils/domain/capture-draft';

/** Seconds; nobody waits longer than this with a removal. */
export const LONGEST_UNDO = 30;

/** What the person at this browser has chosen. Kept in `storage.local` under `settings`. */
export interface Settings {
  /** Null until chosen; then the browser's language decides. */
  readonly language: Language | null;
  readonly editor: EditorRef;
  readonly policyId: string | null;
  /** Seconds between a confirmed removal and the first click on the page; 0 to 30. */
  readonly undoSeconds: number;
  /** Label ids that a removal on this installation has confirmed, as `platform/language/label`. */
  readonly confirmedLabels: readonly string[];
  /** The organisation's own pages may be asked whether they answer, where the browser permits it too. */
  readonly asksLinks: boolean;
  /** Crisis mode is on (NYK-10): what the pack says of a crisis holds. */
  readonly isCrisis: boolean;
  /** The accounts that publish in a crisis, by id. */
  readonly centralAccountIds: readonly string[];
}

/** The settings of an installation on which nobody has chosen anything. `editorId` is made by the caller. */
export function defaultSettings(editorId: string): Settings {
  return {
    language: null,
    editor: { editorId, name: '', title: '', unit: '', role: 'editor' },
    policyId: null,
    undoSeconds: 5,
    confirmedLabels: [],
    asksLinks: false,
    isCrisis: false,
    centralAccountIds: [],
  };
}
