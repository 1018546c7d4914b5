import { Button } from '@/components/ui/button';
import { formatInstant } from './dates';
import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

interface RecordListProps {
  readonly rows: readonly RecordRowView[];
  readonly chosen: ReadonlySet<string>;
  readonly openId: string | null;
  readonly hasMore: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onMore: () => void;
}

/** The records, newest first; each leads to its own page by a link that can be shared and reloaded. */
export function RecordList({ rows, chosen, openId, hasMore, onChoose, onMore }: RecordListProps) {
  const { t, language } = useRecordWords();
  return (
    <div className="record-list">
      <ul>
        {rows.map(({ record, status }) => {
          const author = record.authorName ?? t('unknown-author');
          return (
            <li
              key={record.id}
              data-record={record.id}
              aria-current={record.id === openId ? 'true' : undefined}
            >
              <input
                type="checkbox"
                checked={chosen.has(record.id)}
                aria-label={t('choose', { author })}
                onChange={(event) => onChoose(record.id, event.currentTarget.checked)}
              />
              <a href={`#${record.id}`}>
                <span className="record-top">
                  <strong dir="auto">{author}</strong>
                  <time dateTime={record.capturedAt}>{formatInstant(record.capturedAt, language)}</time>
                </span>
                <span className="record-text" dir="auto">
                  {record.text || t('no-text')}
                </span>
                <span className="record-marks">
                  <span className="mark" data-status={status}>
                    {t(`status.${status}`)}
                  </span>
                  {record.registration && <span className="mark">{t('section.registration')}</span>}
                  {record.isConfidential && (
                    <span className="mark" data-status="confidential">
                      {t('confidential')}
                    </span>
                  )}
                  {record.isPractice && (
                    <span className="mark" data-status="practice">
                      {t('practice-mark')}
                    </span>
                  )}
                  <span className="record-account" dir="auto">
                    {record.account.name}
                  </span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      {hasMore && <Button onClick={onMore}>{t('more')}</Button>}
    </div>
  );
}
