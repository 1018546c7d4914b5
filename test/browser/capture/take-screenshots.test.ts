import { afterEach, describe, expect, it } from 'vitest';
import { cropPicture } from '@/utils/capture/crop-picture';
import { takeScreenshots, type Camera } from '@/utils/capture/take-screenshots';
import { findVisibleBand, type Area } from '@/utils/capture/visible-band';
import { fail, succeed } from '@/utils/domain/result';

const drawn: HTMLElement[] = [];
afterEach(() => drawn.splice(0).forEach((element) => element.remove()));

function draw(style: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  document.body.append(element);
  drawn.push(element);
  return element;
}

function makeCamera(change: Partial<Camera> = {}) {
  const areas: Area[] = [];
  const cleared: string[] = [];
  const camera: Camera = {
    take: async (area) => {
      areas.push(area);
      return succeed({ png: 'AAAA' });
    },
    isRefused: async () => false,
    pace: async () => {},
    clear: async () => {
      cleared.push('hidden');
      return () => cleared.push('shown');
    },
    ...change,
  };
  return { camera, areas, cleared };
}
const { signal } = new AbortController();

describe('pictures of a thread', () => {
  it('shows the comment and nothing beside it', async () => {
    draw('height: 900px');
    const comment = draw('height: 80px; width: 200px; background: teal');
    draw('height: 900px');
    const { camera, areas, cleared } = makeCamera();
    const { screenshots, missing } = await takeScreenshots([comment], camera, signal);
    expect(missing).toEqual([]);
    expect(screenshots).toEqual([{ png: 'AAAA', width: 200, height: 80, tile: 1, tiles: 1 }]);
    const box = comment.getBoundingClientRect();
    expect(areas[0]).toMatchObject({ x: box.left, width: 200, height: 80 });
    expect(cleared).toEqual(['hidden', 'shown']);
  });

  it('takes a tall comment in tiles that leave nothing out', async () => {
    const comment = draw(`height: ${innerHeight * 2.6}px; width: 200px`);
    draw('height: 3000px');
    const { camera } = makeCamera();
    const { screenshots, missing } = await takeScreenshots([comment], camera, signal);
    expect(missing).toEqual([]);
    expect(screenshots.length).toBeGreaterThan(2);
    const height = screenshots.reduce((sum, tile) => sum + tile.height, 0);
    expect(Math.abs(height - innerHeight * 2.6)).toBeLessThan(8 + screenshots.length);
  });

  it('asks once when pictures are not permitted, and shows again what it hid', async () => {
    const elements = [draw('height: 50px'), draw('height: 50px')];
    let asked = 0;
    const { camera, cleared } = makeCamera({
      take: async () => {
        asked++;
        return fail({ code: 'not-permitted' as const });
      },
    });
    const { screenshots, missing } = await takeScreenshots(elements, camera, signal);
    expect([screenshots.length, asked]).toEqual([0, 1]);
    expect(missing).toEqual([{ part: 'screenshot', reason: 'not-permitted', forbidsRemoval: false }]);
    expect(cleared).toEqual(['hidden', 'shown']);
  });
});

it('leaves out what something else lies over', () => {
  const comment = draw('position: fixed; top: 0; left: 0; width: 200px; height: 100px');
  draw('position: fixed; top: 0; left: 0; width: 200px; height: 40px; background: red');
  const band = findVisibleBand(comment);
  expect(band!.y).toBeGreaterThanOrEqual(40);
  expect(band!.y + band!.height).toBeLessThanOrEqual(100);
});

it('cuts the area out of the picture by its pixels', async () => {
  const canvas = new OffscreenCanvas(40, 40);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ff0000';
  context.fillRect(20, 20, 20, 20);
  const png = await cropPicture(await canvas.convertToBlob(), { x: 10, y: 10, width: 5, height: 10 }, 2);
  const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
  const cut = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  expect([cut.width, cut.height]).toEqual([10, 20]);
  const read = new OffscreenCanvas(10, 20).getContext('2d')!;
  read.drawImage(cut, 0, 0);
  expect([...read.getImageData(0, 0, 1, 1).data]).toEqual([255, 0, 0, 255]);
  await expect(
    cropPicture(await canvas.convertToBlob(), { x: 100, y: 0, width: 5, height: 5 }, 1),
  ).rejects.toThrow();
});
