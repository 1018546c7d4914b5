import type { Measure } from '@/utils/domain/platform';
import type { Ground } from '@/utils/domain/policy';
import { usePanel } from './panel-context';

interface GroundRowProps {
  readonly ground: Ground;
  readonly shortcut: string | null;
  readonly measure: Measure;
  readonly isActive: boolean;
  readonly describedBy: string | undefined;
  readonly onShow: () => void;
  readonly onChoose: () => void;
}

/** One ground: its key, what it is called and rests on, what it leads to. */
export function GroundRow(props: GroundRowProps) {
  const { ground, shortcut, measure, isActive } = props;
  const { t } = usePanel();
  return (
    <button
      type="button"
      className="ground"
      tabIndex={isActive ? 0 : -1}
      data-first={isActive || undefined}
      data-active={isActive || undefined}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={shortcut ?? undefined}
      onMouseEnter={props.onShow}
      onClick={props.onChoose}
    >
      <kbd aria-hidden="true">{shortcut ?? ''}</kbd>
      <span className="words">
        <span className="label">{ground.label}</span>
        {ground.legalReference && <span className="law">{ground.legalReference}</span>}
      </span>
      <span className="tags">
        <span className="tag" data-measure={measure}>
          {t(`measure.${measure}`)}
        </span>
        {ground.evidence === 'metadata' && <span className="tag">{t('tag.no-copy')}</span>}
        {ground.evidence === 'none' && <span className="tag">{t('tag.not-kept')}</span>}
        {ground.forcesRegistration && <span className="tag">{t('tag.registry')}</span>}
      </span>
    </button>
  );
}
