import { usePreview } from './preview-context';
import { Rule, Said, Section } from './rule';

/** What is registered and what is not, and how the rest is kept (NYK-19, KAL-1, SOG-3). */
export function RegistrationSection() {
  const { resolved, t } = usePreview();
  const { criteria, mainRule, confidentialMatter, caseHandling } = resolved.policy.registration;
  return (
    <Section id="registration" title={t('registration')}>
      <ul className="preview-rules">
        <Rule path="registration.mainRule" title={<Said>{mainRule.text}</Said>} answers={mainRule.answers} />
        <Rule
          path="registration.confidentialMatter"
          title={<Said>{confidentialMatter.text}</Said>}
          answers={confidentialMatter.answers}
        />
        {Object.entries(caseHandling).map(([id, { label, text, answers, force }]) => (
          <Rule
            key={id}
            path={`registration.caseHandling.${id}`}
            title={<Said>{label}</Said>}
            answers={answers}
            tags={[t(`force.${force}`)]}
          >
            <p>
              <Said>{text}</Said>
            </p>
          </Rule>
        ))}
      </ul>
      {[true, false].map((speaksFor) => (
        <div key={String(speaksFor)}>
          <h3>{t(speaksFor ? 'criteria.for' : 'criteria.against')}</h3>
          <ul className="preview-rules" data-dense>
            {Object.entries(criteria)
              .filter(([, criterion]) => criterion.speaksFor === speaksFor)
              .map(([id, { label, explanation, answers }]) => (
                <Rule
                  key={id}
                  path={`registration.criteria.${id}`}
                  title={<Said>{label}</Said>}
                  answers={answers}
                >
                  {explanation && (
                    <p>
                      <Said>{explanation}</Said>
                    </p>
                  )}
                </Rule>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
