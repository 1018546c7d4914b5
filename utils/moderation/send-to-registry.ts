import type { RegistrationForm } from '@/components/overlay/panel/panel-model';
import type { SeenComment } from '@/utils/domain/seen-comment';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { openAt, openRecord, type Flow } from './flow';
import { preserve, type Preserving } from './preserve';
import { startProgress } from './progress';
import { suggestTitle } from './suggest-title';

/** Asks what the registrar needs (NYK-19, SOG-5) and stores the comment with the request; it stays where it is. The criterion is only proposed. */
export function sendToRegistry(flow: Flow, handle: CommentHandle, criterionId: string | null = null): void {
  const { policy } = flow.context;
  const seen = flow.adapter.read(handle, flow.page());
  const suggest = (one: SeenComment) =>
    suggestTitle(policy.registrationTitles, one, flow.account, flow.now());
  const view = {
    kind: 'register',
    suggestedTitle: suggest(seen),
    criteria: policy.criteria,
    caseNumberPattern: policy.caseNumberPattern,
    criterionId,
  } as const;
  flow.choose(() =>
    openAt(flow, handle, view, {
      register: (form) =>
        flow.work((signal) => {
          const isOurs = form.title === view.suggestedTitle;
          return register(flow, handle, { form, ...(isOurs && { retitle: suggest }) }, signal);
        }),
    }),
  );
}

async function register(
  flow: Flow,
  handle: CommentHandle,
  { form, ...titling }: Pick<Preserving, 'retitle'> & { readonly form: RegistrationForm },
  signal: AbortSignal,
): Promise<void> {
  const progress = startProgress(flow, {
    removal: null,
    ground: null,
    callbacks: { openRecord: openRecord(flow) },
  });
  const purpose = { removal: null, registration: { ...form, registrationId: flow.makeId() } };
  const preserved = await preserve(flow, { handle, scope: 'all', purpose, progress, signal, ...titling });
  if (preserved) progress.change({ isDone: true });
}
