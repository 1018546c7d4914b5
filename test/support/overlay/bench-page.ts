import { createMarkerLayer } from '@/components/overlay/marker-layer';
import { facebookAdapter } from '@/utils/platforms/facebook/adapter';

export type Variant = 'nothing' | 'floor' | 'overlay';

const PER_BATCH = 25;
const POST =
  'https://www.facebook.com/permalink.php?story_fbid=pfbid0Test01xxxxxxxxxxxxxxxxxxxxxxxxx&id=90000000000009';

/** Runs in the page. A comment has 29 elements in the shape of test pages recorded on a municipality-like page. */
function makeComment(number: number): Element {
  const id = String(90_000_000_000_000_000n + BigInt(number));
  const author = `https://www.facebook.com/profile.php?id=${number}&comment_id=${encodeURIComponent(btoa(`comment:90000000000000001_${id}`))}`;
  const name = `Visitor ${number}`;
  const make = (tag: string, attributes: Record<string, string>, ...children: (Element | string)[]) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const button = (label: string) =>
    make('div', { role: 'button', 'aria-label': label }, make('div', {}, label));
  const avatar = make(
    'span',
    {},
    make('span', {}, make('a', { href: author, 'aria-hidden': 'true' }, make('div', {}))),
  );
  const link = make(
    'a',
    { role: 'link', href: author },
    make('span', {}, make('span', { dir: 'auto' }, name)),
  );
  const text = make('span', { dir: 'auto' }, make('div', { dir: 'auto' }, `What about road ${number}?`));
  const menu = make('div', { role: 'button', 'aria-label': 'Delete, hide or report this' }, make('div', {}));
  const time = make('span', {}, make('a', { role: 'link', href: `${POST}&comment_id=${id}` }, '39m'));
  const row = make(
    'div',
    {},
    time,
    make('span', {}, make('span', {}, button('Like'))),
    button('Reply'),
    button('Hide'),
  );
  const said = make('div', {}, make('div', {}, make('span', {}, link), text), make('span', {}, menu));
  const article = make(
    'div',
    { role: 'article', 'aria-label': `Comment by ${name} 39 minutes ago` },
    avatar,
    make('div', {}, said, row),
  );
  return make('div', { 'data-commentid': id }, article);
}

let slowest = 0;
let spent = 0;
const batches: DocumentFragment[] = [];

/** Builds the comments beforehand, so that only adding them is measured. Returns the elements of one comment's article. */
export function prepare(comments: number): number {
  for (let first = 0; first < comments; first += PER_BATCH) {
    const batch = document.createDocumentFragment();
    for (let i = first; i < first + PER_BATCH; i++) batch.append(makeComment(i));
    batches.push(batch);
  }
  return batches[0]?.firstElementChild?.querySelectorAll('*').length ?? 0;
}

/** Starts what is measured. The observer is timed from outside to tell our long tasks from the page's. */
export function start(variant: Variant): void {
  const Native = window.MutationObserver;
  window.MutationObserver = class extends Native {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        const from = performance.now();
        callback(records, observer);
        const took = performance.now() - from;
        spent += took;
        slowest = Math.max(slowest, took);
      });
    }
  };
  if (variant === 'floor') {
    new MutationObserver((records) => {
      for (const record of records) {
        for (const node of record.addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const article of node.querySelectorAll('[role="article"]')) {
            const button = document.createElement('button');
            button.textContent = 'Preserve';
            article.append(button);
          }
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  }
  if (variant === 'overlay') {
    createMarkerLayer({
      document,
      language: 'sv',
      findComments: (root) => facebookAdapter.findComments(root),
      spotComments: (root) => facebookAdapter.spotComments(root),
      refresh: (handle) => facebookAdapter.refresh(handle),
      isOwn: (handle) => handle.accountKeys.includes('id:90000000000009'),
      onAction: () => {},
      onFault: (error) => {
        throw error;
      },
      signal: new AbortController().signal,
    });
  }
}

/** Adds the batches, one task each. */
export async function stream(): Promise<void> {
  const feed = document.querySelector('[role="feed"]');
  for (const batch of batches) {
    feed?.append(batch);
    await new Promise((next) => setTimeout(next));
  }
}

/** Scrolls from the top to the end as a reader does, so that every comment comes near the window once. */
export async function readThrough(): Promise<void> {
  const root = document.scrollingElement ?? document.body;
  for (let top = 0; top < root.scrollHeight; top += 1_200) {
    root.scrollTop = top;
    await new Promise((next) => requestAnimationFrame(next));
    await new Promise((next) => setTimeout(next));
  }
}

/** What stands on the page afterwards, and the time spent in observers (ms). */
export function report() {
  const markers = [...document.querySelectorAll('bevara-marker')];
  const isWhole = (marker: Element) => {
    const name = marker.closest('[role="article"]')?.querySelector('[role="link"]')?.textContent;
    const label = marker.shadowRoot?.querySelector('#of-comment')?.textContent;
    return Boolean(name && label?.endsWith(name));
  };
  return { slowest, spent, markers: markers.length, whole: markers.filter(isWhole).length };
}
