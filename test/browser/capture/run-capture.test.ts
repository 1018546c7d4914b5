import { afterEach, expect, it } from 'vitest';
import { runCapture } from '@/utils/capture/archive/run-capture';
import type { CaptureEnd } from '@/utils/domain/archive-capture';
import { fail, succeed } from '@/utils/domain/result';
import type { Ask } from '@/utils/messaging/ask';

const address = location.href;
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

/** A capture of a page of three screens; `onScreen` is told of each picture, and refuses it with a code. */
function run({
  stop = new AbortController(),
  onScreen = (() => null) as (count: number) => 'unknown-record' | null,
  onKept = (() => undefined) as (screens: number) => void,
  ended = null as { readonly end: CaptureEnd; readonly screens: number } | null,
} = {}) {
  const long = document.createElement('div');
  long.style.height = `${innerHeight * 2.5}px`;
  document.body.append(long);
  let screens = 0;
  const ask = (async (type: string, data: { readonly end: CaptureEnd }) => {
    if (type === 'archive:finish') return succeed(ended ?? { end: data.end, screens });
    const code = onScreen(screens + 1);
    if (code) return fail({ code, detail: null });
    screens++;
    return succeed(null);
  }) as unknown as Ask;
  const task = { id: 'capture-0001', most: 20, language: 'en' as const };
  return runCapture({ document, task, ask, onKept, stop: stop.signal });
}

it('ends as failed, and is still made a record, when something of ours breaks', async () => {
  const outcome = await run({
    onKept: () => {
      throw new Error('broken');
    },
  });
  expect(outcome).toEqual({ end: 'failed', screens: 1, failure: null });
});

it('ends when the page becomes another by nothing but a parameter', async () => {
  const onKept = () => history.replaceState(null, '', '?story_fbid=2');
  expect(await run({ onKept })).toMatchObject({ end: 'left', screens: 1 });
});

it('goes on when nothing but a trace of ours is taken off the address', async () => {
  history.replaceState(null, '', `${location.pathname}${location.search}&__tn__=x`);
  const onKept = () => history.replaceState(null, '', address);
  expect(await run({ onKept })).toMatchObject({ end: 'bottom' });
});

it('tells why it ended when somebody else ended it', async () => {
  const ended = { end: 'stopped' as const, screens: 4 };
  expect(await run({ onScreen: () => 'unknown-record', ended })).toEqual({ ...ended, failure: null });
});

it('that has to give way before it began takes no picture', async () => {
  const stop = new AbortController();
  stop.abort('interrupted');
  expect(await run({ stop })).toEqual({ end: 'interrupted', screens: 0, failure: null });
});
