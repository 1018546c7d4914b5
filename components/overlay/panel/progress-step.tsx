import type { MissingPart } from '@/utils/domain/capture-draft';
import { describeMissing } from './describe-outcome';
import { usePanel } from './panel-context';

interface ProgressStepProps {
  readonly text: string;
  readonly state: 'done' | 'running' | 'ahead';
  /** ISO instant; absent for what has not happened yet. */
  readonly at?: string;
  readonly missing?: readonly MissingPart[];
  readonly isRemovalPlanned?: boolean;
}

/** One line of the way, with the time of day at which it happened. */
export function ProgressStep({ text, state, at, missing = [], isRemovalPlanned = false }: ProgressStepProps) {
  const { t, language } = usePanel();
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' });
  return (
    <li data-state={state} aria-current={state === 'running' ? 'step' : undefined}>
      <span className="dot" aria-hidden="true">
        {state === 'done' && (
          <svg viewBox="0 0 16 16">
            <path d="M4 8.5l2.7 2.7L12 5.5" />
          </svg>
        )}
      </span>
      <div className="what">
        {text}
        {missing.length > 0 && (
          <div className="missing">
            <p>{t('progress.missing')}</p>
            <ul>
              {missing.map((part) => (
                <li key={`${part.part} ${part.reason}`}>{describeMissing(part, t)}</li>
              ))}
            </ul>
            {isRemovalPlanned && missing.some((part) => part.forbidsRemoval) && (
              <p className="stop">{t('progress.forbidden')}</p>
            )}
          </div>
        )}
      </div>
      {at && <time dateTime={at}>{clock.format(new Date(at))}</time>}
    </li>
  );
}
