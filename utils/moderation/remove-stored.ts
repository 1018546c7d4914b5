import type { RemovalOutcome, RemovalPurpose } from '@/utils/domain/removal';
import { removalCatalogues } from '@/utils/i18n/catalogues/removal/removal-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
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
  const t = createTranslate(flow.context.language, removalCatalogues);
  const { outcome, confirmed } = await removeComment({
    adapter,
    page,
    capture: stored,
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
        assist: isOneControl(label) ? { label: visibleNameOf(element) } : { sentence: t(`press.${label}`) },
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

/** False where a whole menu, dialog or comment is highlighted, because no control in it is beyond doubt. */
function isOneControl(label: PressLabel): boolean {
  return !/^(choose|answer|comment)-(hide|delete)$/.test(label);
}

/** What the editor reads on the control. */
function visibleNameOf(element: HTMLElement): string {
  return (element.innerText.trim() || element.getAttribute('aria-label') || '…').slice(0, 60);
}
