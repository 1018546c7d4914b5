import type { MarkerAction } from '@/components/overlay/marker-action';
import { createMarkerLayer } from '@/components/overlay/marker-layer';
import type { Account } from '@/utils/domain/account';
import { moderationCatalogues } from '@/utils/i18n/catalogues/moderation/moderation-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { log } from '@/utils/log/log';
import type { ModerationContext } from '@/utils/messaging/protocol';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { createCamera } from './create-camera';
import { createDesk } from './desk';
import { notice, type Flow } from './flow';
import { isUnderOwnPost } from './own-comments';
import { createPanelControl } from './panel-control';
import { showPlainNotice } from './plain-notice';
import { preserveAndRemove } from './preserve-and-remove';
import { preserveOnly } from './preserve-only';
import { sendToRegistry } from './send-to-registry';
import type { Workplace } from './workplace';

const ACTIONS: Readonly<Record<MarkerAction, (flow: Flow, handle: CommentHandle) => void>> = {
  'preserve-and-remove': preserveAndRemove,
  'to-registry': sendToRegistry,
  'preserve-only': preserveOnly,
};

export interface AccountInView {
  readonly account: Account;
  /** Takes the markers away at once; work that is going on comes to its end first. */
  leave(): void;
}

/** Draws the markers of one own account's page and sends each comment on the way that the editor chooses. */
export function moderateAccount(
  account: Account,
  context: ModerationContext,
  {
    adapter,
    document,
    ask,
    loadPanel,
    page,
    now,
    makeId,
    wait,
    timing,
    signal,
    pageSignal,
    onReloaded,
  }: Workplace,
): AccountInView {
  const t = createTranslate(context.language, moderationCatalogues);
  const left = new AbortController();
  const over = new AbortController();
  const staying = AbortSignal.any([signal, left.signal]);
  const lasting = AbortSignal.any([signal, over.signal]);

  const panel = createPanelControl({
    document,
    loadPanel,
    now,
    language: context.language,
    returnFocus: () => markers.focusLast(),
    signal: lasting,
  });
  const desk = createDesk({
    signal: lasting,
    onNoPanel: () => showPlainNotice(document, t('panel-missing'), signal),
    onFault: () => panel.show(notice('failure', { failure: { code: 'unexpected', detail: null } }), {}),
    onIdle: () => left.signal.aborted && over.abort(),
  });
  const markers = createMarkerLayer({
    document,
    language: context.language,
    findComments: (root) => adapter.findComments(root),
    refresh: (handle) => adapter.refresh(handle),
    isOwn: (handle) => isUnderOwnPost(handle, account),
    onAction: (action, handle) => ACTIONS[action](flow, handle),
    onFault: (error) =>
      log.error('moderation', 'comment-fault', { error: error instanceof Error ? error.name : 'unknown' }),
    signal: staying,
  });
  const flow: Flow = {
    adapter,
    account,
    context,
    page,
    ask,
    panel,
    markers,
    now,
    makeId,
    wait,
    timing,
    camera: createCamera(document, ask, now),
    confirmedLabels: new Set(context.confirmedLabels),
    choose: desk.choose,
    work: desk.work,
    onReloaded: () => {
      showPlainNotice(document, t('reloaded'), pageSignal);
      onReloaded();
    },
  };
  return {
    account,
    leave: () => {
      left.abort();
      if (!desk.isBusy()) over.abort();
    },
  };
}
