import { showHidden } from '@/utils/exports/document/show-hidden';
import type { ArchivePdf } from './archive-pdf';
import { breakLines, type Line, type Measure, type Piece } from './break-lines';
import { cutForPainting, hasRightToLeft, isRightToLeft } from './cut-for-painting';
import type { Drawing, RgbPicture } from './drawing';
import { createTypesetter } from './set-type';
import { createSplitter, type FontName, type Run } from './split-runs';

/** Painted letters are drawn three times as large as they are shown, so that they stay sharp on paper. */
const PAINT_SCALE = 3;
const LINE_HEIGHT = 1.42;
const FONTS: readonly FontName[] = ['regular', 'bold', 'emoji'];
const SPACE: Piece = { font: 'regular', drawn: ' ', meant: ' ', isUnknown: false, width: 0 };

/** How a stretch of text looks. */
export interface Look {
  /** points */
  readonly size: number;
  readonly weight?: 'regular' | 'bold';
  readonly colour?: string;
}

/** Draws lines of text, in our fonts, or painted where they have no letters for it. */
export function createTextDrawer(pdf: ArchivePdf, drawing: Drawing) {
  const split = createSplitter((font) => pdf.openFont(font).font);
  const type = createTypesetter(pdf, FONTS);
  let unknown = 0;
  let painted = 0;
  let pictures = 0;

  const measure = ({ size, weight = 'regular' }: Look): Measure => ({
    split: (text) => split(text, weight),
    widthOf: (run) => type.widthOf(run, size),
  });

  /** An image object of opaque pixels. */
  const toImage = ({ width, height, rgb }: RgbPicture) => ({
    width,
    height,
    label: `P${++pictures}`,
    obj: null as unknown,
    embed(document: ArchivePdf) {
      const ref = document.ref({
        Type: 'XObject',
        Subtype: 'Image',
        BitsPerComponent: 8,
        Width: width,
        Height: height,
        ColorSpace: 'DeviceRGB',
      });
      ref.end(rgb as never);
      this.obj = ref;
    },
  });

  const drawLine = (line: Line, x: number, baseline: number, size: number, colour: string): void => {
    let at = x;
    for (const piece of joinPieces(line)) {
      if (piece.isUnknown) unknown += [...piece.meant].length;
      const isSpan = piece.drawn !== piece.meant || piece.font === 'emoji';
      if (isSpan) pdf.markContent('Span', { actual: piece.meant });
      type.draw(piece, at, baseline, size, colour);
      if (isSpan) pdf.endMarkedContent();
      at += piece.width;
    }
  };

  /** points */
  const measurePainted = (text: string, size: number): number =>
    (drawing.measureText?.(text, size * PAINT_SCALE) ?? 0) / PAINT_SCALE;

  const needsPaint = (text: string, { weight = 'regular' }: Look): boolean =>
    drawing.measureText !== null &&
    (hasRightToLeft(text) || split(text, weight).some(({ isUnknown }) => isUnknown));

  const drawPainted = (
    meant: string,
    x: number,
    top: number,
    size: number,
    width: number,
    isAligned = true,
  ): boolean => {
    const picture = drawing.paintText?.(meant, size * PAINT_SCALE, isRightToLeft(meant));
    if (!picture) return false;
    const scale = Math.min(1 / PAINT_SCALE, width / picture.width);
    const from = isAligned && isRightToLeft(meant) ? x + width - picture.width * scale : x;
    pdf.markContent('Span', { actual: meant });
    pdf.image(toImage(picture) as unknown as string, from, top, {
      width: picture.width * scale,
      height: picture.height * scale,
    });
    // Without a glyph of its own, text extraction passes the span over.
    type.draw(SPACE, from, top + size, size, '#000000');
    pdf.endMarkedContent();
    painted += [...meant].length;
    return true;
  };

  return {
    toImage,
    /** How many characters have been written as numbers so far. */
    unknown: () => unknown,
    /** How many have been painted with the fonts of the computer. */
    painted: () => painted,
    widthOf: (text: string, look: Look): number =>
      split(text, look.weight ?? 'regular').reduce((sum, run) => sum + type.widthOf(run, look.size), 0),
    /** One line with its baseline at `y`; what does not fit into `width` is cut off with an ellipsis. */
    drawCut(text: string, x: number, y: number, width: number, look: Look): number {
      const { size, colour = '#000000' } = look;
      if (needsPaint(text, look)) {
        const [part = ''] = cutForPainting(text, width, (piece) => measurePainted(piece, size));
        if (drawPainted(part, x, y - size, size, width, false)) return measurePainted(part, size);
      }
      const { split: cut, widthOf } = measure(look);
      const whole = cut(text).map((run): Piece => ({ ...run, width: widthOf(run) }));
      const total = whole.reduce((sum, piece) => sum + piece.width, 0);
      if (total <= width) {
        drawLine(whole, x, y, size, colour);
        return total;
      }
      const pieces = [...new Intl.Segmenter().segment(text.slice(0, 400))].flatMap(({ segment }) =>
        cut(segment).map((run: Run): Piece => ({ ...run, width: widthOf(run) })),
      );
      const dots = cut('…').map((run) => ({ ...run, width: widthOf(run) }));
      let used = 0;
      const fitting = pieces.findIndex((piece) => (used += piece.width) > width - size);
      const line = [...pieces.slice(0, Math.max(0, fitting)), ...dots];
      drawLine(line, x, y, size, colour);
      return line.reduce((sum, piece) => sum + piece.width, 0);
    },
    /** Lines of text from `pdf.y` on; `beginLine` is told the height of each before it is drawn. */
    drawText(text: string, x: number, width: number, look: Look, beginLine: (height: number) => void): void {
      const { size, colour = '#000000' } = look;
      const height = size * LINE_HEIGHT;
      const draw = (paint: (y: number) => void) => {
        beginLine(height);
        const { y } = pdf;
        paint(y);
        pdf.x = x;
        pdf.y = y + height;
      };
      for (const paragraph of showHidden(text).split('\n')) {
        const isPainted = needsPaint(paragraph, look);
        const parts = isPainted ? cutForPainting(paragraph, width, (part) => measurePainted(part, size)) : [];
        const drawPlain = (part: string) => {
          for (const line of breakLines(part, width, measure(look)))
            draw((y) => drawLine(line, x, y + size, size, colour));
        };
        if (!isPainted) drawPlain(paragraph);
        for (const part of parts) {
          let isDone = true;
          draw((y) => (isDone = drawPainted(part, x, y, size, width)));
          if (!isDone) drawPlain(part);
        }
      }
    },
  };
}

/** Neighbours in one font become one; a line is then a few operators instead of one per word. */
function joinPieces(line: Line): Piece[] {
  const joined: Piece[] = [];
  for (const piece of line) {
    const last = joined.at(-1);
    const isSame = last && last.font === piece.font && last.isUnknown === piece.isUnknown;
    const isPlain = last && last.drawn === last.meant && piece.drawn === piece.meant;
    if (last && isSame && (isPlain || piece.isUnknown || piece.font === 'emoji') && last.meant.length < 4_000)
      joined[joined.length - 1] = {
        ...last,
        drawn: last.drawn + piece.drawn,
        meant: last.meant + piece.meant,
        width: last.width + piece.width,
      };
    else joined.push(piece);
  }
  return joined;
}
