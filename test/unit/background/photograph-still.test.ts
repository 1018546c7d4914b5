import { expect, it } from 'vitest';
import { photographStill, type InView } from '@/entrypoints/background/photograph-still';
import { succeed } from '@/utils/domain/result';

const name = (y: number) => ({ x: 10, y, width: 80, height: 20, reason: 'employee-name' as const });
const view = (commentIds: string[], ...withheld: number[]): InView => ({
  commentIds,
  shown: commentIds.map((id) => `words of ${id}`),
  withheld: withheld.map(name),
});

/** A page that stands so when it is asked, one after the other; the last for good. */
async function photographWhile(...views: readonly InView[]) {
  const painted: (readonly unknown[])[] = [];
  let asked = 0;
  const taken = await photographStill({
    look: async () => views[Math.min(asked++, views.length - 1)]!,
    photograph: async (findWithheld) => {
      painted.push(await findWithheld());
      return succeed({ png: `picture ${painted.length}` });
    },
  });
  return { taken, painted };
}

it('takes one picture of a page that stands still', async () => {
  const { taken, painted } = await photographWhile(view(['a'], 5));
  expect(taken).toEqual(succeed({ png: 'picture 1', ...view(['a'], 5) }));
  expect(painted).toEqual([[name(5), name(5)]]);
});

it('takes another picture when the page moved while it waited', async () => {
  const { taken } = await photographWhile(view(['a'], 5), view(['b'], 40));
  expect(taken).toEqual(succeed({ png: 'picture 2', ...view(['b'], 40) }));
});

it('counts as shown only words that stood whole before and after, and as in the picture who stood there either time', async () => {
  const changing = [view(['a', 'b']), view(['b', 'c'])];
  const { taken } = await photographWhile(...changing, ...changing, ...changing);
  const either = { ...view(['b']), commentIds: ['a', 'b', 'c'] };
  expect(taken).toEqual(succeed({ png: 'picture 3', ...either }));
});

it('does not count the words of one that was edited while the picture was taken', async () => {
  const before = view(['a', 'b']);
  const after = { ...before, shown: ['words of a', 'other words of b'] };
  const { taken } = await photographWhile(before, after, before, after, before, after);
  expect(taken).toEqual(succeed({ png: 'picture 3', ...before, shown: ['words of a'] }));
});

it('gives no picture where a name that must be withheld does not hold still', async () => {
  const moving = [1, 2, 3, 4, 5, 6].map((y) => view(['a'], y * 50));
  const { taken } = await photographWhile(...moving);
  expect(taken).toMatchObject({ ok: false, failure: { detail: 'page-moves' } });
});
