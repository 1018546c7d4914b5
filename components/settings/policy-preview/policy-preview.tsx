import { useMemo } from 'react';
import type { Language } from '@/utils/domain/language';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { AccountSection } from './account-section';
import { ChecklistSection } from './checklist-section';
import { DutiesSection } from './duties-section';
import { GroundsSection } from './grounds-section';
import { GuideSection } from './guide-section';
import { makePreview, PreviewContext } from './preview-context';
import { RegistrationSection } from './registration-section';
import { RetentionSection } from './retention-section';
import { Said } from './rule';
import { TextsSection } from './texts-section';
import './policy-preview.css';

interface PolicyPreviewProps {
  readonly resolved: ResolvedPolicy;
  /** The reader's; the pack's own words stay in the pack's. */
  readonly language: Language;
}

/** A pack as a person reads it: on screen, on paper, and with a screen reader. */
export function PolicyPreview({ resolved, language }: PolicyPreviewProps) {
  const preview = useMemo(() => makePreview(resolved, language), [resolved, language]);
  const { identity, about } = resolved.policy;
  const { t } = preview;
  return (
    <PreviewContext value={preview}>
      <article className="policy-preview" style={{ '--pack-colour': identity.colour } as React.CSSProperties}>
        <header>
          <h1>{t('title', { municipality: identity.name })}</h1>
          <p className="preview-quiet">
            {t('version', { version: resolved.ref.version })} · {resolved.ref.hash.slice(0, 12)}
          </p>
          {about && (
            <p>
              <Said>{about}</Said>
            </p>
          )}
          <p>{t('default-note')}</p>
        </header>
        <GroundsSection />
        <DutiesSection />
        <GuideSection />
        <RegistrationSection />
        <ChecklistSection />
        <TextsSection />
        <AccountSection />
        <RetentionSection />
      </article>
    </PreviewContext>
  );
}
