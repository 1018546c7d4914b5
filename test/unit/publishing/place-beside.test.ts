import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/components/checklist/place-beside';

const LIST = { height: 400 };

/** A composer in the middle of a window so wide. */
function inWindow(width: number, composerWidth = 500) {
  const left = (width - composerWidth) / 2;
  const composer = { left, top: 200, right: left + composerWidth, bottom: 600 };
  return { composer, spot: placeBeside(composer, LIST, { width, height: 800 }) };
}

describe('the list beside the composer', () => {
  it('stands on the right in its whole width where there is room', () => {
    expect(inWindow(1280).spot).toEqual({ left: 898, top: 200, width: 330 });
  });

  it.each([1100, 1150, 1024])(
    'is narrower in a window %i wide, and covers nothing of the composer',
    (width) => {
      const { composer, spot } = inWindow(width);
      expect(spot.left).toBeGreaterThanOrEqual(composer.right + 8);
      expect(spot.left + spot.width).toBeLessThanOrEqual(width - 8);
      expect(spot.width).toBeGreaterThanOrEqual(240);
    },
  );

  it('stands on the left where only that side has room', () => {
    const composer = { left: 400, top: 200, right: 900, bottom: 600 };
    const spot = placeBeside(composer, LIST, { width: 1000, height: 800 });
    expect(spot).toEqual({ left: 62, top: 200, width: 330 });
  });

  it('stands whole in the upper right corner where neither side can hold it', () => {
    expect(inWindow(700).spot).toEqual({ left: 362, top: 8, width: 330 });
  });

  it('stands in the upper right corner when there is no composer', () => {
    const nowhere = { left: 0, top: 0, right: Infinity, bottom: 0 };
    expect(placeBeside(nowhere, LIST, { width: 1280, height: 800 })).toEqual({
      left: 942,
      top: 8,
      width: 330,
    });
  });
});
