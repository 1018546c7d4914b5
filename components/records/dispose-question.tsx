import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { takeFocus } from '@/components/ui/take-focus';
import { Conditions } from './disposal-conditions';
import type { MayDispose } from './disposal-view';
import { useRecordWords } from './record-words';

interface DisposeQuestionProps {
  readonly says: MayDispose;
  /** Tells one choice of records from another: a question that was asked about one is not answered for another. */
  readonly about: string;
  readonly count: number;
  readonly isWorking: boolean;
  readonly onDispose: (confirmed: number) => void;
}

/** The two steps before anything is gone for good: every condition confirmed, then the last question. */
export function DisposeQuestion({ says, about, count, isWorking, onDispose }: DisposeQuestionProps) {
  const { t } = useRecordWords();
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set());
  const [asked, setAsked] = useState<string | null>(null);
  const isReady = count > 0 && confirmed.size === says.conditions.length && !isWorking;
  return (
    <>
      <Conditions conditions={says.conditions} confirmed={confirmed} onConfirm={setConfirmed} />
      {asked === about && isReady ? (
        <Callout
          kind="warning"
          role="alertdialog"
          aria-label={t('disposal.dispose')}
          tabIndex={-1}
          ref={takeFocus}
        >
          <p>{t('disposal.ask', { count, label: says.label })}</p>
          <p>{t('disposal.final')}</p>
          <div className="buttons">
            <Button
              kind="primary"
              onClick={() => {
                setAsked(null);
                onDispose(confirmed.size);
              }}
            >
              {t('disposal.yes', { count })}
            </Button>
            <Button onClick={() => setAsked(null)}>{t('export.cancel')}</Button>
          </div>
        </Callout>
      ) : (
        <Button disabled={!isReady} onClick={() => setAsked(about)}>
          {t('disposal.many', { count })}
        </Button>
      )}
    </>
  );
}
