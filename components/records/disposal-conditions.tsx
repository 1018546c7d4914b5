import { useRecordWords } from './record-words';

interface ConditionsProps {
  readonly conditions: readonly string[];
  /** Places of those that the editor has confirmed. */
  readonly confirmed: ReadonlySet<number>;
  readonly onConfirm: (confirmed: ReadonlySet<number>) => void;
}

/** Each condition of the rule, confirmed by itself (VAR-10, KAL-3). */
export function Conditions({ conditions, confirmed, onConfirm }: ConditionsProps) {
  const { t } = useRecordWords();
  if (conditions.length === 0) return null;
  return (
    <fieldset className="conditions">
      <legend>{t('disposal.confirm')}</legend>
      {conditions.map((condition, place) => (
        <label className="choice" key={condition}>
          <input
            type="checkbox"
            checked={confirmed.has(place)}
            onChange={(event) => {
              const one = new Set([place]);
              onConfirm(event.currentTarget.checked ? confirmed.union(one) : confirmed.difference(one));
            }}
          />
          {condition}
        </label>
      ))}
    </fieldset>
  );
}
