import type { Observed } from '@/utils/domain/observed';
import type { RecordView } from './record-view';
import { useRecordWords } from './record-words';

function show(value: unknown): string {
  if (value === null) return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Every value with where it was read and how sure that is. */
export function RecordFields({ view: { fields, missing } }: { readonly view: RecordView }) {
  const { t } = useRecordWords();
  if (!fields) return null;
  const rows = Object.entries(fields) as [string, Observed<unknown>][];
  return (
    <details>
      <summary>{t('section.fields')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('field.value')}</th>
            <th scope="col">{t('field.source')}</th>
            <th scope="col">{t('field.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { value, source, confidence }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td dir="auto">{show(value)}</td>
              <td>{t(`source.${source}`)}</td>
              <td>{source === 'none' ? '–' : t(`confidence.${confidence}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <>
          <h4>{t('section.missing')}</h4>
          <ul>
            {missing.map(({ part, reason }) => (
              <li key={`${part}-${reason}`}>
                <code>{part}</code> <span className="quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
