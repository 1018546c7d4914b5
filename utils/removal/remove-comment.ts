import type { RemovalOutcome } from '@/utils/domain/removal';
import { log } from '@/utils/log/log';
import { MarkupChanged } from '@/utils/platforms/markup-changed';
import { assistEditor } from './assist-editor';
import { findComment } from './find-comment';
import { pressEscape } from './press-escape';
import { pressSteps } from './press-steps';
import { refuse, type Removal, type RemovalResult } from './removal';
import { enterStep, startProgress, type Progress, type Run } from './run';
import { rememberSurroundings } from './surroundings';
import { createTurns } from './take-turns';
import { watchResult } from './watch-result';

/** One comment at a time on a page, whoever asks. */
const takeTurn = createTurns();

/**
 * Removes a comment by the platform's own controls, as its editor would, after the evidence has been stored (NYK-14:
 * saved *before* removal). Returns what the page showed in the end; a click alone proves nothing. Never throws for
 * what the page does: a page that is not understood is a refusal. Aborting the signal ends it wherever it is:
 * `undone` before anything was pressed that matters, `unconfirmed` after, `left-to-editor` in the assisted way.
 */
export function removeComment(removal: Removal): Promise<RemovalResult> {
  return takeTurn(() => run(removal), removal.signal);
}

async function run(removal: Removal): Promise<RemovalResult> {
  const progress = startProgress();
  const outcome = await drive(removal, progress).catch((error: unknown) => {
    if (removal.signal.aborted) return breakOff(progress);
    if (!(error instanceof MarkupChanged)) throw error;
    log.warn('removal', 'markup-changed', { part: error.part, surface: error.surface });
    return progress.hasActed
      ? ({ kind: 'unconfirmed', step: progress.step } as const)
      : refuse(progress.step, 'page-unreadable');
  });
  log.info('removal', outcome.kind, { recordId: removal.capture.recordId, step: progress.step });
  const isAsAsked = outcome.kind === (removal.measure === 'hide' ? 'hidden' : 'removed');
  return { outcome, confirmed: isAsAsked ? [...progress.pressed] : [] };
}

async function drive(removal: Removal, progress: Progress): Promise<RemovalOutcome> {
  const { adapter, capture, measure, page, signal, timing } = removal;
  signal.throwIfAborted();
  removal.onStep('locate');
  if (!capture.recordId || !capture.hash) return refuse('locate', 'evidence-missing');
  const found = await findComment(removal);
  if (!found.ok) return found.failure;
  const plan = adapter.removalPlan(found.value, measure, page());
  if (!plan) return refuse('locate', 'not-offered');
  if (!(await removal.isStored())) return refuse('locate', 'evidence-missing');
  signal.throwIfAborted();
  const run: Run = {
    ...removal,
    plan,
    progress,
    surroundings: rememberSurroundings(removal, found.value),
    wasHidden: adapter.stateOf(removal.expected.commentId, page()) === 'hidden',
  };
  const pressed = await pressSteps(run);
  if (pressed.kind === 'refused') {
    if (pressed.reason !== 'rate-limit' && pressed.reason !== 'checkpoint') closeOpened(progress);
    return refuse(pressed.at.name, pressed.reason);
  }
  if (pressed.kind === 'assist') return assistEditor(run, pressed.at, pressed.reason);
  enterStep(run, 'verify');
  return (await watchResult(run, timing.result)) ?? { kind: 'unconfirmed', step: 'verify' };
}

function breakOff(progress: Progress): RemovalOutcome {
  if (progress.isAssisted) return { kind: 'left-to-editor', step: progress.step };
  closeOpened(progress);
  return progress.hasActed ? { kind: 'unconfirmed', step: progress.step } : { kind: 'undone' };
}

function closeOpened({ opened }: Progress): void {
  const element = opened?.();
  if (element) pressEscape(element);
}
