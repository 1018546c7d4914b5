import type { GroundChoice } from '@/components/overlay/panel/panel-model';
import type { Ground } from '@/utils/domain/policy';
import type { RemovalOutcome, RemovalPurpose } from '@/utils/domain/removal';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { openAt, openRecord, type Flow } from './flow';
import { forceRegistration } from './force-registration';
import { preserve, type Preserved } from './preserve';
import { preserveOnly } from './preserve-only';
import { emptyProgress, startProgress, type Progress } from './progress';
import { removeStored } from './remove-stored';
import { sendToRegistry } from './send-to-registry';
import { suggestTitle } from './suggest-title';
import { openUndoWindow } from './undo-window';

/**
 * Asks for the ground, and removes what has been stored (NYK-14). Choosing a ground is the confirmation; a default ground
 * of the policy is chosen by the click itself, and one from the decision guide has been chosen there.
 */
export function preserveAndRemove(flow: Flow, handle: CommentHandle, groundId: string | null = null): void {
  const { grounds } = flow.context.policy;
  const usual = grounds.find(
    ({ id, isDefault, needsText }) => (groundId === null ? isDefault : id === groundId) && !needsText,
  );
  if (usual) {
    const choice = { groundId: usual.id, measure: usual.measures[0], groundText: null };
    flow.work(async (signal) => {
      await openAt(flow, handle, emptyProgress(), {});
      await remove(flow, handle, usual, choice, signal);
    });
    return;
  }
  flow.choose(() =>
    openAt(
      flow,
      handle,
      { kind: 'grounds', grounds, measures: null },
      {
        chooseGround: (choice) => {
          const ground = grounds.find(({ id }) => id === choice.groundId);
          if (!ground?.measures.includes(choice.measure)) return;
          if (ground.needsText && !choice.groundText?.trim()) return;
          flow.work((signal) => remove(flow, handle, ground, choice, signal));
        },
        preserveOnly: () => preserveOnly(flow, handle),
        startRegistration: () => sendToRegistry(flow, handle),
      },
    ),
  );
}

async function remove(
  flow: Flow,
  handle: CommentHandle,
  ground: Ground,
  choice: GroundChoice,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const ending = AbortSignal.any([signal, stop.signal]);
  let undo = () => {};
  const removal: RemovalPurpose = {
    groundId: ground.id,
    groundLabel: ground.label,
    measure: choice.measure,
    groundText: choice.groundText,
    disposalRule: ground.disposalRule,
  };
  const callbacks = { undo: () => undo(), close: () => stop.abort(), openRecord: openRecord(flow) };
  const progress = startProgress(flow, { removal, ground, callbacks });
  const registration = forceRegistration(ground, choice.groundText, {
    policy: flow.context.policy,
    seen: flow.adapter.read(handle, flow.page()),
    account: flow.account,
    now: flow.now(),
    registrationId: flow.makeId(),
  });
  const purpose = { removal, registration };
  const { registrationTitles } = flow.context.policy;
  const preserved = await preserve(flow, {
    handle,
    retitle: (seen) => suggestTitle(registrationTitles, seen, flow.account, flow.now()),
    scope: ground.evidence,
    purpose,
    progress,
    signal: ending,
  });
  if (!preserved) return;

  const { undoSeconds } = flow.context;
  const window = openUndoWindow(undoSeconds * 1_000, flow.wait);
  undo = window.undo;
  if (undoSeconds > 0)
    progress.change({ undo: { endsAt: flow.now() + undoSeconds * 1_000, seconds: undoSeconds } });
  const passed = await window.passed;
  progress.change({ undo: null });
  const outcome: RemovalOutcome = passed
    ? await removeStored(flow, preserved, removal, progress, ending)
    : { kind: 'undone' };
  await finish(flow, preserved, removal, outcome, progress);
}

/** Says how it ended, on the page and in the record. */
async function finish(
  flow: Flow,
  { stored, seen }: Preserved,
  removal: RemovalPurpose,
  outcome: RemovalOutcome,
  progress: Progress,
): Promise<void> {
  progress.tell({ kind: 'outcome', outcome });
  flow.markers.setStatus(seen.fields.commentId.value ?? '', statusOf(outcome));
  const noted = await flow.ask('records:note-removal', {
    eventId: flow.makeId(),
    recordId: stored.recordId,
    measure: removal.measure,
    groundId: removal.groundId,
    outcome,
  });
  if (!noted.ok) progress.tell({ kind: 'failure', failure: noted.failure });
  progress.change({ isDone: true });
  if (!noted.ok && noted.failure.code === 'extension-reloaded') flow.onReloaded();
}

function statusOf({ kind }: RemovalOutcome) {
  if (kind === 'removed' || kind === 'hidden') return kind;
  if (kind === 'already-gone') return 'removed';
  return kind === 'undone' ? 'preserved' : 'failed';
}
