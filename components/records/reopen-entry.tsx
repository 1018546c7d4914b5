import { REOPENING_REASONS, type ReopeningReason } from '@/utils/domain/registration';
import { useRecordWords } from './record-words';
import { TakeBack } from './take-back';

interface ReopenEntryProps {
  /** What was entered for the registrar. */
  readonly entered: keyof typeof REOPENING_REASONS;
  readonly onReopen: (reason: ReopeningReason) => void;
}

/** The way back from a wrong entry of the registrar. */
export function ReopenEntry({ entered, onReopen }: ReopenEntryProps) {
  const { registration } = useRecordWords();
  const reasons: readonly ReopeningReason[] = REOPENING_REASONS[entered];
  return (
    <TakeBack
      label={registration('reopen')}
      ask={registration('reopen.ask')}
      why={registration('reopen.reason')}
      reasons={reasons.map((code) => ({ code, label: registration(`reopen.reason.${code}`) }))}
      yes={registration('reopen.yes')}
      onTakeBack={onReopen}
    />
  );
}
