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
import { createNotice } from './notice-comments';
import { notice, type Flow } from './flow';
import { guideComment } from './guide-comment';
import { isUnderOwnPost } from './own-comments';
import { createPanelControl } from './panel-control';
import { showPlainNotice } from './plain-notice';
import { preserveAndRemove } from './preserve-and-remove';
import { preserveOnly } from './preserve-only';
import { replyToComment } from './reply-to-comment';
import { sendToRegistry } from './send-to-registry';
import { createUnfinished } from './tell-unfinished';
import { watchLooking } from './watch-looking';
import type { Workplace } from './workplace';

const ACTIONS: Readonly<
  Record<Exclude<MarkerAction, 'open-record'>, (flow: Flow, handle: CommentHandle) => void>
> = {
  'preserve-and-remove': preserveAndRemove,
  'to-registry': sendToRegistry,
  'preserve-only': preserveOnly,
  guide: guideComment,
  reply: replyToComment,
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
  let busyNotice: AbortController | null = null;
  const desk = createDesk({
    signal: lasting,
    // Not in the panel, which holds the running comment's undo.
    onBusy: () => {
      busyNotice?.abort();
      busyNotice = new AbortController();
      showPlainNotice(document, t('busy'), AbortSignal.any([lasting, busyNotice.signal]));
    },
    onNoPanel: () => showPlainNotice(document, t('panel-missing'), signal),
    onFault: () => panel.show(notice('failure', { failure: { code: 'unexpected', detail: null } }), {}),
    onIdle: () => {
      busyNotice?.abort();
      if (left.signal.aborted) over.abort();
    },
  });
  const whenIdle = (work: (timeRemaining: () => number) => void) =>
    void requestIdleCallback((idle) => work(() => idle.timeRemaining()), { timeout: 2_000 });
  const noticeFound = createNotice({ adapter, account, page, ask, whenIdle, signal: staying });
  const unfinished = createUnfinished({
    adapter,
    account,
    page,
    ask,
    setStatus: (commentId, status) => markers.setStatus(commentId, status),
    whenIdle,
    signal: staying,
  });
  const markers = createMarkerLayer({
    document,
    language: context.language,
    findComments: (root) => {
      const handles = adapter.findComments(root);
      noticeFound(handles);
      unfinished.look(handles);
      return handles;
    },
    spotComments: (root) => adapter.spotComments(root),
    refresh: (handle) => adapter.refresh(handle),
    isOwn: (handle) => isUnderOwnPost(handle, account),
    onAction: (action, handle) =>
      action === 'open-record' ? unfinished.openRecord(handle.commentId) : ACTIONS[action](flow, handle),
    onFault: (error) =>
      log.error('moderation', 'comment-fault', { error: error instanceof Error ? error.name : 'unknown' }),
    signal: staying,
  });
  if (adapter.id !== 'practice') {
    watchLooking({ adapter, document, account, page, ask, now, makeId, signal: staying });
  }
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
