import { useId } from 'react';
import { Field } from '@/components/ui/field';
import { formatInstant } from './dates';
import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

/** The replies that go with a comment, by record id: the number of each, as it is being typed. */
export type ReplyNumbers = ReadonlyMap<string, string>;

interface RegisterRepliesProps {
  /** Replies of our own that can be registered with the comment. */
  readonly replies: readonly RecordRowView[];
  /** True where the pack says that a reply is registered with its comment. */
  readonly isAdvised: boolean;
  /** True once the editor has had the confidential comment shown on purpose; then a reply to it is too. */
  readonly isShown: boolean;
  readonly numbers: ReplyNumbers;
  readonly onChange: (numbers: ReplyNumbers) => void;
}

/** Which replies are registered with the comment, each by a number of its own; nothing where there is none. */
export function RegisterReplies({ replies, isAdvised, isShown, numbers, onChange }: RegisterRepliesProps) {
  const { t, language, registration } = useRecordWords();
  const group = useId();
  if (replies.length === 0) return null;
  const wordsOf = ({ record }: RecordRowView) =>
    record.isConfidential && !isShown
      ? `${t('masked')} (${formatInstant(record.capturedAt, language)})`
      : record.text;
  return (
    <fieldset className="field">
      <legend>{registration('replies')}</legend>
      {isAdvised && <p className="hint">{registration('replies.advice')}</p>}
      {replies.map((reply) => {
        const { id } = reply.record;
        const number = numbers.get(id);
        return (
          <div key={id} role="group" aria-labelledby={`${group}-${id}`}>
            <label className="choice">
              <input
                type="checkbox"
                checked={number !== undefined}
                onChange={({ currentTarget }) => {
                  const next = new Map(numbers);
                  if (currentTarget.checked) next.set(id, '');
                  else next.delete(id);
                  onChange(next);
                }}
              />
              <span dir="auto" id={`${group}-${id}`}>
                {wordsOf(reply)}
              </span>
            </label>
            {number !== undefined && (
              <div className="reply-number">
                <Field label={registration('replies.number')} hint={registration('replies.number.hint')}>
                  {(control) => (
                    <input
                      {...control}
                      className="input"
                      maxLength={100}
                      value={number}
                      onChange={({ currentTarget }) =>
                        onChange(new Map(numbers).set(id, currentTarget.value))
                      }
                    />
                  )}
                </Field>
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
