import { browser } from 'wxt/browser';
import { findNextMoment, sortPending } from '@/utils/domain/pending-overview';
import { pendingCatalogues } from '@/utils/i18n/catalogues/pending/pending-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { log } from '@/utils/log/log';
import { listPending } from '@/utils/pending/list-pending';
import type { PendingStore } from '@/utils/pending/pending-store';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { describeBadge } from './describe-badge';

export const ALARM = 'waiting';
/** Browsers keep to intervals of their own; this only keeps what is due right now from ringing in circles. */
const SOONEST = 1_000;

/** The badge, and the alarm for the next time that it changes. Nothing of it lives in the worker's memory. */
export async function showBadge(
  { storage, managed, clock, makeId }: Background,
  store: PendingStore,
): Promise<void> {
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
