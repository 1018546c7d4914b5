import { createContext, useContext } from 'react';
import type { Language } from '@/utils/domain/language';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import {
  policyPreviewCatalogues,
  type PolicyPreviewKey,
} from '@/utils/i18n/catalogues/policy-preview/policy-preview-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

export interface Preview {
  readonly resolved: ResolvedPolicy;
  readonly t: Translate<PolicyPreviewKey>;
}

/** A pack and the words around it, in the reader's language. The pack's own texts keep the pack's. */
export function makePreview(resolved: ResolvedPolicy, language: Language): Preview {
  return { resolved, t: createTranslate(language, policyPreviewCatalogues) };
}

export const PreviewContext = createContext<Preview | null>(null);

export function usePreview(): Preview {
  const preview = useContext(PreviewContext);
  if (!preview) throw new Error('a part of the preview stands outside it');
  return preview;
}
