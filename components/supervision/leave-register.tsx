import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Leave } from '@/utils/domain/service-calendar';
import { useSupervisionWords } from './supervision-words';

export interface ListedLeave extends Leave {
  readonly id: string;
}

interface LeaveRegisterProps {
  readonly leaves: readonly ListedLeave[];
  readonly today: string;
  /** What the pack says about leave. */
  readonly text: string;
  /** Names that can be chosen, known from the accounts. */
  readonly names: readonly string[];
  readonly onAdd: (leave: Leave) => void;
  readonly onRemove: (id: string) => void;
}

/** Who is away, from when to when, and who stands in (KAL-6, NYK-7, VAR-24). */
export function LeaveRegister({ leaves, today, text, names, onAdd, onRemove }: LeaveRegisterProps) {
  const { t, date } = useSupervisionWords();
  const empty: Leave = { editor: '', deputy: '', from: today, until: today };
  const [draft, setDraft] = useState(empty);
  const list = useId();
  const isSame = draft.editor !== '' && draft.editor.trim() === draft.deputy.trim();
  const isBackwards = draft.until < draft.from;
  const set = (change: Partial<Leave>) => setDraft({ ...draft, ...change });

  function add() {
    if (isSame || isBackwards) return;
    onAdd({ ...draft, editor: draft.editor.trim(), deputy: draft.deputy.trim() });
    setDraft(empty);
  }

  const field = (key: keyof Leave, type: 'text' | 'date', error: string | null) => (
    <Field label={t(`leave.${key}`)} error={error}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          required
          maxLength={200}
          list={type === 'text' ? list : undefined}
          value={draft[key]}
          onChange={(event) => set({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <section aria-labelledby="leave-title">
      <h2 id="leave-title">{t('leave.title')}</h2>
      <p>{text}</p>
      {leaves.length === 0 ? (
        <p className="quiet">{t('leave.none')}</p>
      ) : (
        <ul className="leaves">
          {leaves.map(({ id, editor, deputy, from, until }) => (
            <li key={id}>
              <span>
                {from <= today && today <= until && <b className="leave-now">{t('leave.now')}</b>}
                {t('leave.line', { editor, deputy, from: date(from), until: date(until) })}
              </span>
              <Button
                kind="quiet"
                aria-label={t('leave.remove.of', { name: editor, from: date(from) })}
                onClick={() => onRemove(id)}
              >
                {t('leave.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <form
        className="leave-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {field('editor', 'text', null)}
        {field('deputy', 'text', isSame ? t('leave.same') : null)}
        {field('from', 'date', null)}
        {field('until', 'date', isBackwards ? t('leave.order') : null)}
        <Button type="submit">{t('leave.add')}</Button>
      </form>
    </section>
  );
}
