import { browser } from 'wxt/browser';
import type { EditorsChange, PendingStep } from '@/utils/domain/pending-comment';
import { findNextMoment, sortPending } from '@/utils/domain/pending-overview';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { pendingCatalogues } from '@/utils/i18n/catalogues/pending/pending-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { log } from '@/utils/log/log';
import { bumpPendingRevision } from '@/utils/messaging/pending-revision';
import { followRecords } from '@/utils/pending/follow-records';
import { forgetSettled, recountDeadlines } from '@/utils/pending/keep-up';
import { listPending } from '@/utils/pending/list-pending';
import type { PendingStore } from '@/utils/pending/pending-store';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { describeBadge } from './describe-badge';
import { readPendingRules } from './read-pending-rules';

export const ALARM = 'waiting';
/** Browsers keep to intervals of their own; this only keeps what is due right now from ringing in circles. */
const SOONEST = 1_000;

/** What the handlers and the alarm share: the store under the rules in force, and bringing everything up to date. */
export function createPendingDesk(background: Background) {
  const { db, storage, managed, clock, makeId } = background;

  async function openStore(): Promise<PendingStore> {
    return { db, clock, rules: await readPendingRules(background) };
  }

  /** The badge, and the alarm for the next time that it changes. Nothing of it lives in the worker's memory. */
  async function tell(store: PendingStore): Promise<void> {
    const overview = await listPending(store);
    if (!overview.ok) return log.warn('pending', overview.failure.code);
    const { language } = await readSettingsInForce({ local: storage, managed }, makeId);
    const t = createTranslate(chooseLanguage(language, navigator.languages), pendingCatalogues);
    const badge = describeBadge(sortPending(overview.value, clock()), t);
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setBadgeBackgroundColor({ color: badge.background });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
    await browser.action.setTitle({ title: badge.title });
    const when = Math.max(findNextMoment(overview.value, clock()), clock() + SOONEST);
    await browser.alarms.create(ALARM, { when });
  }

  /** Follows records, rules and time, and shows what has come of it. Done twice it changes nothing. */
  async function keepUp(): Promise<void> {
    const store = await openStore();
    for (const work of [followRecords, recountDeadlines, forgetSettled]) {
      const done = await work(store);
      if (!done.ok) log.warn('pending', done.failure.code);
    }
    await tell(store);
    await bumpPendingRevision(storage, clock());
  }

  /** After something has changed: what it means for everything else. */
  async function afterwards<T, F>(done: Result<T, F>): Promise<Result<T, F>> {
    if (done.ok) await keepUp();
    return done;
  }

  /** What the editor at this browser does, with name and time. */
  async function sign(
    steps: readonly { readonly stepId: string; readonly change: EditorsChange }[],
  ): Promise<PendingStep[]> {
    const { editor } = await readSettingsInForce({ local: storage, managed }, makeId);
    const by = editor.name || editor.editorId;
    return steps.map(({ stepId, change }) => ({ ...change, id: stepId, at: toInstant(clock()), by }));
  }

  return { openStore, keepUp, afterwards, sign };
}

export type PendingDesk = ReturnType<typeof createPendingDesk>;
