import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { CaptureUnderWay as UnderWay } from '@/utils/domain/capture-overview';
import type { CaptureWords } from './capture-words';

interface CaptureUnderWayProps {
  readonly underWay: UnderWay;
  readonly words: CaptureWords;
  readonly onStop: () => void;
}

/** How far the capture that runs has come, and the way to stop it. Another would scroll against it. */
export function CaptureUnderWay({ underWay, words: { t }, onStop }: CaptureUnderWayProps) {
  const { account, screens, most } = underWay;
  return (
    <Callout role="status">
      <p dir="auto">{t('under-way', { name: account.name, screens, most })}</p>
      <Button kind="secondary" onClick={onStop}>
        {t('under-way.stop')}
      </Button>
    </Callout>
  );
}
