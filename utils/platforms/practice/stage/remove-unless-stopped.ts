import { openDialog } from './dialogs';
import type { Stage } from './stage';

/** Does what was asked after a moment, or, when that exercise is on, shows the dialog with which a site asks one to stop. */
export function removeUnlessStopped(stage: Stage, remove: () => void): void {
  stage.later(400, () => {
    if (!stage.switches.stopsNextRemoval) {
      remove();
      return;
    }
    stage.switches.stopsNextRemoval = false;
    stage.redraw();
    openDialog(stage, {
      heading: stage.say('stop.heading'),
      body: stage.say('stop.body'),
      buttons: [{ name: stage.say('stop.ok'), isMain: true }],
    });
  });
}
