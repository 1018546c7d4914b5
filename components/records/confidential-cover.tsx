import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { useRecordWords } from './record-words';

interface ConfidentialCoverProps {
  /** Why it is confidential, where its own words are not the reason. */
  readonly reason: string | null;
  /** True while it is encrypted and the vault locked. */
  readonly isLocked: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onHide: () => void;
}

/** Stands over a confidential record: its text is shown on purpose only, and that is kept as an event. */
export function ConfidentialCover({ reason, isLocked, isShown, onShow, onHide }: ConfidentialCoverProps) {
  const { t } = useRecordWords();
  const state = isLocked ? 'locked' : isShown ? 'shown' : 'masked';
  return (
    <Callout kind="bad" data-cover={state}>
      <p>
        <strong>{t('confidential.title')}</strong>
      </p>
      {reason && <p>{reason}</p>}
      <p>{t(`confidential.${state}`)}</p>
      {!isLocked && (
        <Button onClick={isShown ? onHide : onShow}>
          {t(isShown ? 'confidential.hide' : 'confidential.show')}
        </Button>
      )}
    </Callout>
  );
}
