import { describe, expect, it } from 'vitest';
import { createPdf } from '@/utils/exports/pdf/create-pdf';
import type { Brush, Painter } from '@/utils/exports/pdf/drawing';
import type { ExportItem } from '@/utils/exports/export-format';
import { makeItem } from '@/test/support/exports/make-items';
import { makeRequest } from '@/test/support/exports/run-export';

const HEBREW = 'שלום עולם';
const RUNE = 'ᚠ';
type Painted = Pick<Brush, 'colour' | 'isRightToLeft' | 'isBold'> & { readonly text: string };

/** What a computer without runes is asked to paint; a letter is half as wide as it is high. */
async function listPainted(item: ExportItem): Promise<Painted[]> {
  const painted: Painted[] = [];
  const measure: Painter['measure'] = (text, { pixels }) => (text.length * pixels) / 2;
  const painter: Painter = {
    measure,
    has: (sign) => !sign.includes(RUNE),
    paint(text, brush) {
      const { colour, isRightToLeft, isBold } = brush;
      painted.push({ text, colour, isRightToLeft, isBold });
      const [width, height] = [Math.ceil(measure(text, brush)), Math.ceil(brush.pixels * 1.42)];
      return { width, height, rgb: new Uint8Array(width * height * 3) };
    },
  };
  const request = await makeRequest([item]);
  const { stream } = createPdf({ ...request, drawing: { ...request.drawing!, painter } });
  await new Response(stream as BodyInit).arrayBuffer();
  return painted;
}
const textsOf = (painted: readonly Painted[]) => painted.map(({ text }) => text);
/** Without a title of its own, so that the heading names the author. */
const withoutTitle = (item: ExportItem): ExportItem => ({
  ...item,
  record: { ...item.record, registration: null },
});

describe('what the computer paints in a PDF', () => {
  it('is a name alone, in the colour and weight of its line; the words around it stay letters', async () => {
    const painted = await listPainted(withoutTitle(makeItem({ authorName: HEBREW, text: 'Hej' })));
    expect(new Set(textsOf(painted))).toEqual(new Set([HEBREW]));
    expect(painted).toContainEqual({ text: HEBREW, colour: '#000000', isRightToLeft: true, isBold: true });
    expect(painted).toContainEqual({ text: HEBREW, colour: '#444444', isRightToLeft: true, isBold: false });
  });

  it('is a whole paragraph where its first letter is read from the right, and else only what is foreign', async () => {
    const text = `${HEBREW} och hej\nHej, ${HEBREW} och 谢谢 till alla`;
    const painted = await listPainted(makeItem({ authorName: 'Bo Ek', text, postText: '' }));
    expect(new Set(textsOf(painted))).toEqual(new Set([`${HEBREW} och hej`, HEBREW, '谢谢']));
  });

  it('is never a letter that the computer lacks', async () => {
    const text = `${RUNE}${RUNE} 谢谢\n${HEBREW} ${RUNE}`;
    const painted = await listPainted(makeItem({ authorName: `${RUNE} Runa`, text }));
    expect(new Set(textsOf(painted))).toEqual(new Set(['谢谢', HEBREW]));
  });

  it('begins no line with a sign that closes the line before', async () => {
    const text = '田中さん、こんにちは。谢谢你们的帮助'.repeat(20);
    const painted = await listPainted(makeItem({ text }));
    const lines = textsOf(painted);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(line).not.toMatch(/^[、。]/);
  });
});
