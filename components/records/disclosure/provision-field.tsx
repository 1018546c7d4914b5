import { useState, type Ref } from 'react';
import { useRecordWords } from '@/components/records/record-words';
import { Field } from '@/components/ui/field';
import {
  citeProvision,
  readProvision,
  SECRECY_PROVISIONS,
  type SecrecyCountry,
} from '@/utils/domain/secrecy-provision';

interface ProvisionFieldProps {
  readonly country: SecrecyCountry;
  readonly provision: string;
  /** Something was to be masked before a provision was named. */
  readonly isMissed: boolean;
  /** Where another provision is typed; without one named, it is there. */
  readonly typedInput: Ref<HTMLInputElement>;
  readonly onChange: (provision: string) => void;
}

/** The law behind the next mask: a usual provision, or any other by its number. */
export function ProvisionField({ country, provision, isMissed, typedInput, onChange }: ProvisionFieldProps) {
  const { disclosure } = useRecordWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnknown = typed !== null && typed !== '' && readProvision(typed, country) === null;
  const error = isMissed ? 'provision.missed' : isUnknown ? 'provision.unknown' : null;

  function type(text: string) {
    setTyped(text);
    onChange(readProvision(text, country) ?? '');
  }

  return (
    <div className="provision">
      <Field label={disclosure('provision')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={typed === null ? provision : 'other'}
            onChange={({ currentTarget: { value } }) => {
              if (value === 'other') return type('');
              setTyped(null);
              onChange(value);
            }}
          >
            {SECRECY_PROVISIONS[country].map((id) => (
              <option key={id} value={id}>{`${citeProvision(id)} – ${disclosure(`provision.${id}`)}`}</option>
            ))}
            <option value="other">{disclosure('provision.other')}</option>
          </select>
        )}
      </Field>
      {typed !== null && (
        <Field
          label={disclosure(`provision.typed.${country}`)}
          error={error && disclosure(`${error}.${country}`)}
        >
          {(control) => (
            <input
              {...control}
              ref={typedInput}
              className="input"
              value={typed}
              onChange={(event) => type(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
    </div>
  );
}
