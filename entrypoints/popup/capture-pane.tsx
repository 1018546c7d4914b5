import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { CaptureForm } from '@/components/accounts/capture-form';
import { CapturesDue, isOpen } from '@/components/accounts/captures-due';
import { CaptureUnderWay } from '@/components/accounts/capture-under-way';
import { createCaptureWords } from '@/components/accounts/capture-words';
import type { PageState } from '@/components/accounts/page-status';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { Language } from '@/utils/domain/language';
import type { PopupStore } from './popup-store';

interface CapturePaneProps {
  readonly popup: PopupStore;
  readonly page: PageState;
  readonly captures: CaptureOverview | null;
  readonly language: Language;
}

/** The archive capture of the page in view, and whose captures are due elsewhere. Nothing begins by itself. */
export function CapturePane({ popup, page, captures, language }: CapturePaneProps) {
  const words = useMemo(() => createCaptureWords(language), [language]);
  const { t } = words;
  const accounts = captures?.accounts ?? [];
  const underWay = captures?.underWay ?? null;
  const own = page.kind === 'own' ? page : null;
  const responsible = own?.account.people?.responsible;
  const duty = accounts.find(({ account }) => account.id === own?.account.id)?.duty;
  return (
    <>
      {underWay && (
        <CaptureUnderWay
          underWay={underWay}
          words={words}
          onStop={() => void popup.stopCapture(underWay.id)}
        />
      )}
      {own && !underWay && (
        <details className="capture">
          <summary>
            {t('title')}
            {duty && isOpen(duty) && <span className="capture-mark">{t(`mark.${duty.state}`)}</span>}
          </summary>
          {duty && (
            <p className="quiet">
              {words.tellDuty(duty).join(' ')}
              {responsible && ` ${t('responsible', { name: responsible })}`}
            </p>
          )}
          <CaptureForm
            words={words}
            onFirstPage={
              own.isFirstPage
                ? null
                : () => void browser.tabs.update(own.tabId, { url: own.account.address }).then(() => close())
            }
            // The page goes on by itself, and the popup would only stand in the way.
            onStart={(wish) => void popup.beginCapture(wish).then((isBegun) => isBegun && close())}
          />
        </details>
      )}
      <CapturesDue
        accounts={accounts.filter(({ account }) => account.id !== own?.account.id)}
        words={words}
      />
    </>
  );
}
