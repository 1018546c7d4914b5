import type { ReactNode } from 'react';
import { findLayerOf } from '@/utils/domain/policy-origin';
import { usePreview } from './preview-context';

/** Words of the pack itself, in the pack's language. */
export function Said({ children }: { readonly children: ReactNode }) {
  const { resolved } = usePreview();
  return <span lang={resolved.policy.identity.documentLanguage}>{children}</span>;
}

/** Whose the rule is: the municipality's own, or a default that says which base it comes from. */
export function Origin({ path }: { readonly path: string }) {
  const { resolved, t } = usePreview();
  const layer = findLayerOf(resolved, path);
  if (!layer) return null;
  return (
    <span className="preview-tag" data-kind={layer.isBase ? 'default' : 'own'} title={layer.name ?? layer.id}>
      {t(layer.isBase ? 'origin.default' : 'origin.own')}
    </span>
  );
}

export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className="preview-tag">{children}</span>;
}

interface RuleProps {
  /** Path in the pack, such as `grounds.threat`. */
  readonly path: string;
  readonly title: ReactNode;
  readonly answers: readonly string[];
  readonly tags?: readonly string[];
  readonly children?: ReactNode;
}

/** One rule: its name, whose it is, what it says, and the demands that it answers. */
export function Rule({ path, title, answers, tags = [], children }: RuleProps) {
  const { t } = usePreview();
  return (
    <li className="preview-rule" data-rule={path}>
      <p className="preview-rule-head">
        <strong>{title}</strong> <Origin path={path} />
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </p>
      {children}
      {answers.length > 0 && <p className="preview-demands">{t('demands', { ids: answers.join(', ') })}</p>}
    </li>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section className="preview-section" aria-labelledby={`preview-${id}`}>
      <h2 id={`preview-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
