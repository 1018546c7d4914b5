import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Leave } from '@/utils/domain/service-calendar';
import { usePendingWords } from './pending-words';

export interface KeptLeave extends Leave {
  readonly id: string;
}

interface LeaveFormProps {
  readonly leaves: readonly KeptLeave[];
  /** True when it was kept; until then what was written stays. */
  readonly onAdd: (leave: Leave) => Promise<boolean>;
  readonly onRemove: (id: string) => void;
}

const FIELDS = ['editor', 'deputy', 'from', 'until'] as const;
const NOTHING: Leave = { editor: '', deputy: '', from: '', until: '' };

/** Who is away, and who stands in (KAL-6, NYK-7, VAR-24). */
export function LeaveForm({ leaves, onAdd, onRemove }: LeaveFormProps) {
  const { t } = usePendingWords();
  const [leave, setLeave] = useState(NOTHING);
  const [isWrong, setWrong] = useState(false);

  function add(): void {
    const named = { ...leave, editor: leave.editor.trim(), deputy: leave.deputy.trim() };
    const isRight =
      FIELDS.every((name) => named[name] !== '') &&
      named.editor !== named.deputy &&
      named.from <= named.until;
    setWrong(!isRight);
    if (!isRight) return;
    void onAdd(named).then((isKept) => isKept && setLeave(NOTHING));
  }

  return (
    <section className="leave">
      <h2>{t('leave.title')}</h2>
      <p>{t('leave.lead')}</p>
      {leaves.length === 0 ? (
        <p className="muted">{t('leave.none')}</p>
      ) : (
        <ul>
          {leaves.map(({ id, editor, deputy, from, until }) => (
            <li key={id}>
              {t('leave.line', { name: editor, deputy, from, until })}{' '}
              <Button
                kind="quiet"
                aria-label={t('leave.remove', { name: editor })}
                onClick={() => onRemove(id)}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="leave-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {FIELDS.map((name) => (
          <Field
            key={name}
            label={t(`leave.${name}`)}
            error={isWrong && name === 'until' ? t('leave.wrong') : null}
          >
            {(control) => (
              <input
                {...control}
                className="input"
                type={name === 'from' || name === 'until' ? 'date' : 'text'}
                value={leave[name]}
                onChange={(event) => setLeave({ ...leave, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Button type="submit">{t('leave.add')}</Button>
      </form>
    </section>
  );
}
