import { formatInstant } from './dates';
import { Highlight } from './highlight';
import { RecordMarks } from './record-marks';
import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

/** Where in a text the words that are looked for stand. */
export type MarkHits = (text: string) => readonly (readonly [start: number, end: number])[];

interface RecordRowProps {
  readonly view: RecordRowView;
  readonly isChosen: boolean;
  /** True when only the thread around it was what was looked for. */
  readonly isInThread: boolean;
  readonly markHits: MarkHits;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

/** One record of the list. What is confidential shows neither text nor name. */
export function RecordRow(props: RecordRowProps) {
  const { isChosen, isInThread, markHits, onChoose } = props;
  const { record } = props.view;
  const { t, search, language } = useRecordWords();
  const isMasked = record.isConfidential;
  const author = isMasked ? t('confidential') : (record.authorName ?? t('unknown-author'));
  const text = isMasked ? t('masked') : record.text || t('no-text');
  const hitsIn = isMasked ? () => [] : markHits;
  return (
    <>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={t('choose', { author })}
        onChange={(event) => onChoose(record.id, event.currentTarget.checked)}
      />
      <a href={`#${record.id}`}>
        <span className="record-top">
          <strong dir="auto">
            <Highlight text={author} hits={hitsIn(author)} />
          </strong>
          <span className="record-account" dir="auto">
            {author !== record.account.name && record.account.name}
          </span>
          <time dateTime={record.capturedAt}>{formatInstant(record.capturedAt, language)}</time>
        </span>
        <span className="record-text" dir="auto" data-masked={isMasked || undefined}>
          <Highlight text={text} hits={hitsIn(text)} />
        </span>
        <span className="record-marks">
          {isInThread && (
            <span className="mark" data-status="in-thread">
              {search('threads.mark')}
            </span>
          )}
          <RecordMarks view={props.view} />
        </span>
      </a>
    </>
  );
}
