import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Measure } from '@/utils/domain/platform';
import type { Ground } from '@/utils/domain/policy';
import { decideMeasure, describeCaution, describeGround } from './describe-ground';
import { GroundRow } from './ground-row';
import { GroundText } from './ground-text';
import { MeasureSwitch } from './measure-switch';
import { NoneFits } from './none-fits';
import { usePanel } from './panel-context';
import type { GroundsView as View } from './panel-model';

/** The key that chooses the ground at a position: 1 to 9, 0 for the tenth, none after that. */
function keyOf(index: number): string | null {
  return index < 9 ? String(index + 1) : index === 9 ? '0' : null;
}

/** The grounds of the policy. Choosing one is the confirmation (NYK-16). */
export function GroundsView({ view }: { view: View }) {
  const { t, callbacks } = usePanel();
  const { grounds, measures } = view;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      grounds.findIndex((ground) => ground.isDefault),
    ),
  );
  const [wish, setWish] = useState<Measure | null>(null);
  const [asked, setAsked] = useState<Ground | null>(null);
  const [isNone, setIsNone] = useState(false);

  const isListed = !isNone && !asked;
  useLayoutEffect(() => {
    if (isListed) list.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [isListed]);

  const focus = (index: number) => list.current?.querySelectorAll('button')[index]?.focus();
  const move = (to: number) => {
    const index = (to + grounds.length) % grounds.length;
    setActive(index);
    focus(index);
  };
  const choose = (ground: Ground, groundText: string | null = null) => {
    if (ground.needsText && !groundText) return setAsked(ground);
    callbacks.chooseGround({
      groundId: ground.id,
      measure: decideMeasure(ground, wish, measures),
      groundText,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const numbered = grounds.findIndex((_, index) => keyOf(index) === event.key);
    if (numbered >= 0) choose(grounds[numbered] as Ground);
    else if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(grounds.length - 1);
    else return;
    event.preventDefault();
  };

  if (isNone) return <NoneFits onBack={() => setIsNone(false)} />;
  if (asked) {
    const happens = describeGround(asked, decideMeasure(asked, wish, measures), t);
    return (
      <GroundText
        ground={asked}
        happens={happens}
        onGo={(text) => choose(asked, text)}
        onBack={() => setAsked(null)}
      />
    );
  }
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <p className="lead">{t('grounds.lead')}</p>
      {grounds.some((ground) => ground.measures.length > 1) && (
        <MeasureSwitch wish={wish} onChange={setWish} />
      )}
      <div className="grounds" role="group" aria-label={t('grounds.list')} ref={list}>
        {grounds.map((ground, index) => (
          <GroundRow
            key={ground.id}
            ground={ground}
            shortcut={keyOf(index)}
            measure={decideMeasure(ground, wish, measures)}
            isActive={index === active}
            describedBy={index === active ? `${id}-happens-${index}` : undefined}
            onShow={() => setActive(index)}
            onChoose={() => choose(ground)}
          />
        ))}
      </div>
      {/* Each has its room, so that the rows stand still under the pointer that goes over them. */}
      <div className="happens">
        {grounds.map((ground, index) => (
          <Callout
            key={ground.id}
            kind={ground.police ? 'bad' : 'plain'}
            id={`${id}-happens-${index}`}
            data-shown={index === active || undefined}
          >
            <p className="caption">{t('grounds.happens')}</p>
            <p>{describeGround(ground, decideMeasure(ground, wish, measures), t).join(' ')}</p>
            {ground.police && <p>{describeCaution(ground, t)}</p>}
          </Callout>
        ))}
      </div>
      <footer>
        <Button kind="quiet" onClick={() => setIsNone(true)}>
          {t('grounds.none')}
        </Button>
      </footer>
    </div>
  );
}
