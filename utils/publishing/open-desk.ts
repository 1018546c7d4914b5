import type { UnsentReceipts } from '@/components/checklist/checklist-model';
import type { PublishingContext } from '@/utils/domain/checklist';
import type { ChecklistApi, ChecklistDesk, DeskOptions } from './checklist-script';
import type { ChecklistSession } from './checklist-session';

export interface DeskOpenerOptions extends Omit<DeskOptions, 'language' | 'policy'> {
  readonly loadChecklist: () => Promise<ChecklistApi | null>;
}

/** The list of a page, which is not loaded before a composer is used. What is told it before then is told nobody. */
export function createDeskOpener({ loadChecklist, ...options }: DeskOpenerOptions) {
  let desk: Promise<ChecklistDesk | null> | null = null;

  return {
    /** Null when the list could not be made; the next composer tries again. */
    open({ language, policy }: PublishingContext): Promise<ChecklistDesk | null> {
      return (desk ??= loadChecklist()
        .then((api) => api?.createDesk({ ...options, language, policy }))
        .catch((error: unknown) => void options.onFault(error))
        .then((opened) => {
          if (!opened) desk = null;
          return opened ?? null;
        }));
    },
    bringUp: (session: ChecklistSession) => void desk?.then((opened) => opened?.bringUp(session)),
    showUnsent: (unsent: UnsentReceipts | null) => void desk?.then((opened) => opened?.showUnsent(unsent)),
  };
}
