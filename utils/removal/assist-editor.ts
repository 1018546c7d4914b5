import type { RemovalOutcome } from '@/utils/domain/removal';
import type { RemovalStep } from '@/utils/platforms/adapter';
import { log } from '@/utils/log/log';
import { pressEscape } from './press-escape';
import type { AssistReason } from './press-steps';
import type { PressLabel } from './removal';
import { enterStep, notePress, type Run } from './run';
import { waitFor } from './wait-for';
import { watchResult } from './watch-result';

/**
 * The assisted way: the platform's own control is highlighted, the editor presses it, and the page is watched for the
 * result. A menu in which nothing is beyond doubt is closed first. Notes which controls the editor pressed, because a
 * success confirms their labels.
 */
export async function assistEditor(run: Run, at: RemovalStep, reason: AssistReason): Promise<RemovalOutcome> {
  log.info('removal', 'assisted', { step: at.name, reason });
  run.progress.isAssisted = true;
  const { steps } = run.plan;
  let next = steps.indexOf(at);
  if (at.name === 'choose-item') {
    await closeMenu(run, at);
    next = Math.max(0, next - 1);
  }
  steps[next + 1]?.prepare();

  function onClick(event: MouseEvent): void {
    const pressed = event.composedPath();
    const at = steps.findIndex((step) => {
      const opened = step.opened();
      return (
        (opened && pressed.includes(opened)) || step.find().some(({ element }) => pressed.includes(element))
      );
    });
    const step = steps[at];
    if (!step) return;
    const [control, ...others] = step.find();
    const isTheOne = control && others.length === 0 && pressed.includes(control.element);
    next = Math.max(next, at + 1);
    if (run.progress.step !== step.name) enterStep(run, step.name);
    notePress(run, step, isTheOne ? control : null);
  }

  const { document } = run.page();
  const spotlight = createSpotlight(run);
  document.addEventListener('click', onClick, { capture: true });
  try {
    const outcome = await watchResult(run, run.timing.assist, () => spotlight.point(next));
    if (outcome) return outcome;
  } finally {
    document.removeEventListener('click', onClick, { capture: true });
    spotlight.release();
  }
  const isShown = run.adapter.stateOf(run.expected.commentId, run.page()) === 'shown';
  const isUntouched = isShown && !run.progress.hasActed;
  return isUntouched ? { kind: 'left-to-editor', step: at.name } : { kind: 'unconfirmed', step: 'verify' };
}

async function closeMenu(run: Run, step: RemovalStep): Promise<void> {
  const menu = step.opened();
  if (!menu) return;
  pressEscape(menu);
  await waitFor(() => (step.opened() ? null : true), {
    document: run.page().document,
    milliseconds: run.timing.step,
    holds: () => 0,
    isSame: Object.is,
    signal: run.signal,
  });
}

/** Keeps highlighted what is to be pressed next: the one control, else what has opened, else the comment. */
function createSpotlight(run: Run) {
  let lit: { readonly element: HTMLElement; readonly release: () => void } | null = null;

  function choose(next: number): { readonly element: HTMLElement; readonly label: PressLabel } | null {
    for (let index = Math.min(next + 1, run.plan.steps.length - 1); index >= next; index -= 1) {
      const step = run.plan.steps[index] as RemovalStep;
      const [control, ...others] = step.find();
      if (control && others.length === 0) return control;
      const opened = step.opened();
      if (opened)
        return { element: opened, label: `${step.name === 'confirm' ? 'answer' : 'choose'}-${run.measure}` };
    }
    const comment = run.adapter.locate(run.expected.commentId, run.page())?.element;
    return comment instanceof HTMLElement ? { element: comment, label: `comment-${run.measure}` } : null;
  }

  function release(): void {
    lit?.release();
    lit = null;
  }

  return {
    release,
    point(next: number): void {
      const target = choose(next);
      if (target?.element === lit?.element) return;
      release();
      if (target) lit = { element: target.element, ...run.assist(target.element, target.label) };
    },
  };
}
