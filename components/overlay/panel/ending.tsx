import { Callout } from '@/components/ui/callout';
import { describeOutcome, toneOf } from './describe-outcome';
import { usePanel } from './panel-context';
import type { ProgressView } from './panel-model';

/** How it ended, in a sentence that also says what to do next. */
export function Ending({ view }: { readonly view: ProgressView }) {
  const { t, sayFailure } = usePanel();
  const last = view.entries.at(-1);
  if (!last) return null;
  if (last.kind === 'failure')
    return (
      <Callout kind="bad" role="alert">
        {sayFailure(last.failure.code)}
      </Callout>
    );
  if (last.kind === 'outcome')
    return (
      <Callout kind={toneOf(last.outcome)} role="alert">
        {describeOutcome(last.outcome, t)}
      </Callout>
    );
  if (!view.isDone || last.kind !== 'stored') return null;
  return (
    <Callout kind="good" role="alert">
      {t(last.registered ? 'outcome.registered' : 'outcome.preserved')}
    </Callout>
  );
}
