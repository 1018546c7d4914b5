import type { ArchivePdf } from './archive-pdf';
import { isRightToLeft } from './cut-for-painting';
import type { Drawing } from './drawing';
import { embedPixels } from './embed-picture';
import { createLayOut, PAINT_SCALE } from './lay-out';
import { fillOf, LINE_HEIGHT, type Look } from './look';
import { fromBottom, type Pages } from './pages';
import { toNumber, toTextString } from './pdf-string';
import { widthOf, type Line, type Piece } from './piece';

/** Where the baseline of a painted line is, in heights of its letters from the top. */
const PAINT_BASELINE = 1.05;

/** Draws lines of text, in our fonts, or painted where they have no letters for it. */
export function createTextDrawer(pdf: ArchivePdf, pages: Pages, { painter }: Drawing) {
  const { type, measure, layOutText, layOutLine, heaped } = createLayOut(pdf, painter);
  let unknown = 0;
  let painted = 0;

  const drawSet = ({ font, set }: Piece, x: number, baseline: number, look: Look): void => {
    if (!set || set.glyphs === '') return;
    pages.writeState(`${fillOf(look.colour ?? '#000000')} /${type.idOf(font)} ${toNumber(look.size)} Tf`);
    if (!set.placed) {
      pages.write(`BT ${toNumber(x)} ${fromBottom(baseline)} Td[(${set.glyphs})]TJ ET`);
      return;
    }
    // However many marks somebody heaps up, they stay on their line.
    const [width, height] = [((set.width + 2_000) * look.size) / 1_000, look.size * LINE_HEIGHT];
    const corner = `${toNumber(x - look.size)} ${fromBottom(baseline - look.size + height)}`;
    pages.write(`q ${corner} ${toNumber(width)} ${toNumber(height)} re W n`);
    for (const { glyph, x: right, y: up } of set.placed) {
      const [at, level] = [x + (right * look.size) / 1_000, baseline - (up * look.size) / 1_000];
      pages.write(`BT ${toNumber(at)} ${fromBottom(level)} Td[(${glyph})]TJ ET`);
    }
    pages.write('Q');
  };

  const drawPainted = ({ meant, font, width }: Piece, x: number, baseline: number, look: Look): void => {
    const { size, colour = '#000000' } = look;
    const picture = painter?.paint(meant, {
      pixels: size * PAINT_SCALE,
      isBold: font === 'bold',
      isRightToLeft: isRightToLeft(meant),
      colour,
    });
    if (!picture) return;
    painted += [...meant].length;
    const height = picture.height / PAINT_SCALE;
    const id = embedPixels(pdf, picture);
    pages.addPicture(id);
    const bottom = fromBottom(baseline - PAINT_BASELINE * size + height);
    pages.write(`q ${toNumber(width)} 0 0 ${toNumber(height)} ${toNumber(x)} ${bottom} cm/P${id} Do Q`);
    // Without a glyph of its own, text extraction passes the span over.
    const space = measure({ size }).set({ font: 'regular', drawn: ' ', meant: ' ', isUnknown: false });
    drawSet(space, x, baseline, { size });
  };

  const drawLine = (line: Line, x: number, baseline: number, look: Look): void => {
    let at = x;
    for (const piece of line) {
      if (piece.isUnknown && piece.set) unknown += [...piece.meant].length;
      const isSpan = piece.drawn !== piece.meant || piece.font === 'emoji' || !piece.set;
      if (isSpan) pages.write(`/Span<</ActualText ${toTextString(piece.meant)}>>BDC`);
      if (piece.set) drawSet(piece, at, baseline, look);
      else drawPainted(piece, at, baseline, look);
      if (isSpan) pages.write('EMC');
      at += piece.width;
    }
  };

  return {
    /** How many characters have been written as numbers so far. */
    unknown: () => unknown,
    /** How many have been painted with the fonts of the computer. */
    painted: () => painted,
    /** How many have been left out, heaped on a letter that had enough of them. */
    heaped,
    listFonts: type.listFonts,
    countLines: (text: string, width: number, look: Look): number =>
      layOutText(text, width, look).flat().length,
    /**
     * One line with its baseline at `y`, from `x` on or, aligned to the right, up to it; what does not fit into `width`
     * is cut off with an ellipsis. Returns its width.
     */
    drawCut(text: string, x: number, y: number, width: number, look: Look, align = 'left'): number {
      const line = layOutLine(text, width, look);
      const wide = widthOf(line);
      drawLine(line, align === 'left' ? x : x - wide, y, look);
      return wide;
    },
    /**
     * Lines of text from where the page is drawn on; `beginLine` is told the height of each before it is drawn, and how
     * much must fit below so that no line of a paragraph stands alone at the end or the beginning of a page.
     */
    drawText(
      text: string,
      x: number,
      width: number,
      look: Look,
      beginLine: (height: number, room: number) => void,
    ): void {
      const height = look.size * LINE_HEIGHT;
      for (const lines of layOutText(text, width, look))
        for (const [index, { line, indent }] of lines.entries()) {
          beginLine(height, height * countTogether(index, lines.length));
          const { y } = pages;
          drawLine(line, x + indent, y + look.size, look);
          pages.y = y + height;
        }
    },
  };
}

/** Lines that stay on one page with this one: the first two and the last two of a paragraph, or all three. */
function countTogether(index: number, count: number): number {
  if (index === 0) return count <= 3 ? count : 2;
  return index === count - 2 ? 2 : 1;
}
