import type { ReactNode } from 'react';
import { usePreview } from './preview-context';
import { Rule, Said, Section } from './rule';

interface TextRule {
  readonly label?: string;
  readonly text: string;
  readonly when?: string;
  readonly answers: readonly string[];
}

/** Everything that is said to somebody: answers, signatures, what stands on the account, and principles. */
export function TextsSection() {
  const { resolved, t } = usePreview();
  const { replies, signatures, channelTexts, principles } = resolved.policy;
  const signed = Object.entries(signatures).map(([id, { template, answers }]): [string, TextRule] => [
    id,
    { text: template, answers },
  ]);
  return (
    <Section id="texts" title={t('texts')}>
      <h3>{t('replies')}</h3>
      <TextRules path="replies" rules={Object.entries(replies)} />
      <h3>{t('signatures')}</h3>
      <TextRules path="signatures" rules={signed} />
      <h3>{t('channel-texts')}</h3>
      <TextRules path="channelTexts" rules={Object.entries(channelTexts)} />
      <h3>{t('principles')}</h3>
      <TextRules path="principles" rules={Object.entries(principles)} />
    </Section>
  );
}

function TextRules({
  path,
  rules,
}: {
  readonly path: string;
  readonly rules: readonly [string, TextRule][];
}) {
  return (
    <ul className="preview-rules">
      {rules.map(([id, { label, text, when, answers }]) => (
        <Rule key={id} path={`${path}.${id}`} title={<Said>{label ?? text}</Said>} answers={answers}>
          {when && <Line className="preview-quiet">{when}</Line>}
          {label && <Line className="preview-words">{text}</Line>}
        </Rule>
      ))}
    </ul>
  );
}

function Line({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <p className={className}>
      <Said>{children}</Said>
    </p>
  );
}
