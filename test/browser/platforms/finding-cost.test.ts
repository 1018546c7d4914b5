import { expect, it } from 'vitest';
import { facebookAdapter } from '@/utils/platforms/facebook/adapter';

const BATCHES = 200;
const PER_BATCH = 25;

function makeComment(id: number): string {
  const encoded = encodeURIComponent(btoa(`comment:7000_${id}`));
  const author = `https://www.facebook.com/profile.php?id=42&amp;comment_id=${encoded}`;
  return `<div data-commentid="${id}"><div role="article" aria-label="Comment by Bo Ek 1 day ago"><a href="${author}"></a><div>
    <a href="${author}"><span dir="auto">Bo Ek</span></a><span dir="auto"><div dir="auto">text</div></span></div>
    <div><span><a href="https://www.facebook.com/permalink.php?story_fbid=pfbid02a&amp;id=615&amp;comment_id=${id}">1d</a></span>
    <div role="button" aria-label="Like">Like</div><div role="button">Reply</div><div role="button">Hide</div></div></div></div>`;
}

it('finds each of 5,000 comments once, at a cost that does not grow with the page', () => {
  const post = document.createElement('div');
  post.setAttribute('role', 'article');
  document.body.append(post);
  let found = 0;
  const spent: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const list = document.createElement('div');
    list.innerHTML = Array.from({ length: PER_BATCH }, (_, at) =>
      makeComment(1 + batch * PER_BATCH + at),
    ).join('');
    post.append(list);
    const from = performance.now();
    found += facebookAdapter.findComments(list).length;
    spent.push(performance.now() - from);
  }
  post.remove();
  expect(found).toBe(BATCHES * PER_BATCH);
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length / 2] ?? 0;
  const [early, late] = [median(spent.slice(0, 50)), median(spent.slice(-50))];
  // Quadratic search would make the last batches cost some seven times the first.
  expect(late).toBeLessThan(3 * early);
});
