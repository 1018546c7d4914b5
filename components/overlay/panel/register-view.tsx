import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import type { RegistrationCriterion } from '@/utils/domain/policy';
import { usePanel } from './panel-context';
import type { RegisterView as View } from './panel-model';
import { readForm, type FormFault } from './read-form';

/** What the registrar needs to know (NYK-19). The fields are the browser's own; they are read when it is sent. */
export function RegisterView({ view }: { view: View }) {
  const { t, callbacks } = usePanel();
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<FormFault | null>(null);
  const [chosen, setChosen] = useState<RegistrationCriterion | null>(
    () => view.criteria.find(({ id }) => id === view.criterionId) ?? null,
  );

  useEffect(() => {
    const element = form.current;
    // React hears of a radio by its click, which the event gate keeps; `change` never leaves the shadow tree.
    const onChange = (event: Event) => {
      const input = event.target as HTMLInputElement;
      const criterion = view.criteria.find(({ id }) => input.name === 'criterion' && input.value === id);
      if (!criterion || !element) return;
      setChosen(criterion);
      const box = element.elements.namedItem('confidential') as HTMLInputElement;
      if (criterion.isConfidential) box.checked = true;
    };
    element?.addEventListener('change', onChange);
    return () => element?.removeEventListener('change', onChange);
  }, [view]);

  const send = () => {
    if (!form.current) return;
    const read = readForm(new FormData(form.current), view.caseNumberPattern);
    setFault(read.ok ? null : read.failure);
    if (read.ok) return callbacks.register(read.value);
    form.current.querySelector<HTMLElement>(`[name="${read.failure}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const groups = [
    { label: t('register.for'), criteria: view.criteria.filter((c) => c.speaksFor) },
    { label: t('register.against'), criteria: view.criteria.filter((c) => !c.speaksFor) },
  ].filter((group) => group.criteria.length > 0);

  return (
    <form className="view" ref={form} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <Field label={t('register.title')} error={fault === 'title' ? t('register.title.missing') : null}>
        {(control) => (
          <input
            {...control}
            data-first
            className="input"
            name="title"
            defaultValue={view.suggestedTitle}
            maxLength={200}
            required
          />
        )}
      </Field>
      <fieldset className="field" aria-invalid={fault === 'criterion' || undefined}>
        <legend>{t('register.criterion')}</legend>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <p className="caption" aria-hidden="true">
              {group.label}
            </p>
            {group.criteria.map((criterion) => (
              <label key={criterion.id} className="choice">
                <input
                  type="radio"
                  name="criterion"
                  value={criterion.id}
                  defaultChecked={criterion.id === view.criterionId}
                />
                <span>{criterion.label}</span>
              </label>
            ))}
          </div>
        ))}
        {fault === 'criterion' && (
          <p className="error" role="alert">
            {t('register.criterion.missing')}
          </p>
        )}
        <div role="status">
          {chosen && !chosen.speaksFor && <Callout kind="warning">{t('register.against.chosen')}</Callout>}
        </div>
      </fieldset>
      <Field label={t('register.case')} error={fault === 'caseNumber' ? t('register.case.wrong') : null}>
        {(control) => <input {...control} className="input" name="caseNumber" maxLength={60} />}
      </Field>
      <label className="choice">
        <input type="checkbox" name="confidential" defaultChecked={chosen?.isConfidential ?? false} />
        <span>{t('register.confidential')}</span>
      </label>
      <Field label={t('register.note')}>
        {(control) => <textarea {...control} className="input" name="note" rows={2} maxLength={1000} />}
      </Field>
      <footer>
        <Button kind="primary" onClick={send}>
          {t('register.send')} <kbd>{t('register.shortcut')}</kbd>
        </Button>
      </footer>
    </form>
  );
}
