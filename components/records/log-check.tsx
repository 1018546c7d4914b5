import { Button } from '@/components/ui/button';
import type { FailureCode } from '@/utils/domain/failure';
import { useRecordWords } from './record-words';

/** What is known of the whole chain of events in this browser. */
export type LogState =
  | { readonly kind: 'idle' | 'working' }
  /** `head` is the SHA-256 of the newest line (hex); `broken` are the places that do not follow the one before. */
  | {
      readonly kind: 'read';
      readonly count: number;
      readonly head: string;
      readonly broken: readonly number[];
    }
  | { readonly kind: 'failed'; readonly code: FailureCode };

interface LogCheckProps {
  readonly state: LogState;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onCheck: () => void;
}

/** Whether everything that was ever noted here still stands, each event upon the one before. */
export function LogCheck({ state, explain, onCheck }: LogCheckProps) {
  const { search } = useRecordWords();
  const isWhole = state.kind === 'read' && state.broken.length === 0;
  return (
    <section className="package" aria-labelledby="log-title">
      <h2 id="log-title">{search('log.title')}</h2>
      <p>{search('log.text')}</p>
      <Button disabled={state.kind === 'working'} onClick={onCheck}>
        {search('log.check')}
      </Button>
      <div role="status" data-log={state.kind === 'read' ? (isWhole ? 'whole' : 'broken') : state.kind}>
        {state.kind === 'working' && <p>{search('log.working')}</p>}
        {state.kind === 'failed' && <p>{explain(state.code)}</p>}
        {state.kind === 'read' && (
          <p className="callout" data-kind={isWhole ? 'good' : 'bad'}>
            {isWhole
              ? search('log.whole', { count: state.count })
              : search('log.broken', { count: state.broken.length, first: state.broken[0] ?? 0 })}
          </p>
        )}
        {isWhole && state.count > 0 && (
          <>
            <p>{search('log.head')}</p>
            <code className="package-key">{state.head}</code>
          </>
        )}
      </div>
    </section>
  );
}
