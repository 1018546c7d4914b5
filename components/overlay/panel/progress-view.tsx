import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Countdown } from './countdown';
import { describeCaution } from './describe-ground';
import { Ending } from './ending';
import { usePanel } from './panel-context';
import type { ProgressEntry, ProgressView as View } from './panel-model';
import { ProgressStep } from './progress-step';

const STAGES = ['seen', 'captured', 'stored'] as const;

/** The way of one comment, step by step: what has happened, what is going on, what is still to come. */
export function ProgressView({ view }: { view: View }) {
  const { t, callbacks } = usePanel();
  const { entries, recordId } = view;
  const steps = entries.filter((entry) => entry.kind !== 'outcome' && entry.kind !== 'failure');
  const ahead = STAGES.filter((stage) => !entries.some((entry) => entry.kind === stage));
  const awaited = view.removal ? (view.removal.measure === 'hide' ? 'hidden' : 'removed') : null;
  const isWaiting = view.undo !== null || view.assist !== null;
  const isRemovalAhead = awaited && !view.isDone && !entries.some((entry) => entry.kind === 'step');
  const last = entries.at(-1);
  return (
    <div className="view">
      <ol className="steps">
        {steps.map((entry) => (
          <ProgressStep
            key={entry.id}
            text={describe(entry, t)}
            at={entry.at}
            state={entry === last && entry.kind === 'step' && !view.isDone && !isWaiting ? 'running' : 'done'}
            missing={entry.kind === 'captured' ? entry.missing : []}
            isRemovalPlanned={view.removal !== null}
          />
        ))}
        {ahead.map((stage, index) => (
          <ProgressStep
            key={stage}
            text={t(`progress.${stage}`)}
            state={view.isDone || index > 0 ? 'ahead' : 'running'}
          />
        ))}
        {isRemovalAhead && <ProgressStep text={t(`progress.${awaited}`)} state="ahead" />}
      </ol>
      {view.caution && <Callout kind="bad">{describeCaution(view.caution, t)}</Callout>}
      {view.undo && <Countdown endsAt={view.undo.endsAt} seconds={view.undo.seconds} />}
      {view.assist && (
        <Callout kind="warning" role="alert">
          <p className="caption">
            {'part' in view.assist
              ? t(`assist.${view.assist.part}`)
              : t('assist.title', { label: view.assist.label })}
          </p>
          <p>{t('assist.body')}</p>
        </Callout>
      )}
      <Ending view={view} />
      <p className="visually-hidden" role="status">
        {last && describe(last, t)}
      </p>
      <footer>
        {recordId && (
          <Button kind="quiet" onClick={() => callbacks.openRecord(recordId)}>
            {t('open-record')}
          </Button>
        )}
        {view.undo && (
          <Button kind="primary" onClick={callbacks.undo}>
            {t('undo.button')} <kbd>Esc</kbd>
          </Button>
        )}
        {view.assist && <Button onClick={callbacks.close}>{t('assist.leave')}</Button>}
        {view.isDone && (
          <Button kind="primary" onClick={callbacks.close}>
            {t('close')}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** A step in words; empty for an ending, which has a place of its own. */
function describe(entry: ProgressEntry, t: ReturnType<typeof usePanel>['t']): string {
  switch (entry.kind) {
    case 'captured':
      return t(entry.missing.length > 0 ? 'progress.captured.partly' : 'progress.captured');
    case 'stored':
      return entry.registered
        ? `${t('progress.stored')}. ${t('progress.registered')}.`
        : t('progress.stored');
    case 'step':
      return t(`step.${entry.step}`);
    case 'seen':
      return t('progress.seen');
    default:
      return '';
  }
}
