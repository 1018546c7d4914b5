import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PeriodBar } from '@/components/supervision/period-bar';
import { ReminderForm } from '@/components/supervision/reminder-form';
import { SupervisionBody } from '@/components/supervision/supervision-body';
import { SupervisionWordsContext, supervisionWords } from '@/components/supervision/supervision-words';
import type { TableData } from '@/components/supervision/table';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { AccountPeople } from '@/utils/domain/account';
import type { Language } from '@/utils/domain/language';
import type { Leave } from '@/utils/domain/service-calendar';
import type { SupervisionReport } from '@/utils/domain/supervision-report';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import '@/components/supervision/supervision.css';
import '@/components/supervision/charts.css';

export interface ShownSupervision {
  readonly main: HTMLElement;
  readonly looked: string[];
  readonly saved: TableData[];
  readonly named: AccountPeople[];
  readonly leaves: Leave[];
  readonly reminders: (string | null)[];
  close(): Promise<void>;
}

/** Draws the whole page over a report and keeps what is asked of it. */
export async function showSupervision(
  report: SupervisionReport,
  language: Language,
): Promise<ShownSupervision> {
  const main = document.body.appendChild(document.createElement('main'));
  main.className = 'supervision';
  document.documentElement.lang = language;
  document.title = 'Bevara';
  const words = supervisionWords(language);
  const root: Root = createRoot(main);
  const shown: ShownSupervision = {
    main,
    looked: [],
    saved: [],
    named: [],
    leaves: [],
    reminders: [],
    async close() {
      await act(() => root.unmount());
      main.remove();
    },
  };
  const leave = {
    id: 'leave-01',
    editor: 'Anna Berg',
    deputy: 'Bo Ek',
    from: '2026-11-16',
    until: '2026-11-27',
  };
  const [first, second] = report.accounts.map(({ account }) => account);
  const captures: CaptureOverview = {
    underWay: null,
    rules: {
      everyMonths: 6,
      text: 'Arkivera minst två gånger om året.',
      folder: 'Kontorets gemensamma mapp',
    },
    accounts: [
      ...(first
        ? [
            {
              account: first,
              duty: {
                last: { recordId: 'capture-0001', on: '2026-10-01', isHandedOver: false },
                dueOn: '2027-04-01',
                state: 'unsaved' as const,
              },
            },
          ]
        : []),
      ...(second
        ? [{ account: second, duty: { last: null, dueOn: '2026-11-02', state: 'due' as const } }]
        : []),
    ],
  };
  await act(() =>
    root.render(
      <SupervisionWordsContext value={words}>
        <header>
          <h1>{words.t('title')}</h1>
          <PeriodBar chosen="quarter" onChoose={() => undefined} onPrint={() => undefined} />
        </header>
        <SupervisionBody
          report={report}
          leaves={[leave]}
          captures={captures}
          onLooked={(id) => shown.looked.push(id)}
          onSaveTable={(table) => shown.saved.push(table)}
          onNamePeople={async (_, people) => shown.named.push(people) > 0}
          onAddLeave={(added) => shown.leaves.push(added)}
          onRemoveLeave={() => undefined}
        />
        <ReminderForm time={null} isRefused={false} onSet={(time) => shown.reminders.push(time)} />
      </SupervisionWordsContext>,
    ),
  );
  return shown;
}
