import { afterEach, describe, expect, it } from 'vitest';
import { measureBars } from '@/utils/capture/archive/measure-bars';
import { scrollThrough, type View } from '@/utils/capture/archive/scroll-through';
import type { CaptureEnd } from '@/utils/domain/archive-capture';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  scrollTo(0, 0);
});

function block(style: string): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = style;
  document.body.append(made);
  return made;
}

/** A page of so many CSS pixels; scrolls through it and keeps what was in view. */
async function goThrough(
  height: number,
  {
    most = 40,
    stop = new AbortController(),
    fail = 0,
    onView = (() => undefined) as (view: View) => unknown,
  } = {},
) {
  document.body.style.cssText = 'margin:0';
  block(`height:${height}px`);
  const views: (View & { scrollTop: number })[] = [];
  const kept: number[] = [];
  const end = await scrollThrough({
    document,
    most,
    signal: stop.signal,
    onKept: (screens) => kept.push(screens),
    take: async (view): Promise<CaptureEnd | null> => {
      views.push({ ...view, scrollTop: document.scrollingElement?.scrollTop ?? -1 });
      onView(view);
      return view.number === fail ? 'refused' : null;
    },
  });
  return { end, views, kept };
}

it('shows every pixel of the page below what is pinned to its top', async () => {
  block('position:fixed;top:0;left:0;right:0;height:50px');
  const tall = innerHeight * 3.5;
  const { end, views } = await goThrough(tall);
  expect(end).toBe('bottom');
  expect(views[0]?.top).toBe(0);
  let seen = 50;
  for (const { top, height, scrollTop } of views) {
    expect(top).toBe(scrollTop);
    expect(top + 50).toBeLessThanOrEqual(seen);
    seen = top + height;
  }
  expect(seen).toBeGreaterThanOrEqual(Math.floor(tall));
});

/** What of the page, below its header, no picture showed: the places where a gap begins. */
function findGaps(views: readonly View[], header = 0): number[] {
  return views.slice(1).flatMap((view, place) => {
    const { top, height } = views[place]!;
    return view.top + header > top + height ? [top + height] : [];
  });
}

it('leaves no gap when somebody scrolls while it goes, and counts that screen once', async () => {
  const moves: Readonly<Record<number, number>> = { 2: innerHeight * 1.5, 3: -innerHeight };
  const moved = new Set<number>();
  const { end, views, kept } = await goThrough(innerHeight * 6, {
    onView({ number }) {
      if (moved.has(number)) return;
      moved.add(number);
      scrollBy(0, moves[number] ?? 0);
    },
  });
  expect([end, kept]).toEqual(['bottom', kept.map((_, place) => place + 1)]);
  const last = [...new Map(views.map((view) => [view.number, view])).values()];
  expect(findGaps(last)).toEqual([]);
  expect(views.length).toBe(last.length + 2);
});

it('shows what a header that comes only further down would hide', async () => {
  block('height:200px');
  block('position:sticky;top:0;height:90px');
  const { end, views } = await goThrough(innerHeight * 3);
  expect(end).toBe('bottom');
  expect(findGaps(views, 90)).toEqual([]);
});

it('is no whole capture where the page does not move', async () => {
  const held = new AbortController();
  addEventListener('scroll', () => scrollTo(0, 0), held);
  const { end, kept } = await goThrough(innerHeight * 4);
  held.abort();
  expect([end, kept]).toEqual(['stuck', [1]]);
});

it('is no whole capture where somebody does not leave the page alone', async () => {
  const { end } = await goThrough(innerHeight * 4, { onView: () => scrollBy(0, 500) });
  expect(end).toBe('stuck');
});

it.each([
  ['a dialog', 'position:absolute;inset:10% 10%', 'dialog'],
  ['a viewer that fills the view', 'position:fixed;inset:0', ''],
  ['a pane that scrolls on its own', 'position:absolute;inset:0;overflow:auto', ''],
])('is no whole capture where %s lies over the page', async (_, style, role) => {
  const cover = block(style);
  if (role) cover.setAttribute('role', role);
  cover.append(Object.assign(document.createElement('div'), { style: 'height:3000px' }));
  const { end, kept } = await goThrough(100);
  expect([end, kept]).toEqual(['stuck', [1]]);
});

it('takes one screen of a page that fits in the view', async () => {
  const { end, kept } = await goThrough(100);
  expect([end, kept]).toEqual(['bottom', [1]]);
});

it('goes on when the page grows at its end, and no further than was asked for', async () => {
  const grow = () => void setTimeout(() => block(`height:${innerHeight}px`), 300);
  const { end, kept } = await goThrough(innerHeight * 1.2, { most: 4, onView: grow });
  expect([end, kept]).toEqual(['limit', [1, 2, 3, 4]]);
});

it('stops with the reason it is given, and puts the page back', async () => {
  block(`height:${innerHeight * 4}px`);
  scrollTo(0, 333);
  const stop = new AbortController();
  const onView = ({ number }: View) => number === 2 && stop.abort('stopped');
  const { end, kept } = await goThrough(100, { stop, onView });
  expect([end, kept, scrollY]).toEqual(['stopped', [1, 2], 333]);
});

it('ends where a picture is refused, with what was kept before', async () => {
  const { end, kept } = await goThrough(innerHeight * 4, { fail: 2 });
  expect([end, kept]).toEqual(['refused', [1]]);
});

