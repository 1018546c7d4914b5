import type { ControlCandidate, RemovalStep } from '@/utils/platforms/adapter';
import { checkComment } from './check-comment';
import { readFate } from './read-fate';
import type { RefusalReason } from './removal';
import { enterStep, isTrusted, notePress, type Run } from './run';
import { waitFor } from './wait-for';

/** How the pressing ended: everything was pressed, the editor must take over at a step, or it had to stop. */
export type Pressed =
  | { readonly kind: 'all' }
  | { readonly kind: 'assist'; readonly at: RemovalStep; readonly reason: AssistReason }
  | { readonly kind: 'refused'; readonly at: RemovalStep; readonly reason: RefusalReason };

export type AssistReason = 'no-match' | 'several-matches' | 'assumed-label' | 'timed-out';

/** What a step looks like at this moment. */
type Sight =
  | { readonly kind: 'control'; readonly control: ControlCandidate }
  | { readonly kind: 'unclear'; readonly reason: 'no-match' | 'several-matches' }
  | { readonly kind: 'stop'; readonly reason: RefusalReason }
  | { readonly kind: 'done' };

/** Presses the controls of the plan one after another, each only when it is the only one and beyond doubt. */
export async function pressSteps(run: Run): Promise<Pressed> {
  run.plan.steps[0]?.prepare();
  for (const step of run.plan.steps) {
    enterStep(run, step.name);
    run.progress.opened = step.opened;
    const sight = await waitFor(() => lookAt(step, run), {
      document: run.page().document,
      milliseconds: run.timing.step,
      holds: ({ kind }) => (kind === 'stop' || kind === 'done' ? 0 : run.timing.calm),
      isSame: isSameSight,
      signal: run.signal,
    });
    if (!sight) {
      if (step.ifAbsent === 'skip') continue;
      return { kind: 'assist', at: step, reason: 'timed-out' };
    }
    if (sight.kind === 'stop') return { kind: 'refused', at: step, reason: sight.reason };
    if (sight.kind === 'done') break;
    const check = checkComment(run);
    if (!check.ok) return { kind: 'refused', at: step, reason: check.failure };
    if (sight.kind === 'unclear') return { kind: 'assist', at: step, reason: sight.reason };
    if (!isTrusted(run, sight.control)) return { kind: 'assist', at: step, reason: 'assumed-label' };
    notePress(run, step, sight.control);
    sight.control.element.click();
  }
  return { kind: 'all' };
}

function lookAt(step: RemovalStep, run: Run): Sight | null {
  const stop = run.adapter.findStop(run.page());
  if (stop) return { kind: 'stop', reason: stop };
  if (run.progress.hasActed && readFate(run)) return { kind: 'done' };
  const [control, ...others] = step.find();
  if (others.length > 0) return { kind: 'unclear', reason: 'several-matches' };
  if (control) return { kind: 'control', control };
  return step.opened() ? { kind: 'unclear', reason: 'no-match' } : null;
}

function isSameSight(a: Sight, b: Sight): boolean {
  if (a.kind === 'control' && b.kind === 'control') return a.control.element === b.control.element;
  return (
    a.kind === b.kind && 'reason' in a === 'reason' in b && (!('reason' in a) || a.reason === reasonOf(b))
  );
}

function reasonOf(sight: Sight): string | null {
  return 'reason' in sight ? sight.reason : null;
}
