import type { Policy } from '@/utils/domain/policy';
import { usePreview } from './preview-context';
import { Rule, Said, Section } from './rule';

/** Each ground with what may be done, what is kept, and what its author may be told. */
export function GroundsSection() {
  const { resolved, t } = usePreview();
  return (
    <Section id="grounds" title={t('grounds')}>
      <ul className="preview-rules">
        {Object.entries(resolved.policy.grounds).map(([id, ground]) => (
          <GroundRule key={id} id={id} ground={ground} />
        ))}
      </ul>
    </Section>
  );
}

function GroundRule({ id, ground }: { readonly id: string; readonly ground: Policy['grounds'][string] }) {
  const { resolved, t } = usePreview();
  const rule = ground.disposalRule === undefined ? undefined : resolved.policy.retention[ground.disposalRule];
  const tags = [
    ground.isDefault && t('ground.default'),
    ground.isConfidential && t('ground.confidential'),
    ground.needsText && t('ground.needs-text'),
    ground.forcesRegistration && t('ground.forces-registration'),
    ground.pointsToPolice && t('ground.police'),
  ].filter((tag) => tag !== false);
  return (
    <Rule path={`grounds.${id}`} title={<Said>{ground.label}</Said>} answers={ground.answers} tags={tags}>
      {ground.explanation && (
        <p>
          <Said>{ground.explanation}</Said>
        </p>
      )}
      {ground.legalReference && (
        <p className="preview-law">
          <Said>{ground.legalReference}</Said>
        </p>
      )}
      <dl className="preview-facts">
        <dt>{t('measures')}</dt>
        <dd>{ground.measures.map((measure) => t(`measure.${measure}`)).join(', ')}</dd>
        <dt>{t('evidence')}</dt>
        <dd>{t(`evidence.${ground.evidence}`)}</dd>
        {rule && (
          <>
            <dt>{t('ground.disposal-rule')}</dt>
            <dd>
              <Said>{rule.schedule ?? rule.label}</Said>
            </dd>
          </>
        )}
        {ground.noticeToAuthor && (
          <>
            <dt>{t('ground.notice')}</dt>
            <dd>
              <Said>{ground.noticeToAuthor}</Said>
            </dd>
          </>
        )}
      </dl>
    </Rule>
  );
}
