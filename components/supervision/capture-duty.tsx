import { isOpen } from '@/components/accounts/captures-due';
import { createCaptureWords } from '@/components/accounts/capture-words';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import { useSupervisionWords } from './supervision-words';

interface CaptureDutyProps {
  readonly captures: CaptureOverview | null;
  readonly accountId: string;
}

/** When the account's last archive capture was, when the next is due, and who answers for it (KAL-5, NYK-18, VAR-11, VAL-7). */
export function CaptureDuty({ captures, accountId }: CaptureDutyProps) {
  const { language } = useSupervisionWords();
  const known = captures?.accounts.find(({ account }) => account.id === accountId);
  if (!captures || !known) return null;
  const { t, tellDuty } = createCaptureWords(language);
  const { duty, account } = known;
  const responsible = account.people?.responsible;
  return (
    <li data-state={isOpen(duty) ? 'due' : 'met'} data-duty="capture">
      <span className="duty-mark">{t(`mark.${duty.state}`)}</span>
      <div>
        <strong title={captures.rules.text}>{t('title')}</strong>{' '}
        <span className="quiet">{t('duty.every', { count: captures.rules.everyMonths })}</span>
        <p>{tellDuty(duty).join(' ')}</p>
        {responsible && <p className="quiet">{t('responsible', { name: responsible })}</p>}
        {duty.last && !duty.last.isHandedOver && (
          <a href={`records.html#${duty.last.recordId}`}>{t('open')}</a>
        )}
      </div>
    </li>
  );
}
