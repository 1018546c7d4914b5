import { useId } from 'react';
import type { Point } from '@/utils/domain/checklist';
import { AnswerButtons } from './answer-buttons';
import { useChecklist } from './checklist-context';
import { adviceOf, nameOf } from './describe-point';
import { FindingPlaces } from './finding-places';
import { OverrideForm } from './override-form';
import { ReaderForm } from './reader-form';
import { shorten } from './shorten';

interface PointRowProps {
  readonly point: Point;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One point that needs attention: a line, and on demand where, why and how to mend it. */
export function PointRow({ point, isOpen, onToggle }: PointRowProps) {
  const { t, say } = useChecklist();
  const id = useId();
  const places = point.kind === 'finding' ? point.places : [];
  const quote = places.find((place) => place.quote.trim() !== '')?.quote;
  const advice = adviceOf(point, t, say);
  return (
    <li className="point" data-level={point.level} data-point={point.id}>
      <button type="button" className="line" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="level">{t(`level.${point.level}`)}</span>
        <span className="name">{nameOf(point, t, say)}</span>
        {quote !== undefined && (
          <q className="quote" dir="auto">
            {shorten(quote, 40)}
          </q>
        )}
      </button>
      <div className="detail" id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            {point.kind === 'finding' && <FindingPlaces point={point} />}
            {advice !== '' && <p>{advice}</p>}
            <p className="quiet">{t('why', { rules: [t('why.rule'), ...point.answers].join(', ') })}</p>
            {point.kind === 'question' && <AnswerButtons question={point} />}
            {point.kind === 'reader' && <ReaderForm />}
            {point.level === 'required' && <OverrideForm pointId={point.id} />}
          </>
        )}
      </div>
    </li>
  );
}
