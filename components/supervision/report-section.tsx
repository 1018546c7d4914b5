import type { SupervisionReport } from '@/utils/domain/supervision-report';
import { tableOfAccounts, tableOfGaps, tableOfRemovals } from './report-tables';
import { useSupervisionWords } from './supervision-words';
import { SaveButton, Table, type SaveTable, type TableData } from './table';

interface ReportSectionProps {
  readonly report: SupervisionReport;
  readonly onSave: SaveTable;
}

/** The report for the manager: every account in one table, then the gaps and the removals by ground. */
export function ReportSection({ report, onSave }: ReportSectionProps) {
  const words = useSupervisionWords();
  const { t, date } = words;
  const { from, until } = report.period;
  return (
    <section aria-labelledby="report-title">
      <h2 id="report-title">{t('report.title')}</h2>
      <p className="quiet">
        {report.municipality}, {t('period.dates', { from: date(from), until: date(until) })}
      </p>
      <SavedTable table={tableOfAccounts(words, report)} onSave={onSave} none="" />
      <h3>{t('gaps.title')}</h3>
      <SavedTable table={tableOfGaps(words, report)} onSave={onSave} none={t('gaps.none')} />
      <h3>{t('removals.title')}</h3>
      <SavedTable table={tableOfRemovals(words, report)} onSave={onSave} none={t('removals.none')} />
    </section>
  );
}

interface SavedTableProps {
  readonly table: TableData;
  readonly none: string;
  readonly onSave: SaveTable;
}

/** A table with its CSV, or a sentence that says that there is nothing. */
export function SavedTable({ table, none, onSave }: SavedTableProps) {
  if (table.rows.length === 0) return <p>{none}</p>;
  return (
    <div className="saved-table">
      <Table {...table} />
      <SaveButton table={table} onSave={onSave} />
    </div>
  );
}
