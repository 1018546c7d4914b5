import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { FailureCode } from '@/utils/domain/failure';
import { DisposalRule } from './disposal-rule';
import type { DisposalGroupView, DisposalState, MayDispose } from './disposal-view';
import { useRecordWords } from './record-words';
import { tellDisposal } from './tell-disposal';

interface DisposalListProps {
  readonly state: DisposalState;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onLook: () => void;
  readonly onDispose: (rule: string, recordIds: readonly string[], confirmed: number) => void;
}

/** What the retention schedule says of everything that is stored: rule by rule, what may go and what may not. */
export function DisposalList({ state, explain, onLook, onDispose }: DisposalListProps) {
  const words = useRecordWords();
  const { t } = words;
  const { kind, looked, groups, failure, outcome } = state;
  const isWorking = kind === 'looking' || kind === 'disposing';
  const others = groups.filter((group) => !isAllowed(group));
  const progress = isWorking ? t(`disposal.${kind}`, { count: looked }) : '';
  return (
    <section className="disposal-list" aria-labelledby="disposal-title">
      <h2 id="disposal-title">{t('disposal.title')}</h2>
      <p className="quiet">{t('disposal.text')}</p>
      {failure && (
        <Callout kind="bad" role="alert">
          {explain(failure)}
        </Callout>
      )}
      <p role="status" data-disposing={kind}>
        {progress ||
          (outcome &&
            [
              t('disposal.disposed', { count: outcome.disposed }),
              ...(outcome.refused > 0 ? [t('disposal.refused', { count: outcome.refused })] : []),
            ].join(' '))}
      </p>
      {groups.filter(isAllowed).map((group) => (
        <DisposalRule
          key={`${group.says.rule} ${group.records[0]?.record.id}`}
          group={group}
          isWorking={isWorking}
          onDispose={(recordIds, confirmed) => onDispose(group.says.rule, recordIds, confirmed)}
        />
      ))}
      {kind === 'ready' && !failure && !groups.some(isAllowed) && <p>{t('disposal.nothing')}</p>}
      {others.length > 0 && (
        <section>
          <h3>{t('disposal.others')}</h3>
          <ul>
            {others.map(({ says, count }, place) => (
              <li key={place} data-says={says.kind}>
                <strong>{t('disposal.count', { count })}</strong> {tellDisposal(says, words)}{' '}
                {says.kind === 'removing' && (
                  <a href="?state=removal-waiting">{t('disposal.removing.list')}</a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button disabled={isWorking} onClick={onLook}>
        {t('disposal.look')}
      </Button>
    </section>
  );
}

function isAllowed(group: DisposalGroupView): group is DisposalGroupView<MayDispose> {
  return group.says.kind === 'may';
}
