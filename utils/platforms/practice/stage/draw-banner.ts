import { draw, type Drawing } from './draw';
import type { PracticeKey, Stage } from './stage';

const TRIES = ['remove', 'registry', 'confidential', 'criticism'] as const;

/** Says plainly that this is practice, what to try, and how to begin again. It is no part of the fictional site. */
export function drawBanner(stage: Stage): Drawing {
  const { switches } = stage;
  return draw('section', { class: 'banner', 'aria-label': stage.say('banner.label') }, [
    draw('div', { class: 'banner-in' }, [
      draw('div', {}, [
        draw('h2', {}, [stage.say('banner.heading')]),
        draw('p', {}, [stage.say('banner.body')]),
      ]),
      draw('div', { class: 'banner-tries' }, [
        draw('strong', {}, [stage.say('banner.try')]),
        draw(
          'ol',
          {},
          TRIES.map((each) => draw('li', {}, [stage.say(`banner.try-${each}` as PracticeKey)])),
        ),
      ]),
      draw('div', { class: 'banner-tools' }, [
        draw('button', { type: 'button', id: 'start-over' }, [stage.say('banner.start-over')], {
          onPress: () => stage.startOver(),
        }),
        draw('fieldset', {}, [
          draw('legend', {}, [stage.say('banner.tools')]),
          drawSwitch(stage, 'unknown-words', switches.usesUnknownWords, (isOn) => {
            switches.usesUnknownWords = isOn;
          }),
          drawSwitch(stage, 'limit', switches.stopsNextRemoval, (isOn) => {
            switches.stopsNextRemoval = isOn;
          }),
        ]),
      ]),
    ]),
  ]);
}

function drawSwitch(
  stage: Stage,
  name: 'unknown-words' | 'limit',
  isOn: boolean,
  turn: (isOn: boolean) => void,
): Drawing {
  const press = () => {
    turn(!isOn);
    stage.redraw();
  };
  return draw(
    'button',
    { type: 'button', role: 'switch', 'aria-checked': String(isOn), id: name },
    [draw('span', { class: 'switch', 'aria-hidden': true }), draw('span', {}, [stage.say(`banner.${name}`)])],
    { onPress: press },
  );
}
