import '@/components/settings/policy-preview/policy-preview.css';
import { GuideSection } from '@/components/settings/policy-preview/guide-section';
import { makePreview, PreviewContext } from '@/components/settings/policy-preview/preview-context';
import { useAnsweringWords } from '@/components/answering/answering-words';
import { Button } from '@/components/ui/button';
import type { ResolvedPolicy } from '@/utils/domain/policy';

/** The pack's whole chart as a picture, and as a list for whoever does not see it; to read and to print (NYK-25). */
export function GuideChart({ resolved }: { readonly resolved: ResolvedPolicy }) {
  const { guide, language } = useAnsweringWords();
  return (
    <PreviewContext value={makePreview(resolved, language)}>
      <h1>{resolved.policy.identity.name}</h1>
      <Button className="no-print" onClick={() => window.print()}>
        {guide('print')}
      </Button>
      <GuideSection />
    </PreviewContext>
  );
}
