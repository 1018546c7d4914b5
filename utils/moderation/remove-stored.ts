import type { AssistPart } from '@/components/overlay/panel/panel-model';
import type { RemovalOutcome, RemovalPurpose } from '@/utils/domain/removal';
import type { PressLabel } from '@/utils/removal/removal';
import { removeComment } from '@/utils/removal/remove-comment';
import type { Flow } from './flow';
import { highlight } from './highlight';
import type { Preserved } from './preserve';
import type { Progress } from './progress';

/** Takes the platform's own way to remove a comment whose evidence is stored, and remembers the labels that proved right. */
export async function removeStored(
  flow: Flow,
  { stored, seen }: Preserved,
  purpose: RemovalPurpose,
  progress: Progress,
  signal: AbortSignal,
): Promise<RemovalOutcome> {
  const { adapter, page, ask, confirmedLabels, timing } = flow;
  const { outcome, confirmed } = await removeComment({
    adapter,
    page,
    capture: stored,
    isStored: async () => {
      const { recordId, hash } = stored;
      return (await ask('records:still-stored', { recordId, hash })).ok;
    },
    expected: {
      commentId: seen.fields.commentId.value ?? '',
      authorName: seen.fields.authorName.value ?? '',
      text: seen.fields.text.value ?? '',
      address: page().url.href,
    },
    measure: purpose.measure,
    confirmedLabels,
    onStep: (step) => progress.tell({ kind: 'step', step }),
    assist: (element, label) => {
      const frame = highlight(element);
      progress.change({
        assist: isWithinPart(label) ? { part: label } : { label: visibleNameOf(element) },
      });
      return {
        release: () => {
          frame.release();
          progress.change({ assist: null });
        },
      };
    },
    timing,
    signal,
  });
  for (const label of confirmed) {
    confirmedLabels.add(label);
    await ask('settings:confirm-label', label);
  }
  return outcome;
}

/** True where a whole menu, dialog or comment is highlighted, because no control in it is beyond doubt. */
function isWithinPart(label: PressLabel): label is AssistPart {
  return /^(choose|answer|comment)-(hide|delete)$/.test(label);
}

/** What the editor reads on the control. */
function visibleNameOf(element: HTMLElement): string {
  return (element.innerText.trim() || element.getAttribute('aria-label') || '…').slice(0, 60);
}
