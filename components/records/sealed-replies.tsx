import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { useRecordWords } from './record-words';

interface SealedRepliesProps {
  /** How many answers to the comment are encrypted, whosever they are. */
  readonly count: number;
  /** Leads to where the vault is unlocked. */
  readonly onUnlock: () => void;
}

/** Says that replies which might be registered with the comment can be shown only once the vault is open. */
export function SealedReplies({ count, onUnlock }: SealedRepliesProps) {
  const { registration } = useRecordWords();
  if (count === 0) return null;
  return (
    <Callout kind="warning" data-sealed-replies={count}>
      <p>{registration('replies.sealed', { count })}</p>
      <Button onClick={onUnlock}>{registration('replies.unlock')}</Button>
    </Callout>
  );
}
