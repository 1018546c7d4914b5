import type { Page } from 'playwright-core';

/** CSS pixels: one band of the long page, and what is pinned to the top of it. */
export const BAND = 100;
export const HEADER = 56;

/** The colour of a band; no two of the first 4,096 are alike, and none is the page's own. */
export function colourOfBand(band: number): readonly [number, number, number] {
  return [
    8 + (band % 16) * 15,
    8 + (Math.floor(band / 16) % 16) * 15,
    40 + (Math.floor(band / 256) % 16) * 10,
  ];
}

/**
 * Gives the page so many coloured bands below its own content and a header that stays where it is; a feed that never ends
 * grows by some more whenever its end comes near.
 */
export async function makeLong(page: Page, bands: number, isEndless = false): Promise<void> {
  const colours = Array.from({ length: 4_096 }, (_, band) => colourOfBand(band));
  await page.evaluate(
    ({ count, endless, height, header, rgb }) => {
      const feed = document.createElement('div');
      const grow = (more: number) => {
        for (let i = 0; i < more; i++) {
          const band = document.createElement('div');
          const [r, g, b] = rgb[feed.childElementCount] ?? [0, 0, 0];
          band.style.cssText = `height:${height}px;background:rgb(${r},${g},${b})`;
          feed.append(band);
        }
      };
      grow(count);
      const bar = document.createElement('div');
      bar.style.cssText = `position:fixed;top:0;left:0;right:0;height:${header}px;background:rgb(255,0,255)`;
      document.body.style.cssText = 'margin:0';
      document.body.append(feed, bar);
      if (endless)
        addEventListener('scroll', () => {
          const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
          if (scrollTop + clientHeight > scrollHeight - 800) grow(10);
        });
    },
    { count: bands, endless: isEndless, height: BAND, header: HEADER, rgb: colours },
  );
}
