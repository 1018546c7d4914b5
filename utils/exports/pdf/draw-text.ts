import { showHidden } from '@/utils/exports/document/show-hidden';
import type { ArchivePdf } from './archive-pdf';
import { breakLines, joinPieces, type Line, type Measure, type Piece } from './break-lines';
import { cutForPainting, isRightToLeft } from './cut-for-painting';
import type { Drawing } from './drawing';
import { fromBottom, type Pages } from './pages';
import { toNumber, toTextString } from './pdf-string';
import { createTypesetter } from './set-type';
import { createSplitter, type FontName } from './split-runs';
import { embedPixels } from './embed-picture';

/** Painted letters are drawn three times as large as they are shown, so that they stay sharp on paper. */
const PAINT_SCALE = 3;
/** Where the baseline of a painted line is, in heights of its letters from the top. */
const PAINT_BASELINE = 1.05;
export const LINE_HEIGHT = 1.42;
const FONTS: readonly FontName[] = ['regular', 'bold', 'emoji'];

/** How a stretch of text looks. */
export interface Look {
  /** points */
  readonly size: number;
  readonly weight?: 'regular' | 'bold';
  /** As `#444444`. */
  readonly colour?: string;
  /**
   * `own`: a text of somebody's, whose first letter decides the direction of each paragraph (UAX 9, P2). Otherwise the
   * line is ours and runs from left to right, and a name in it keeps to itself.
   */
  readonly direction?: 'own';
  /** Words of ours that come again in every record: they are laid out once. */
  readonly isRepeated?: boolean;
}

/** A line and how far it begins from the left, in points. */
interface LaidOut {
  readonly line: Line;
  readonly indent: number;
}

/** Texts that are kept as they were laid out. */
const REMEMBERED = 500;

/** Draws lines of text, in our fonts, or painted where they have no letters for it. */
export function createTextDrawer(pdf: ArchivePdf, pages: Pages, { painter }: Drawing) {
  const split = createSplitter((font) => pdf.openFont(font).font);
  const type = createTypesetter(pdf, FONTS);
  const laidOut = new Map<string, Map<string, LaidOut[][]>>();
  let unknown = 0;
  let painted = 0;

  const toPainted = (text: string, { size, weight = 'regular' }: Look): Piece => {
    const brush = { pixels: size * PAINT_SCALE, isBold: weight === 'bold' };
    const width = (painter?.measure(text, brush) ?? 0) / PAINT_SCALE;
    return { font: weight, drawn: text, meant: text, isUnknown: true, width, set: null };
  };

  const measure = (look: Look): Measure => ({
    size: look.size,
    word: type.word,
    split: (text) => split(text, look.weight ?? 'regular'),
    set: (run) => {
      const set = type.set(run);
      return { ...run, set, width: (set.width * look.size) / 1_000 };
    },
    paint: painter ? (text) => toPainted(text, look) : null,
    canPaint: (sign) => painter?.has(sign) ?? false,
  });

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

  const layOutParagraph = (paragraph: string, width: number, look: Look): LaidOut[] => {
    const sizes = measure(look);
    const { paint, canPaint } = sizes;
    const isOurs = look.direction !== 'own' || !isRightToLeft(paragraph);
    if (!paint || isOurs || sizes.split(paragraph).some((run) => run.isUnknown && !canPaint(run.meant)))
      return breakLines(paragraph, width, sizes).map((line) => ({ line, indent: 0 }));
    return cutForPainting(paragraph, width, (part) => paint(part).width).map((part) => {
      const piece = paint(part);
      return { line: [piece], indent: Math.max(0, width - piece.width) };
    });
  };

  /** The lines of each paragraph. */
  const layOutText = (text: string, width: number, look: Look): LaidOut[][] => {
    const lay = () =>
      showHidden(text)
        .split('\n')
        .map((paragraph) => layOutParagraph(paragraph, width, look));
    if (!look.isRepeated) return lay();
    const how = `${width} ${look.size} ${look.weight} ${look.direction}`;
    let texts = laidOut.get(how);
    if (!texts) laidOut.set(how, (texts = new Map()));
    let lines = texts.get(text);
    if (!lines) {
      lines = lay();
      if (texts.size > REMEMBERED) texts.clear();
      texts.set(text, lines);
    }
    return lines;
  };

  const layOutLine = (text: string, look: Look): Line => {
    const [[first] = []] = layOutText(text, Infinity, look);
    return first?.line ?? [];
  };

  return {
    /** How many characters have been written as numbers so far. */
    unknown: () => unknown,
    /** How many have been painted with the fonts of the computer. */
    painted: () => painted,
    listFonts: type.listFonts,
    countLines: (text: string, width: number, look: Look): number =>
      layOutText(text, width, look).flat().length,
    widthOf: (text: string, look: Look): number =>
      widthOf(breakLines(text, Infinity, measure(look))[0] ?? []),
    /**
     * One line with its baseline at `y`, from `x` on or, aligned to the right, up to it; what does not fit into `width`
     * is cut off with an ellipsis. Returns its width.
     */
    drawCut(text: string, x: number, y: number, width: number, look: Look, align = 'left'): number {
      const whole = layOutLine(text, look);
      const line = widthOf(whole) <= width ? whole : cutLine(text, width, measure(look));
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

function cutLine(text: string, width: number, measure: Measure): Line {
  const dots = measure.split('…').map(measure.set);
  const pieces = [...new Intl.Segmenter().segment(text.slice(0, 400))].flatMap(({ segment }) =>
    segment === ' '
      ? measure.split(segment).map(measure.set)
      : (breakLines(segment, Infinity, measure)[0] ?? []),
  );
  let used = widthOf(dots);
  const fitting = pieces.findIndex((piece) => (used += piece.width) > width);
  return joinPieces([...pieces.slice(0, Math.max(0, fitting)), ...dots], measure);
}

function widthOf(line: Line): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

/** The operator that fills with `#444444`. */
export function fillOf(colour: string): string {
  let fill = FILLS.get(colour);
  if (!fill) FILLS.set(colour, (fill = toFill(colour)));
  return fill;
}

/** A document has a handful of colours. */
const FILLS = new Map<string, string>();

function toFill(colour: string): string {
  const parts = [1, 3, 5].map(
    (at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 0.255) / 1_000,
  );
  return `${parts.join(' ')} rg`;
}
