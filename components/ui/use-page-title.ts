import { useEffect } from 'react';
import type { Language } from '@/utils/domain/language';

/** Keeps the tab's title and the page's language in step with what is shown. */
export function usePageTitle(title: string, language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
