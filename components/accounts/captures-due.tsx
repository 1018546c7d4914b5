import { Callout } from '@/components/ui/callout';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { CaptureWords } from './capture-words';

interface CapturesDueProps {
  readonly accounts: CaptureOverview['accounts'];
  readonly words: CaptureWords;
}

/** A quiet note that names the accounts whose archive capture is due, and who answers for each; nothing when none is. */
export function CapturesDue({ accounts, words: { t, day } }: CapturesDueProps) {
  const due = accounts.filter(({ duty }) => duty.isDue);
  if (due.length === 0) return null;
  return (
    <Callout className="callout captures-due">
      <p>
        <strong>{t('due.others')}</strong>
      </p>
      <ul>
        {due.map(({ account: { id, name, address, people }, duty }) => (
          <li key={id} dir="auto">
            <a href={address} target="_blank" rel="noreferrer">
              {t('due.account', { name, date: day(duty.dueOn) })}
            </a>
            {people?.responsible && ` ${t('responsible', { name: people.responsible })}`}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
