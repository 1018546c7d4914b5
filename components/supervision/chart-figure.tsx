import type { ReactNode } from 'react';
import { useSupervisionWords } from './supervision-words';
import { SaveButton, Table, type SaveTable, type TableData } from './table';

interface ChartFigureProps {
  readonly lead: string;
  readonly table: TableData;
  readonly isEmpty: boolean;
  readonly isWide?: boolean;
  readonly onSave: SaveTable;
  readonly children: ReactNode;
}

/** A chart with what it says in words, and the table behind it. The picture itself is not read out: the table is. */
export function ChartFigure({ lead, table, isEmpty, isWide, onSave, children }: ChartFigureProps) {
  const { t } = useSupervisionWords();
  return (
    <figure className="chart" data-wide={isWide || undefined}>
      <figcaption>
        <h3>{table.name}</h3>
        <p>{lead}</p>
      </figcaption>
      {isEmpty ? (
        <p className="chart-empty">{t('chart.empty')}</p>
      ) : (
        <>
          {children}
          <details>
            <summary>{t('as-table')}</summary>
            <Table {...table} />
            <SaveButton table={table} onSave={onSave} />
          </details>
        </>
      )}
    </figure>
  );
}
