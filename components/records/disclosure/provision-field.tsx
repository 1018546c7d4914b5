import { useState } from 'react';
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
  readonly onChange: (provision: string) => void;
}

/** The law behind the next mask: a usual provision, or any other by its number. */
export function ProvisionField({ country, provision, onChange }: ProvisionFieldProps) {
  const { disclosure } = useRecordWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnknown = typed !== null && typed !== '' && readProvision(typed, country) === null;

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
          error={
            isUnknown ? disclosure(country === 'SE' ? 'provision.unknown' : 'provision.unknown.NO') : null
          }
        >
          {(control) => (
            <input
              {...control}
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
