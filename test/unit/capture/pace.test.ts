import { expect, it } from 'vitest';
import { createPace } from '@/utils/capture/pace';
import { photographTab } from '@/utils/capture/photograph-tab';

it('lets no more than two pass in a second', async () => {
  let clock = 0;
  const times: number[] = [];
  const pace = createPace(
    550,
    () => clock,
    async (milliseconds) => void (clock += milliseconds),
  );
  for (let i = 0; i < 5; i++) {
    await pace(new AbortController().signal);
    times.push(clock);
  }
  expect(times).toEqual([0, 550, 1_100, 1_650, 2_200]);
});

const AREA = { x: 0, y: 0, width: 10, height: 10, devicePixelRatio: 1 };
const inView = async () => true;

it.each([
  "Either the '<all_urls>' or 'activeTab' permission is required.",
  'browser.tabs.captureVisibleTab is not a function',
])('a picture that is not permitted is a value: %s', async (message) => {
  const takeVisible = () => Promise.reject(new Error(message));
  const taken = await photographTab({ takeVisible, isInView: inView, wait: async () => {} }, AREA);
  expect(taken).toMatchObject({ ok: false, failure: { code: 'not-permitted' } });
});

it('waits when the browser says too often, and gives up in the end', async () => {
  let attempts = 0;
  const takeVisible = () => {
    attempts++;
    return Promise.reject(new Error('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota'));
  };
  const taken = await photographTab({ takeVisible, isInView: inView, wait: async () => {} }, AREA);
  expect(taken).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
  expect(attempts).toBe(4);
});

it('takes no picture of another tab', async () => {
  const takeVisible = () => Promise.reject(new Error('asked all the same'));
  const taken = await photographTab({ takeVisible, isInView: async () => false }, AREA);
  expect(taken).toMatchObject({ ok: false, failure: { code: 'not-permitted', detail: 'tab-not-in-view' } });
});
