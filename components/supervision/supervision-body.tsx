import type { AccountPeople } from '@/utils/domain/account';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { Leave } from '@/utils/domain/service-calendar';
import type { SupervisionReport } from '@/utils/domain/supervision-report';
import { AccountDuties } from './account-duties';
import { FollowUp } from './follow-up';
import { LeaveRegister, type ListedLeave } from './leave-register';
import { LookLog } from './look-log';
import { PeopleForm } from './people-form';
import { ReportSection } from './report-section';
import { useSupervisionWords } from './supervision-words';
import type { SaveTable } from './table';

interface SupervisionBodyProps {
  readonly report: SupervisionReport;
  readonly leaves: readonly ListedLeave[];
  readonly captures: CaptureOverview | null;
  readonly onLooked: (accountId: string) => void;
  readonly onSaveTable: SaveTable;
  readonly onNamePeople: (id: string, people: AccountPeople) => Promise<boolean>;
  readonly onAddLeave: (leave: Leave) => void;
  readonly onRemoveLeave: (id: string) => void;
}

/** Everything about the own accounts in a period; a way to begin where there are none. */
export function SupervisionBody(props: SupervisionBodyProps) {
  const { report, leaves, captures } = props;
  const { t } = useSupervisionWords();
  const names = report.accounts.flatMap(({ account: { people } }) =>
    people ? [people.responsible, people.editor, people.deputy, ...people.credentialHolders] : [],
  );
  if (report.accounts.length === 0)
    return (
      <section className="empty">
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.text')}</p>
      </section>
    );
  return (
    <>
      <section aria-labelledby="today-title">
        <p>{t('lead', { municipality: report.municipality })}</p>
        <h2 id="today-title">{t('today.title')}</h2>
        {report.accounts.map((account) => (
          <AccountDuties
            key={account.account.id}
            report={report}
            account={account}
            captures={captures}
            onLooked={props.onLooked}
          />
        ))}
        <p className="quiet">{t('here-only')}</p>
      </section>
      <ReportSection report={report} onSave={props.onSaveTable} />
      <FollowUp report={report} onSave={props.onSaveTable} />
      <LookLog report={report} onSave={props.onSaveTable} />
      <section aria-labelledby="people-title">
        <h2 id="people-title">{t('people.title')}</h2>
        {report.accounts.map(({ account }) => (
          <PeopleForm
            key={account.id}
            account={account}
            rules={report.rules}
            onSave={(people) => props.onNamePeople(account.id, people)}
          />
        ))}
      </section>
      <LeaveRegister
        leaves={leaves}
        today={report.today}
        text={report.rules.leave.text}
        names={[...new Set(names)].filter((name) => name !== null)}
        onAdd={props.onAddLeave}
        onRemove={props.onRemoveLeave}
      />
    </>
  );
}
