import { afterEach, expect, it } from 'vitest';
import { measureDrawn } from '@/utils/capture/archive/measure-drawn';

afterEach(() => document.body.replaceChildren());

/** Lays an element out in the view's upper left corner and measures what is drawn of it. */
function measure(style: string, inside = ''): ReturnType<typeof measureDrawn> {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.cssText = `position:fixed;left:0;top:0;${style}`;
  element.innerHTML = inside;
  return measureDrawn(element);
}
const box = (style: string, inside = '') => `<div style="${style}">${inside}</div>`;
/** Its last number is a colour's, not how opaque it is. */
const PAINT = 'background:rgb(0,200,0);';
const area = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

it('is the box of what has a ground', () => {
  expect(measure(`${PAINT}left:10px;top:20px;width:100px;height:50px`)).toEqual(area(10, 20, 100, 50));
});

it('is what is drawn in an empty frame over the whole view, not the frame', () => {
  const inside = box(`${PAINT}position:absolute;right:0;bottom:0;width:100px;height:50px`);
  expect(measure('right:0;bottom:0', inside)).toEqual(area(innerWidth - 100, innerHeight - 50, 100, 50));
});

it('reaches as far as what is drawn beyond its own box', () => {
  const inside = box(`${PAINT}position:absolute;left:150px;top:0;width:40px;height:40px`);
  expect(measure(`${PAINT}width:100px;height:20px`, inside)).toEqual(area(0, 0, 190, 40));
  const pinned = box(
    `overflow:hidden;width:10px`,
    box(`${PAINT}position:fixed;left:300px;width:9px;height:9px`),
  );
  expect(measure('', pinned)).toEqual(area(300, 0, 9, 9));
});

it('counts nothing that is scrolled away, cut off or out of view', () => {
  const long = box(`${PAINT}width:50px;height:900px`);
  expect(measure('', box('overflow:auto;width:100px;height:60px', long))).toEqual(area(0, 0, 50, 60));
  const placed = box(
    'position:relative;overflow:hidden;width:100px;height:60px',
    box(`${PAINT}position:absolute;top:-50px;width:50px;height:900px`),
  );
  expect(measure('', placed)).toEqual(area(0, 0, 50, 60));
  expect(measure(`${PAINT}left:-20px;top:-20px;width:50px;height:50px`)).toEqual(area(0, 0, 30, 30));
  expect(measure(`${PAINT}left:-200px;width:50px;height:50px`)).toBeNull();
});

it('counts text and pictures without a ground, and what is seen within something hidden', () => {
  expect(measure('width:100px;font:20px/20px monospace', 'Words')).toEqual(area(0, 0, 100, 20));
  expect(measure('', '<svg width="30" height="30" style="display:block"></svg>')).toEqual(area(0, 0, 30, 30));
  const shown = box(`${PAINT}visibility:visible;width:20px;height:20px`);
  expect(measure(`${PAINT}visibility:hidden;width:90px;height:90px`, shown)).toEqual(area(0, 0, 20, 20));
});

it.each([
  'display:none',
  'opacity:0',
  'visibility:hidden',
  'background:none',
  'background:rgba(9,9,9,0)',
  'background:color(srgb 1 1 1 / 0)',
])('is nothing where it is %s', (style) =>
  expect(measure(`${PAINT}width:50px;height:50px;${style}`)).toBeNull(),
);
