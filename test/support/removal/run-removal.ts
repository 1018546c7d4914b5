import type { Measure } from '@/utils/domain/platform';
import type { RemovalStepName } from '@/utils/domain/removal';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import { facebookAdapter } from '@/utils/platforms/facebook/adapter';
import type { Removal, RemovalResult, RemovalTiming } from '@/utils/removal/removal';
import { removeComment } from '@/utils/removal/remove-comment';
import { TARGET, type FacebookStage } from './facebook-stage';

/** Real times, short: the same proportions as in the product. */
export const SHORT: RemovalTiming = { settle: 150, step: 400, calm: 40, result: 500, assist: 1_500 };

/** A proof as it comes over messaging; only here is one made without a store. */
export const CAPTURE = JSON.parse(
  '{"recordId":"11111111-1111-4111-8111-111111111111","hash":"ab12","storedAt":"2026-11-20T09:00:00.000Z"}',
) as StoredCapture;

/** Labels that earlier successes have confirmed. */
export const CONFIRMED: ReadonlySet<string> = new Set([
  'facebook/en/item-hide:hide comment',
  'facebook/en/item-delete:delete',
  'facebook/en/confirm-delete:delete',
  'facebook/sv/inline-hide:dölj',
  'facebook/sv/item-delete:radera',
  'facebook/sv/confirm-delete:radera',
  'facebook/nb/inline-hide:skjul',
  'facebook/nb/item-hide:skjul kommentar',
  'facebook/nb/item-delete:slett',
  'facebook/nb/confirm-delete:slett',
]);

export interface Staged {
  readonly result: Promise<RemovalResult>;
  readonly steps: RemovalStepName[];
  /** Labels of what was highlighted, in order. */
  readonly highlighted: string[];
  /** What is highlighted now. */
  readonly lit: Set<HTMLElement>;
  readonly abort: () => void;
}

/** Starts a removal of the stage's target. `changes` replaces parts of what the driver is given. */
export function startRemoval(stage: FacebookStage, measure: Measure, changes: Partial<Removal> = {}): Staged {
  const steps: RemovalStepName[] = [];
  const highlighted: string[] = [];
  const lit = new Set<HTMLElement>();
  const controller = new AbortController();
  const result = removeComment({
    adapter: facebookAdapter,
    page: stage.page,
    capture: CAPTURE,
    isStored: async () => true,
    expected: {
      commentId: TARGET.id,
      authorName: TARGET.author,
      text: TARGET.text,
      address: stage.page().url.href,
    },
    measure,
    confirmedLabels: new Set(),
    timing: SHORT,
    signal: controller.signal,
    ...changes,
    onStep(step) {
      steps.push(step);
      changes.onStep?.(step);
    },
    assist(element, label) {
      highlighted.push(label);
      lit.add(element);
      const theirs = changes.assist?.(element, label);
      return {
        release() {
          lit.delete(element);
          theirs?.release();
        },
      };
    },
  });
  return { result, steps, highlighted, lit, abort: () => controller.abort() };
}
