import { Button } from '@/components/ui/button';
import type { GuideEnd } from '@/utils/domain/answering';
import { useAnsweringWords } from './answering-words';

interface GuideEndingProps {
  readonly action: NonNullable<GuideEnd['node']['action']>;
  /** The comment stands right here, and need not be shown first. */
  readonly isAtComment: boolean;
  /** The label of the ground that was chosen for a removal. */
  readonly ground: string | null;
  readonly onDo: () => void;
}

/** The end of a way through the guide: one action, one key. */
export function GuideEnding({ action, isAtComment, ground, onDo }: GuideEndingProps) {
  const { guide: g, language } = useAnsweringWords();
  const isHere = isAtComment && (action === 'remove' || action === 'register' || action === 'preserve');
  return (
    <>
      {ground !== null && <p className="guide-ground">{ground}</p>}
      <Button kind="primary" autoFocus lang={language} onClick={onDo}>
        {g(isHere ? `here.${action}` : `do.${action}`)} <kbd>Enter</kbd>
      </Button>
    </>
  );
}
