import type { SupervisionReport } from '@/utils/domain/supervision-report';
import { tableOfLooks } from './report-tables';
import { useSupervisionWords } from './supervision-words';
import { SaveButton, Table, type SaveTable } from './table';

interface LookLogProps {
  readonly report: SupervisionReport;
  readonly onSave: SaveTable;
}

/** More lines than this are for a spreadsheet. */
const MOST_LINES = 20;

/** The log: which account, when, how far, and who. */
export function LookLog({ report, onSave }: LookLogProps) {
  const words = useSupervisionWords();
  const { t } = words;
  const table = tableOfLooks(words, report);
  const older = table.rows.length - MOST_LINES;
  return (
    <section aria-labelledby="log-title">
      <h2 id="log-title">{t('log.title')}</h2>
      <p>{t('log.lead')}</p>
      {table.rows.length === 0 ? (
        <p>{t('log.none')}</p>
      ) : (
        <div className="saved-table">
          <Table {...table} rows={table.rows.slice(0, MOST_LINES)} />
          {older > 0 && <p className="quiet">{t('log.more', { count: older })}</p>}
          <SaveButton table={table} onSave={onSave} />
        </div>
      )}
    </section>
  );
}
