import type { RemovalStepName } from '@/utils/domain/removal';
import type { ControlCandidate, RemovalPlan, RemovalStep } from '@/utils/platforms/adapter';
import type { Removal } from './removal';
import type { Surroundings } from './surroundings';

/** One removal under way. */
export interface Run extends Removal {
  readonly plan: RemovalPlan;
  readonly surroundings: Surroundings;
  /** True for a comment that was hidden before anything was pressed. */
  readonly wasHidden: boolean;
  readonly progress: Progress;
}

/** How far a removal has come; read when it is broken off. */
export interface Progress {
  step: RemovalStepName;
  /** What Bevara has opened and would have to close again. */
  opened: (() => HTMLElement | null) | null;
  isAssisted: boolean;
  /** True once something was pressed that may have changed the comment. Opening a menu has not. */
  hasActed: boolean;
  /** Keys of assumed labels that were pressed. */
  readonly pressed: Set<string>;
}

export function startProgress(): Progress {
  return { step: 'locate', opened: null, isAssisted: false, hasActed: false, pressed: new Set() };
}

/** Says where the removal stands. */
export function enterStep(run: Run, step: RemovalStepName): void {
  run.progress.step = step;
  run.onStep(step);
}

/**
 * Notes that a control of a step was or is about to be pressed, and prepares the step that comes after it. Null for
 * something in its menu or dialog that Bevara does not know.
 */
export function notePress(run: Run, step: RemovalStep, control: ControlCandidate | null): void {
  const { plan, progress } = run;
  plan.steps[plan.steps.indexOf(step) + 1]?.prepare();
  if (step.name !== 'open-menu') progress.hasActed = true;
  if (control?.certainty === 'assumed') progress.pressed.add(control.key);
}

/** True for a control whose wording is verified or was confirmed on this installation. */
export function isTrusted(run: Removal, control: ControlCandidate): boolean {
  return control.certainty === 'verified' || run.confirmedLabels.has(control.key);
}
