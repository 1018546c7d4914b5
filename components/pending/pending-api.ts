import type { ReplyFinding } from '@/utils/domain/answering';
import type { EditorRef } from '@/utils/domain/capture-draft';
import type { EditorsChange, PendingComment } from '@/utils/domain/pending-comment';
import type { Policy } from '@/utils/domain/policy';

/** What a page lets the editor do with what waits. */
export interface PendingApi {
  readonly editor: EditorRef;
  /** Null while it is being read, or when it cannot be used. */
  readonly policy: Policy | null;
  readonly change: (id: string, change: EditorsChange) => void;
  /** Brings the comment into view, in the tab that shows it or a new one. */
  readonly show: (
    comment: PendingComment,
    goal: 'read' | 'reply' | 'preserve-and-remove' | 'to-registry' | 'preserve-only',
  ) => void;
  /** What the checks say of a reply; null when they could not be asked. */
  readonly check: (accountId: string, text: string) => Promise<readonly ReplyFinding[] | null>;
  /** Takes a text to the clipboard; false when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Shows the whole chart. */
  readonly openChart: () => void;
}
