import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { DutyReport } from '@/utils/domain/supervision';
import type { AccountReport, SupervisionReport } from '@/utils/domain/supervision-report';
import { CaptureDuty } from './capture-duty';
import { DayStrip } from './day-strip';
import { useSupervisionWords } from './supervision-words';

interface AccountDutiesProps {
  readonly report: SupervisionReport;
  readonly account: AccountReport;
  readonly captures: CaptureOverview | null;
  readonly onLooked: (accountId: string) => void;
}

/** One account today: its duties with their state in words, the days behind, and the way to look. */
export function AccountDuties({ report, account, captures, onLooked }: AccountDutiesProps) {
  const { t, instant, dateOf } = useSupervisionWords();
  const { name, address, id } = account.account;
  const last = account.looks[0];
  return (
    <article className="account-duties" aria-labelledby={`account-${id}`}>
      <h3 id={`account-${id}`}>{name}</h3>
      <div className="account-today">
        <ul className="duties">
          {account.crisis && <Crisis report={report} crisis={account.crisis} />}
          {account.duties.map((duty) => (
            <Duty key={duty.kind} duty={duty} isNew={!last} />
          ))}
          <CaptureDuty captures={captures} accountId={id} />
        </ul>
        <DayStrip
          name={name}
          period={report.period}
          today={report.today}
          lookedOn={account.lookedOn}
          gaps={account.duties.flatMap(({ gaps }) => gaps)}
        />
      </div>
      {account.quietSince !== null && (
        <Callout kind="warning">{t('quiet', { date: dateOf(account.quietSince, report.timeZone) })}</Callout>
      )}
      <footer>
        <p className="quiet">
          {last
            ? t('last-look', { date: instant(last.until, report.timeZone), name: last.by })
            : t('never-looked')}
        </p>
        <a className="button" href={address} target="_blank" rel="noreferrer">
          {t('open-page')}
        </a>
        <Button kind="quiet" title={t('by-hand.of', { name })} onClick={() => onLooked(id)}>
          {t('by-hand')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </footer>
    </article>
  );
}

function Crisis({
  report,
  crisis,
}: {
  report: SupervisionReport;
  crisis: NonNullable<AccountReport['crisis']>;
}) {
  const { t, instant } = useSupervisionWords();
  return (
    <li data-state={crisis.isLate ? 'missed' : 'due'}>
      <span className="duty-mark">{t('mark.crisis')}</span>
      <div>
        <strong>{t('duty.crisis')}</strong>{' '}
        <span className="quiet">{t('every-hours', { count: report.rules.crisis?.everyHours ?? 1 })}</span>
        <p>
          {t(crisis.isLate ? 'state.crisis-late' : 'state.crisis', {
            time: instant(crisis.dueAt, report.timeZone),
          })}
        </p>
      </div>
    </li>
  );
}

/** What nobody has done yet and need not have done is not called done. */
function Duty({ duty, isNew }: { readonly duty: DutyReport; readonly isNew: boolean }) {
  const { t, date } = useSupervisionWords();
  const { kind, everyDays, dueOn, gaps } = duty;
  const state = isNew && duty.state === 'met' ? 'new' : duty.state;
  const since = gaps.findLast(({ isOpen }) => isOpen)?.from ?? dueOn;
  return (
    <li data-state={state}>
      <span className="duty-mark">{t(`mark.${state}`)}</span>
      <div>
        <strong>{t(`duty.${kind}`)}</strong> <span className="quiet">{t('every', { count: everyDays })}</span>
        <p>{t(`state.${state}`, { date: date(state === 'missed' ? since : dueOn) })}</p>
      </div>
    </li>
  );
}
