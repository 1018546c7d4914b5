import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { useRecordWords } from './record-words';

/** Where the vault for confidential records stands. */
export interface VaultView {
  readonly kind: 'none' | 'locked' | 'open';
  readonly isWorking: boolean;
  readonly isWrong: boolean;
  /** True when the store did not let the last attempt through. */
  readonly isFailed: boolean;
  /** Minutes without use until it locks. */
  readonly minutes: number;
  /** Characters that a passphrase has at least. */
  readonly shortest: number;
}

interface VaultBarProps {
  readonly vault: VaultView;
  readonly onCreate: (passphrase: string) => void;
  readonly onUnlock: (passphrase: string) => void;
  readonly onLock: () => void;
}

/** Choosing the passphrase, unlocking and locking. The passphrase is kept nowhere. */
export function VaultBar({ vault, onCreate, onUnlock, onLock }: VaultBarProps) {
  const { vault: t } = useRecordWords();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const { kind, isWorking, isWrong, isFailed, minutes, shortest } = vault;

  if (kind === 'open')
    return (
      <Callout kind="warning" data-vault="open">
        <p>{t('open', { count: minutes })}</p>
        <Button onClick={onLock}>{t('lock')}</Button>
      </Callout>
    );

  function submit() {
    const problem =
      kind === 'locked'
        ? null
        : first.length < shortest
          ? t('short', { count: shortest })
          : first === again
            ? null
            : t('differs');
    setFault(problem);
    if (problem) return;
    if (kind === 'locked') onUnlock(first);
    else onCreate(first);
    setFirst('');
    setAgain('');
  }

  const error = fault ?? (isFailed ? t('failed') : isWrong ? t('wrong') : null);
  const entry = (label: string, value: string, set: (value: string) => void, error: string | null = null) => (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="password"
          autoComplete="off"
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
  return (
    <Callout data-vault={kind}>
      <p>
        {t(kind)} {kind === 'none' && t('rule', { count: shortest })}
      </p>
      <form
        className="vault-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {entry(t('passphrase'), first, setFirst, error)}
        {kind === 'none' && entry(t('again'), again, setAgain)}
        <Button type="submit" disabled={isWorking}>
          {t(kind === 'none' ? 'choose' : 'unlock')}
        </Button>
      </form>
    </Callout>
  );
}
