import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Conditions } from './disposal-conditions';
import type { DisposalView } from './disposal-view';
import { tellDisposal } from './tell-disposal';
import { useRecordWords } from './record-words';

interface DisposalSectionProps {
  readonly disposal: DisposalView;
  readonly onDispose: (confirmed: number) => void;
}

/** What may become of the record, and disposing of it once every condition has been confirmed. */
export function DisposalSection({ disposal, onDispose }: DisposalSectionProps) {
  const words = useRecordWords();
  const { t } = words;
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set());
  const conditions = disposal.kind === 'may' ? disposal.conditions : [];
  return (
    <section data-disposal={disposal.kind}>
      <h3>{t('section.disposal')}</h3>
      <p>{tellDisposal(disposal, words)}</p>
      {disposal.kind === 'may' && (
        <>
          <Conditions conditions={conditions} confirmed={confirmed} onConfirm={setConfirmed} />
          <p className="quiet">{t('disposal.final')}</p>
          <Button disabled={confirmed.size < conditions.length} onClick={() => onDispose(confirmed.size)}>
            {t('disposal.dispose')}
          </Button>
        </>
      )}
    </section>
  );
}