it('hides what Bevara has drawn while the picture is taken, and shows it again', async () => {
  const marker = document.createElement('bevara-marker');
  document.body.append(marker);
  const seen: string[] = [];
  await goThrough(100, { onView: () => seen.push(marker.style.opacity) });
  expect([seen, marker.style.opacity]).toEqual([['0'], '']);
});

/** A feed of 40 rows, and which tenths of each were whole in a picture. */
function makeFeed() {
  document.body.style.cssText = 'margin:0';
  const feed = document.body.appendChild(document.createElement('main'));
  const addRow = (place: 'prepend' | 'append', name: string) => {
    const row = document.createElement('p');
    row.style.cssText = 'height:90px;margin:0 0 10px';
    row.dataset['row'] = name;
    feed[place](row);
  };
  for (let i = 0; i < 40; i++) addRow('append', `row ${i}`);
  const seen = new Set<string>();
  const partsOf = (row: Element) =>
    Array.from({ length: 9 }, (_, part) => ({
      name: `${row.getAttribute('data-row')}, part ${part}`,
      top: row.getBoundingClientRect().top + part * 10,
    }));
  return {
    feed,
    addAbove: () => addRow('prepend', 'new row'),
    photograph() {
      for (const { name, top } of [...feed.children].flatMap(partsOf))
        if (top >= 0 && top + 10 <= innerHeight) seen.add(name);
    },
    listMissed: () =>
      [...feed.children]
        .flatMap(partsOf)
        .map(({ name }) => name)
        .filter((name) => !seen.has(name) && !name.startsWith('new')),
  };
}

type Feed = ReturnType<typeof makeFeed>;
/** Each chooses now what it will do. */
const CHANGES: Readonly<Record<string, (feed: Feed) => () => void>> = {
  'rows above are removed': ({ feed }) => {
    const above = [...feed.children].slice(0, 3);
    return () => above.forEach((row) => row.remove());
  },
  'rows above are added':
    ({ addAbove }) =>
    () =>
      [1, 2, 3].forEach(addAbove),
  'rows at the lower edge are removed': ({ feed }) => {
    const rows = [...feed.children];
    const edge = rows.findIndex((row) => row.getBoundingClientRect().bottom > innerHeight - 120);
    return () => rows.slice(edge, edge + 4).forEach((row) => row.remove());
  },
};

describe.each(['auto', 'none'])('a page that changes (scroll anchoring: %s)', (anchoring) => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it.each(
    Object.entries(CHANGES).flatMap(([name, change]) => [
      [name, 'while a picture is taken', change] as const,
      [name, 'after it', change] as const,
    ]),
  )('has no gap in its pictures when %s %s', async (_, when, change) => {
    document.documentElement.style.setProperty('overflow-anchor', anchoring);
    const made = makeFeed();
    let isChanged = false;
    const { end, views } = await goThrough(0, {
      onView({ number }) {
        if (number === 2 && !isChanged) {
          isChanged = true;
          const carryOut = change(made);
          if (when === 'after it') setTimeout(carryOut, 50);
          else carryOut();
        }
        made.photograph();
      },
    });
    expect([end, isChanged]).toEqual(['bottom', true]);
    expect(made.listMissed()).toEqual([]);
    expect(views.filter(({ continues }) => !continues)).toEqual([]);
  });
});

it('says of a screen that nobody can tell whether it continues the one before', async () => {
  const { feed } = makeFeed();
  const { end, views } = await goThrough(0, {
    onView({ number }) {
      if (number === 2) setTimeout(() => feed.replaceChildren(...feed.cloneNode(true).childNodes), 50);
    },
  });
  expect(end).toBe('bottom');
  expect(views.map(({ number, continues }) => [number, continues]).slice(0, 4)).toEqual([
    [1, true],
    [2, true],
    [3, false],
    [4, true],
  ]);
});

it('comes to the end of a page that draws everything anew', async () => {
  const { feed } = makeFeed();
  document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'stays' }));
  const redraw = new AbortController();
  addEventListener('scroll', () => feed.replaceChildren(...feed.cloneNode(true).childNodes), redraw);
  const { end, views } = await goThrough(0);
  redraw.abort();
  expect(end).toBe('bottom');
  expect(findGaps(views)).toEqual([]);
  expect(views.map(({ continues }) => continues)).toEqual(views.map((_, place) => place === 0));
});

it('shows what bars at the top and the bottom hide', async () => {
  block('position:fixed;top:0;left:0;right:0;height:44px');
  block('position:fixed;bottom:0;left:0;right:0;height:50px');
  const { end, views } = await goThrough(innerHeight * 3.5);
  expect(end).toBe('bottom');
  expect(findGaps(views, 44 + 50)).toEqual([]);
});

it('measures bars that lie beside one another, and takes a tall column for none', () => {
  document.body.style.cssText = 'margin:0';
  expect(measureBars(document)).toEqual({ header: 0, footer: 0 });
  block('position:fixed;top:0;left:0;right:0;height:56px;z-index:2');
  block('position:sticky;top:56px;height:40px');
  block('position:fixed;bottom:0;left:0;right:0;height:50px');
  expect(measureBars(document)).toEqual({ header: 96, footer: 50 });
  block(`position:fixed;top:96px;left:0;right:0;height:${innerHeight}px`);
  expect(measureBars(document)).toEqual({ header: 96, footer: 0 });
});
