import type { Point, PointAnswer } from '@/utils/domain/checklist';
import { useChecklist } from './checklist-context';

const ANSWERS: readonly PointAnswer[] = ['yes', 'no', 'not-relevant'];

/** Yes, no, not relevant. */
export function AnswerButtons({ question }: { readonly question: Extract<Point, { kind: 'question' }> }) {
  const { t, callbacks } = useChecklist();
  return (
    <div className="answers" role="group" aria-label={question.text}>
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={question.answer === answer}
          onClick={() => callbacks.answer(question.id, answer)}
        >
          {t(`answer.${answer}`)}
        </button>
      ))}
    </div>
  );
}
