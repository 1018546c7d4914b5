import { useState } from 'react';
import { useRecordWords } from '@/components/records/record-words';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { MaskOutcome, WishView } from './disclosure-view';

interface WordsFieldProps {
  /** True when what was asked for last does not stand in the copy. */
  readonly isLost: boolean;
  readonly onMask: (wish: WishView) => MaskOutcome;
}

/** Masking words by typing them: the way without a mouse. What was not masked stays in the field. */
export function WordsField({ isLost, onMask }: WordsFieldProps) {
  const { disclosure } = useRecordWords();
  const [words, setWords] = useState('');
  return (
    <form
      className="words-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() && onMask({ kind: 'words', words }) === 'masked') setWords('');
      }}
    >
      <Field label={disclosure('words')} error={isLost ? disclosure('words.none') : null}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={words}
            autoComplete="off"
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={!words.trim()}>
        {disclosure('words.mask')}
      </Button>
    </form>
  );
}
