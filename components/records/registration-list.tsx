import { formatInstant } from './dates';
import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

/** A request with what it still lacks. */
export interface RequestView {
  readonly view: RecordRowView;
  readonly lacks: readonly ('title' | 'from' | 'case-number' | 'number')[];
}

interface RegistrationListProps {
  readonly requests: readonly RequestView[];
  /** How many wait beside them. */
  readonly more: number;
  readonly openId: string | null;
}

/** What waits for the registrar, confidential matter and then the oldest first, each with what it lacks. */
export function RegistrationList({ requests, more, openId }: RegistrationListProps) {
  const { t, registration, language } = useRecordWords();
  return (
    <section className="registration-list" aria-labelledby="registration-title">
      <h2 id="registration-title">{registration('title')}</h2>
      <p className="quiet">{registration(requests.length === 0 ? 'none' : 'text')}</p>
      {requests.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{registration('column.title')}</th>
              <th scope="col">{registration('column.received')}</th>
              <th scope="col">{registration('column.lacks')}</th>
            </tr>
          </thead>
          <tbody>
            {requests.map(({ view: { record }, lacks }) => (
              <tr
                key={record.id}
                data-request={record.id}
                aria-current={record.id === openId ? 'true' : undefined}
              >
                <th scope="row" dir="auto">
                  <a href={`#${record.id}`}>
                    {record.isConfidential ? t('masked') : record.registration?.title || t('no-text')}
                  </a>
                  {record.isConfidential && (
                    <span className="mark" data-status="confidential">
                      {t('confidential')}
                    </span>
                  )}
                </th>
                <td>{record.registration && formatInstant(record.registration.receivedAt, language)}</td>
                <td>{lacks.map((lack) => registration(`lack.${lack}`)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className="quiet">{registration('more', { count: more })}</p>}
    </section>
  );
}
