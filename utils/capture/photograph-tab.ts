import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import { cropPicture } from './crop-picture';
import type { Area } from './visible-band';
import { wait as waitFor, type Wait } from './wait';

const TOO_OFTEN = /MAX_CAPTURE_VISIBLE_TAB/;
const NOT_PERMITTED = /permission|is not a function|cannot be captured|Cannot access/i;

export interface TabCamera {
  /** `tabs.captureVisibleTab` of the tab's window: a `data:` address of a PNG. Rejects when it is not permitted. */
  readonly takeVisible: () => Promise<string>;
  /** True while the tab that asked is the one in view; what another tab shows is none of our business. */
  readonly isInView: () => Promise<boolean>;
  readonly wait?: Wait;
}

/**
 * A picture of a part of the tab that asks. The browser gives it after the toolbar button or its shortcut was used on
 * the page, or with the optional permission; otherwise `not-permitted`. Its limit of two pictures a second is waited out.
 * `findWithheld` is asked once the picture is there; what it names is painted over.
 */
export async function photographTab(
  camera: TabCamera,
  area: Area & { readonly devicePixelRatio: number },
  findWithheld: () => Promise<readonly Area[]> = async () => [],
): Promise<Result<{ png: string }, Failure>> {
  if (!(await camera.isInView())) return fail({ code: 'not-permitted', detail: 'tab-not-in-view' });
  const taken = await takePatiently(camera);
  if (!taken.ok) return taken;
  if (!(await camera.isInView())) return fail({ code: 'not-permitted', detail: 'tab-not-in-view' });
  const [picture, withheld] = await Promise.all([
    fetch(taken.value).then((answer) => answer.blob()),
    findWithheld(),
  ]);
  return succeed({ png: await cropPicture(picture, area, area.devicePixelRatio, withheld) });
}

async function takePatiently({ takeVisible, wait = waitFor }: TabCamera): Promise<Result<string, Failure>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return succeed(await takeVisible());
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (TOO_OFTEN.test(message) && attempt < 4) await wait(600);
      else if (NOT_PERMITTED.test(message)) return fail({ code: 'not-permitted', detail: null });
      else return fail({ code: 'unexpected', detail: 'capture-visible-tab' });
    }
  }
}
