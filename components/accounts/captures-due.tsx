import { Callout } from '@/components/ui/callout';
import type { CaptureDuty } from '@/utils/domain/archive-capture';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { CaptureWords } from './capture-words';

interface CapturesDueProps {
  readonly accounts: CaptureOverview['accounts'];
  readonly words: CaptureWords;
}

/** Whether somebody has to do something now. */
export function isOpen({ state }: CaptureDuty): boolean {
  return state === 'due' || state === 'unsaved';
}

/**
 * A quiet note that names the accounts whose archive capture is due, or was taken and never saved, and who answers for each;
 * nothing when there is none.
 */
export function CapturesDue({ accounts, words: { t, day } }: CapturesDueProps) {
  const due = accounts.filter(({ duty }) => isOpen(duty));
  if (due.length === 0) return null;
  return (
    <Callout className="callout captures-due">
      <p>
        <strong>{t('due.others')}</strong>
      </p>
      <ul>
        {due.map(({ account: { id, name, address, people }, duty }) => (
          <li key={id} dir="auto">
            {duty.state === 'unsaved' && duty.last ? (
              <a href={`records.html#${duty.last.recordId}`} target="_blank" rel="noreferrer">
                {t('due.unsaved', { name, date: day(duty.last.on) })}
              </a>
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {t('due.account', { name, date: day(duty.dueOn) })}
              </a>
            )}
            {people?.responsible && ` ${t('responsible', { name: people.responsible })}`}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
