import { Button } from '@/components/ui/button';
import { useSupervisionWords } from './supervision-words';

/** Rows as a person reads them; the first cell of a row names it. */
export interface TableData {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Gets a table that is to be saved as CSV. */
export type SaveTable = (table: TableData) => void;

/** Characters: a cell of so few, such as a date, stands in one line. */
const SHORT = 24;

/** A table that scrolls within itself when it is too wide. */
export function Table({ name, columns, rows }: TableData) {
  return (
    <div className="table-frame" role="group" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], i) => (
            <tr key={i}>
              <th scope="row">{first}</th>
              {rest.map((cell, j) => (
                <td key={j} data-short={cell.length <= SHORT || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The way to a table's CSV. */
export function SaveButton({ table, onSave }: { readonly table: TableData; readonly onSave: SaveTable }) {
  const { t } = useSupervisionWords();
  return (
    <Button
      kind="quiet"
      className="save-csv"
      aria-label={t('save-csv', { name: table.name })}
      onClick={() => onSave(table)}
    >
      {t('csv')}
    </Button>
  );
}
