import type { DisposalView } from './disposal-view';
import { DisposeQuestion } from './dispose-question';
import { tellDisposal } from './tell-disposal';
import { useRecordWords } from './record-words';

interface DisposalSectionProps {
  readonly disposal: DisposalView;
  readonly onDispose: (confirmed: number) => void;
}

/** What may become of the record, and disposing of it in the same two steps as from the list. */
export function DisposalSection({ disposal, onDispose }: DisposalSectionProps) {
  const words = useRecordWords();
  return (
    <section data-disposal={disposal.kind}>
      <h3>{words.t('section.disposal')}</h3>
      <p>{tellDisposal(disposal, words)}</p>
      {disposal.kind === 'may' && (
        <DisposeQuestion says={disposal} about="" count={1} isWorking={false} onDispose={onDispose} />
      )}
    </section>
  );
}
