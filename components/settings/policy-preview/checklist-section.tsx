import type { CheckId } from '@/utils/domain/pack/checklist';
import { usePreview } from './preview-context';
import { Rule, Said, Section } from './rule';

/** What is looked at and asked before something is published; checks that are off are left out. */
export function ChecklistSection() {
  const { resolved, t } = usePreview();
  const { checks, questions, reminders } = resolved.policy.checklist;
  const reminded = Object.entries(reminders);
  return (
    <Section id="checklist" title={t('checklist')}>
      <h3>{t('checks')}</h3>
      <ul className="preview-rules" data-dense>
        {(Object.keys(checks) as CheckId[]).map((id) => {
          const { level, answers } = checks[id];
          if (level === 'off') return null;
          const tags = [t(`level.${level}`)];
          return (
            <Rule
              key={id}
              path={`checklist.checks.${id}`}
              title={t(`check.${id}`)}
              answers={answers}
              tags={tags}
            />
          );
        })}
      </ul>
      <h3>{t('questions')}</h3>
      <ul className="preview-rules" data-dense>
        {Object.entries(questions).map(([id, question]) => {
          if (question.level === 'off') return null;
          const path = `checklist.questions.${id}`;
          const title = <Said>{question.text}</Said>;
          const tags = [t(`level.${question.level}`)];
          return (
            <Rule key={id} path={path} title={title} answers={question.answers} tags={tags}>
              {question.why && (
                <p>
                  <Said>{question.why}</Said>
                </p>
              )}
            </Rule>
          );
        })}
      </ul>
      {reminded.length > 0 && <h3>{t('reminders')}</h3>}
      <ul className="preview-rules" data-dense>
        {reminded.map(([id, { text, answers }]) => (
          <Rule key={id} path={`checklist.reminders.${id}`} title={<Said>{text}</Said>} answers={answers} />
        ))}
      </ul>
    </Section>
  );
}
