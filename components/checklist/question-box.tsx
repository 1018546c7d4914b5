import { useState } from 'react';
import type { Point } from '@/utils/domain/checklist';
import { AnswerButtons } from './answer-buttons';
import { useChecklist } from './checklist-context';
import { ConsentForm } from './consent-form';

interface QuestionBoxProps {
  readonly question: Extract<Point, { kind: 'question' }>;
  readonly number: number;
  readonly total: number;
}

/** What only a person knows, one question at a time. */
export function QuestionBox({ question, number, total }: QuestionBoxProps) {
  const { t, callbacks } = useChecklist();
  const [consentFor, setConsentFor] = useState<string | null>(null);
  return (
    <div className="question" data-level={question.level} data-point={question.id}>
      <p className="quiet">
        {t('question', { number, total })} · {t(`level.${question.level}`)}
      </p>
      <p title={question.why ?? undefined}>{question.text}</p>
      <AnswerButtons question={question} />
      {question.keepsConsent && consentFor !== question.id && (
        <button type="button" className="fold" onClick={() => setConsentFor(question.id)}>
          {t('consent')}
        </button>
      )}
      {consentFor === question.id && (
        <ConsentForm
          onKeep={(note) => {
            setConsentFor(null);
            callbacks.keepConsent(question.id, note);
          }}
        />
      )}
    </div>
  );
}
