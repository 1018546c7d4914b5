import { browser } from 'wxt/browser';
import { supervisionCatalogues } from '@/utils/i18n/catalogues/supervision/supervision-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';

export const REMINDER = 'supervision-reminder';

/** Names the accounts that somebody should look through. The notification before it is replaced. */
export async function notifyOfLooks(
  { storage, managed, makeId, home }: Background,
  names: readonly string[],
): Promise<void> {
  const { language } = await readSettingsInForce({ local: storage, managed }, makeId);
  const t = createTranslate(chooseLanguage(language, navigator.languages), supervisionCatalogues);
  await browser.notifications.create(REMINDER, {
    type: 'basic',
    iconUrl: `${home}icons/notification.png`,
    title: t('notification.title'),
    message: t('notification.text', { names: names.join(', ') }),
  });
}
