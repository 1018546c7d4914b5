import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import type { Ground } from '@/utils/domain/policy';
import { usePanel } from './panel-context';

interface GroundTextProps {
  readonly ground: Ground;
  readonly happens: readonly string[];
  readonly onGo: (text: string) => void;
  readonly onBack: () => void;
}

/** The open ground: the editor names the breach in words (NYK-16). */
export function GroundText({ ground, happens, onGo, onBack }: GroundTextProps) {
  const { t } = usePanel();
  const input = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  useLayoutEffect(() => input.current?.focus(), []);
  const go = () => {
    const text = input.current?.value.trim() ?? '';
    if (text) return onGo(text);
    setIsMissing(true);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      go();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onBack();
    }
  };
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <p className="lead">{ground.label}</p>
      <Field
        label={t('grounds.text')}
        hint={t('grounds.text.hint')}
        error={isMissing ? t('grounds.text.missing') : null}
      >
        {(control) => (
          <textarea {...control} ref={input} className="input" rows={3} required maxLength={500} />
        )}
      </Field>
      <Callout>{happens.join(' ')}</Callout>
      <footer>
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
        <Button kind="primary" onClick={go}>
          {t('grounds.go')} <kbd>{t('register.shortcut')}</kbd>
        </Button>
      </footer>
    </div>
  );
}
