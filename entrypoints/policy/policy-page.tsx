import { PolicyPreview } from '@/components/settings/policy-preview/policy-preview';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Language } from '@/utils/domain/language';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { policyPreviewCatalogues } from '@/utils/i18n/catalogues/policy-preview/policy-preview-catalogues';
import { createTranslate } from '@/utils/i18n/translate';

interface PolicyPageProps {
  readonly resolved: ResolvedPolicy | null;
  readonly language: Language;
}

/** A pack as a person reads it, with a way to paper. */
export function PolicyPage({ resolved, language }: PolicyPageProps) {
  const t = createTranslate(language, policyPreviewCatalogues);
  return (
    <main className="policy-page">
      <nav className="policy-bar">
        <a href="options.html">{t('page.settings')}</a>
        {resolved && <Button onClick={() => print()}>{t('page.print')}</Button>}
      </nav>
      {resolved ? (
        <PolicyPreview resolved={resolved} language={language} />
      ) : (
        <Callout kind="bad" role="alert">
          {t('page.fault')}
        </Callout>
      )}
    </main>
  );
}
