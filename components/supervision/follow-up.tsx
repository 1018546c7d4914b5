import { useState } from 'react';
import { Field } from '@/components/ui/field';
import type { SupervisionReport } from '@/utils/domain/supervision-report';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import { HeatMap } from './heat-map';
import { PostsChart, type ChartProps } from './posts-chart';
import { tableOfLoad } from './report-tables';
import { useSupervisionWords } from './supervision-words';
import type { SaveTable } from './table';

interface FollowUpProps {
  readonly report: SupervisionReport;
  readonly onSave: SaveTable;
}

/** Response time, posts per week and load of one account, drawn, each with its table (NYK-8, issue 5). */
export function FollowUp({ report, onSave }: FollowUpProps) {
  const { t } = useSupervisionWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const account =
    report.accounts.find((one) => one.account.id === chosen) ??
    report.accounts.find(({ responses }) => responses.length > 0) ??
    report.accounts[0];
  if (!account) return null;
  return (
    <section aria-labelledby="charts-title">
      <h2 id="charts-title">{t('charts.title')}</h2>
      {report.accounts.length > 1 && (
        <Field label={t('account')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={account.account.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {report.accounts.map(({ account: { id, name } }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className="charts">
        <ResponseCharts account={account} onSave={onSave} />
        <PostsChart account={account} usual={report.rules.postsPerWeek} onSave={onSave} />
        <LoadChart account={account} onSave={onSave} />
      </div>
    </section>
  );
}

function ResponseCharts({ account: { responses }, onSave }: ChartProps) {
  const { t, number, percent, month } = useSupervisionWords();
  const shares = responses.map((one) => (one.measured === 0 ? null : one.inTime / one.measured));
  const isEmpty = responses.length === 0;
  return (
    <>
      <ChartFigure
        lead={t('chart.median.lead')}
        isEmpty={isEmpty}
        onSave={onSave}
        table={{
          name: t('chart.median'),
          columns: [t('month'), t('report.answered'), t('report.median')],
          rows: responses.map((one) => [
            month(one.month),
            number(one.answered),
            one.medianHours === null ? '–' : number(one.medianHours),
          ]),
        }}
      >
        <BarChart
          format={number}
          bars={responses.map((one) => ({ label: month(one.month), value: one.medianHours }))}
        />
      </ChartFigure>
      <ChartFigure
        lead={t('chart.in-time.lead')}
        isEmpty={isEmpty}
        onSave={onSave}
        table={{
          name: t('chart.in-time'),
          columns: [t('month'), t('count'), t('report.in-time')],
          rows: responses.map((one, i) => {
            const share = shares[i] ?? null;
            return [month(one.month), number(one.measured), share === null ? '–' : percent(share)];
          }),
        }}
      >
        <BarChart
          most={1}
          format={percent}
          bars={responses.map((one, i) => ({ label: month(one.month), value: shares[i] ?? null }))}
        />
      </ChartFigure>
    </>
  );
}

function LoadChart({ account: { load }, onSave }: ChartProps) {
  const words = useSupervisionWords();
  const { t, number, weekdays } = words;
  const unplaced = load.unplaced > 0 ? t('chart.load.unplaced', { count: load.unplaced }) : '';
  return (
    <ChartFigure
      isWide
      lead={[t('chart.load.lead'), unplaced].filter(Boolean).join(' ')}
      isEmpty={load.hours.flat().every((count) => count === 0)}
      table={tableOfLoad(words, load)}
      onSave={onSave}
    >
      <HeatMap name={t('chart.load')} rows={weekdays} hours={load.hours} format={number} />
    </ChartFigure>
  );
}
