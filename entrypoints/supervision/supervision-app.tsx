import { useStore } from 'zustand';
import { PeriodBar } from '@/components/supervision/period-bar';
import { ReminderForm } from '@/components/supervision/reminder-form';
import { SupervisionBody } from '@/components/supervision/supervision-body';
import { useSupervisionWords } from '@/components/supervision/supervision-words';
import { Callout } from '@/components/ui/callout';
import type { FailureCode } from '@/utils/domain/failure';
import { saveTable } from './save-table';
import type { SupervisionStore } from './supervision-store';

interface SupervisionAppProps {
  readonly supervision: SupervisionStore;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
}

/** Duties, report, follow-up, log, people, leave and the reminder. */
export function SupervisionApp({ supervision, explain }: SupervisionAppProps) {
  const { t } = useSupervisionWords();
  const { period, report, leaves, captures, reminder, isRefused, failure } = useStore(supervision.store);
  return (
    <main className="supervision">
      <header>
        <h1>{t('title')}</h1>
        <PeriodBar
          chosen={period}
          onChoose={(name) => void supervision.choosePeriod(name)}
          onPrint={() => window.print()}
        />
      </header>
      {failure && (
        <Callout kind="bad" role="alert">
          {explain(failure)}
        </Callout>
      )}
      {!report && !failure && <p role="status">{t('loading')}</p>}
      {report && (
        <SupervisionBody
          report={report}
          leaves={leaves}
          captures={captures}
          onLooked={(id) => void supervision.noteByHand(id)}
          onSaveTable={saveTable}
          onNamePeople={supervision.namePeople}
          onAddLeave={(leave) => void supervision.addLeave(leave)}
          onRemoveLeave={(id) => void supervision.removeLeave(id)}
        />
      )}
      {report && (
        <ReminderForm
          key={reminder}
          time={reminder}
          isRefused={isRefused}
          onSet={(time) => void supervision.setReminder(time)}
        />
      )}
    </main>
  );
}
