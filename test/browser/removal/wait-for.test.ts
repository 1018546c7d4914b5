import { expect, it } from 'vitest';
import { waitFor } from '@/utils/removal/wait-for';

const find = () => document.querySelector('#late');
const options = {
  document,
  milliseconds: 50,
  isSame: (one: Element, other: Element) => one === other,
  signal: new AbortController().signal,
};

/** Lets an element come in time, and the computer be busy with something else until the time is over. */
function appearWhileBusy(): void {
  const late = Object.assign(document.createElement('p'), { id: 'late' });
  setTimeout(() => document.body.append(late), 5);
  for (const end = performance.now() + 100; performance.now() < end;);
}

it.each([0, 20])('sees what came while the computer was busy, when it must hold for %i ms', async (hold) => {
  const found = waitFor(find, { ...options, holds: () => hold });
  appearWhileBusy();
  expect(await found).toBe(find());
  find()?.remove();
});

it('gives up what has not come in its time', async () => {
  expect(await waitFor(find, { ...options, holds: () => 0 })).toBeNull();
});
