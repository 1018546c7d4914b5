import type { optionsCatalogues } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

interface ScreenshotPermissionProps {
  /** `refused`: the editor was asked just now, and it was not given. */
  readonly state: 'allowed' | 'not-asked' | 'refused';
  readonly t: Translate<keyof (typeof optionsCatalogues)['en']>;
  readonly onAllow: () => void;
  readonly onWithdraw: () => void;
}

/** Says what the wide permission is for before the browser asks for it. */
export function ScreenshotPermission({ state, t, onAllow, onWithdraw }: ScreenshotPermissionProps) {
  return (
    <section>
      <h2>{t('pictures.title')}</h2>
      <p>{t('pictures.lead')}</p>
      {state === 'allowed' ? (
        <>
          <Callout kind="good">{t('pictures.allowed')}</Callout>
          <div>
            <Button onClick={onWithdraw}>{t('pictures.withdraw')}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{t('pictures.why')}</p>
          {state === 'refused' && <Callout kind="warning">{t('pictures.refused')}</Callout>}
          <div>
            <Button onClick={onAllow}>{t('pictures.allow')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
