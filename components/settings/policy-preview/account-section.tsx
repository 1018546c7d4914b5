import { usePreview } from './preview-context';
import { Origin, Rule, Said, Section } from './rule';

/** The plan behind an account: its fields, how many hold it, and who signs (NYK-2, VAR-2, KAL-4). */
export function AccountSection() {
  const { resolved, t } = usePreview();
  const { intro, fields, minimumAdministrators, minimumCredentialHolders, signers } =
    resolved.policy.accountPlan;
  const signing = Object.values(signers).map((signer) => signer.label);
  return (
    <Section id="account-plan" title={t('account-plan')}>
      <p>
        <Said>{intro}</Said>
      </p>
      <p>
        {t('administrators', { count: minimumAdministrators.count })}{' '}
        <Origin path="accountPlan.minimumAdministrators.count" />
      </p>
      <p>
        {t('credential-holders', { count: minimumCredentialHolders.count })}{' '}
        <Origin path="accountPlan.minimumCredentialHolders.count" />
      </p>
      {signing.length > 0 && (
        <p>
          {t('signers')}: <Said>{signing.join('; ')}</Said>
        </p>
      )}
      <ul className="preview-rules" data-dense>
        {Object.entries(fields).map(([id, { label, help, isRequired, answers }]) => (
          <Rule
            key={id}
            path={`accountPlan.fields.${id}`}
            title={<Said>{label}</Said>}
            answers={answers}
            tags={isRequired ? [t('required-field')] : []}
          >
            {help && (
              <p>
                <Said>{help}</Said>
              </p>
            )}
          </Rule>
        ))}
      </ul>
    </Section>
  );
}
