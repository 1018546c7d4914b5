import { useId } from 'react';
import type { Point } from '@/utils/domain/checklist';
import { useChecklist } from './checklist-context';
import { mendOf, nameOf } from './describe-point';
import { AnswerButtons } from './answer-buttons';
import { OverrideForm } from './override-form';
import { ReaderForm } from './reader-form';

interface PointRowProps {
  readonly point: Point;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One point that needs attention: a line, and on demand where, why and how to mend it. */
export function PointRow({ point, isOpen, onToggle }: PointRowProps) {
  const { t } = useChecklist();
  const id = useId();
  const places = point.kind === 'finding' ? point.places : [];
  const quotes = places.map(({ quote }) => quote).filter((quote) => quote.trim() !== '');
  return (
    <li className="point" data-level={point.level} data-point={point.id}>
      <button type="button" className="line" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="level">{t(`level.${point.level}`)}</span>
        <span className="name">{nameOf(point, t)}</span>
        {quotes[0] !== undefined && (
          <q className="quote" dir="auto">
            {shorten(quotes[0], 40)}
          </q>
        )}
      </button>
      <div className="detail" id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <dl>
              {quotes.length > 0 && (
                <>
                  <dt>{t('where')}</dt>
                  <dd>
                    {quotes.slice(0, 5).map((quote, index) => (
                      <q key={`${index}-${quote}`} dir="auto">
                        {shorten(quote, 120)}
                      </q>
                    ))}
                    {quotes.length > 5 && <span>{t('places', { count: quotes.length })}</span>}
                  </dd>
                </>
              )}
              <Suggestions point={point} />
              {mendOf(point, t) !== '' && (
                <>
                  <dt>{t('how')}</dt>
                  <dd>{mendOf(point, t)}</dd>
                </>
              )}
              <dt>{t('why')}</dt>
              <dd>
                {t('why.rule')}
                {point.answers.length > 0 && ` (${point.answers.join(', ')})`}
              </dd>
            </dl>
            {point.kind === 'question' && <AnswerButtons question={point} />}
            {point.kind === 'reader' && <ReaderForm />}
            {point.level === 'required' && <OverrideForm pointId={point.id} />}
          </>
        )}
      </div>
    </li>
  );
}

function Suggestions({ point }: { readonly point: Point }) {
  const { t } = useChecklist();
  const words = point.kind === 'finding' ? point.places.flatMap(({ suggestions }) => suggestions) : [];
  if (words.length === 0) return null;
  return (
    <>
      <dt>{t('instead')}</dt>
      <dd>{[...new Set(words)].slice(0, 5).join(', ')}</dd>
    </>
  );
}

function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
