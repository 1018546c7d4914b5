import { useState } from 'react';
import type { Point } from '@/utils/domain/checklist';
import { AnswerButtons } from './answer-buttons';
import { useChecklist } from './checklist-context';
import { nameOf } from './describe-point';

/** What needs nothing more, in one line that can be opened; answers and reasons can be changed there. */
export function FinePoints({ points }: { readonly points: readonly Point[] }) {
  const { t, say, callbacks } = useChecklist();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="fine">
      <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('fine', { count: points.length })}
      </button>
      {isOpen && (
        <ul>
          {points.map((point) => (
            <li key={point.id}>
              <span>{nameOf(point, t, say)}</span>
              {point.override !== null && (
                <>
                  <span className="quiet">{t('override.given', { reason: point.override })}</span>
                  <button type="button" className="fold" onClick={() => callbacks.override(point.id, null)}>
                    {t('override.undo')}
                  </button>
                </>
              )}
              {point.kind === 'question' && point.consent && (
                <span className="quiet">{t('consent.kept', { who: point.consent.who })}</span>
              )}
              {point.kind === 'question' && <AnswerButtons question={point} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
