import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { isHolding, type Point } from '@/utils/domain/checklist';
import { useChecklist } from './checklist-context';
import type { OpenChecklist } from './checklist-model';
import { FinePoints } from './fine-points';
import { PointRow } from './point-row';
import { QuestionBox } from './question-box';

/** Rows of points before the rest is folded, so that the whole list stays within ten lines. */
const MOST_ROWS = 5;

/** The list: what needs attention on top, one question at a time, what is fine in one line. */
export function ChecklistPanel({ open }: { readonly open: OpenChecklist }) {
  const { t, callbacks } = useChecklist();
  const [opened, setOpened] = useState<string | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const { points, wasHeld, canPublish, isSensitive, isReaderOffered, reminders } = open;

  const isUnanswered = (point: Point) => point.kind === 'question' && point.answer === null;
  const questions = points.filter(({ kind }) => kind === 'question');
  const unanswered = points.filter((point) => isUnanswered(point) && point.override === null);
  const rows = points.filter((point) => point.isOpen && point.override === null && !isUnanswered(point));
  const fine = points.filter((point) => !point.isOpen || point.override !== null);
  const shown = isWhole ? rows : rows.slice(0, MOST_ROWS);
  const holding = points.filter(isHolding).length;
  const toSee = rows.length + unanswered.length;
  const question = unanswered[0];

  const toggle = (point: Point) => {
    const next = opened === point.id ? null : point.id;
    setOpened(next);
    callbacks.show(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    callbacks.show(null);
    callbacks.returnToText();
  };

  return (
    <section className="list" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header>
        <h2 id={id} aria-label={t('label')}>
          {t('title')}
        </h2>
        <p className="summary" data-holds={holding > 0} role="status">
          {holding > 0
            ? t('summary.required', { count: holding })
            : toSee > 0
              ? t('summary.advisory', { count: toSee })
              : t('summary.fine')}
        </p>
      </header>
      {wasHeld && holding > 0 && (
        <p className="held" role="alert">
          {t('held')}
        </p>
      )}
      {!canPublish && <p className="quiet">{t('advises')}</p>}
      {shown.length > 0 && (
        <ul className="points">
          {shown.map((point) => (
            <PointRow
              key={point.id}
              point={point}
              isOpen={opened === point.id}
              onToggle={() => toggle(point)}
            />
          ))}
        </ul>
      )}
      {rows.length > shown.length && (
        <button type="button" className="fold" onClick={() => setIsWhole(true)}>
          {t('more', { count: rows.length - shown.length })}
        </button>
      )}
      {question?.kind === 'question' && (
        <QuestionBox
          question={question}
          number={questions.length - unanswered.length + 1}
          total={questions.length}
        />
      )}
      {reminders.map((reminder) => (
        <p key={reminder} className="quiet reminder">
          {reminder}
        </p>
      ))}
      {fine.length > 0 && <FinePoints points={fine} />}
      <footer>
        {isReaderOffered && (
          <button type="button" className="fold" onClick={() => callbacks.markSensitive(!isSensitive)}>
            {t(isSensitive ? 'sensitive.unmark' : 'sensitive.mark')}
          </button>
        )}
        {wasHeld && holding === 0 && canPublish && (
          <Button kind="primary" onClick={callbacks.publish}>
            {t('publish')}
          </Button>
        )}
      </footer>
      <p className="quiet">{t('keys')}</p>
    </section>
  );
}
