import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';

interface CopyChannelsProps {
  readonly t: Translate<OptionsKey>;
  /** False when the browser refuses the clipboard. */
  readonly onCopy: () => Promise<boolean>;
}

/** Takes the list of channels to the clipboard, for the website (NYK-9, VAL-8). */
export function CopyChannels({ t, onCopy }: CopyChannelsProps) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="accounts-copy">
      <Button onClick={() => void onCopy().then(setCopied)}>{t('accounts.copy')}</Button>
      <div role="status">
        {isCopied !== null && (
          <Callout kind={isCopied ? 'good' : 'bad'}>
            {t(isCopied ? 'accounts.copied' : 'accounts.not-copied')}
          </Callout>
        )}
      </div>
    </div>
  );
}
