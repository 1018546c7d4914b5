import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { StoredRecord } from '@/utils/domain/record';
import { formatInstant } from './dates';
import { OutwardLink } from './outward-link';
import { useRecordWords } from './record-words';

interface UnfinishedRemovalProps {
  readonly record: StoredRecord;
  /** ISO instant: when the removal was asked for. */
  readonly since: string;
  /** The comment's address may name somebody. */
  readonly isMasked: boolean;
  readonly onClose: (isGone: boolean) => void;
}

/** A removal whose end was never noted: what may have become of it, where to look, and saying what was seen there. */
export function UnfinishedRemoval({ record, since, isMasked, onClose }: UnfinishedRemovalProps) {
  const { t, language } = useRecordWords();
  const { permalink, account } = record;
  return (
    <Callout kind="warning" data-unfinished={since}>
      <p>
        <strong>{t('unfinished.title')}</strong>
      </p>
      <p>{t('unfinished.text', { when: formatInstant(since, language) })}</p>
      <p>
        {isMasked ? (
          t('unfinished.masked')
        ) : (
          <OutwardLink address={permalink ?? account.address}>
            {t(permalink ? 'unfinished.comment' : 'unfinished.page')}
          </OutwardLink>
        )}
      </p>
      <div className="buttons">
        <Button onClick={() => onClose(true)}>{t('unfinished.gone')}</Button>
        <Button onClick={() => onClose(false)}>{t('unfinished.standing')}</Button>
      </div>
    </Callout>
  );
}
