import { cutShort } from '@/utils/exports/document/cut-short';
import { showHidden } from '@/utils/exports/document/show-hidden';
import type { ArchivePdf } from './archive-pdf';
import { breakLines } from './break-lines';
import { cutHeaps } from './cut-heaps';
import { cutForPainting, isRightToLeft } from './cut-for-painting';
import type { Painter } from './drawing';
import type { Look } from './look';
import { joinPieces, widthOf, type Line, type Measure, type Piece } from './piece';
import { createTypesetter } from './set-type';
import { createSplitter, type FontName } from './split-runs';

const FONTS: readonly FontName[] = ['regular', 'bold', 'emoji'];
/** Painted letters are drawn three times as large as they are shown, so that they stay sharp on paper. */
export const PAINT_SCALE = 3;

/** A line and how far it begins from the left, in points. */
interface LaidOut {
  readonly line: Line;
  readonly indent: number;
}

/** Texts that are kept as they were laid out. */
const REMEMBERED = 500;

/** Lays text out in lines, in our fonts, or to be painted where they have no letters for it. */
export function createLayOut(pdf: ArchivePdf, painter: Painter | null) {
  const split = createSplitter((font) => pdf.openFont(font).font);
  const type = createTypesetter(pdf, FONTS);
  const laidOut = new Map<string, Map<string, LaidOut[][]>>();
  let heaped = 0;

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
    const lay = () => {
      const { text: plain, cut } = cutHeaps(showHidden(text));
      heaped += cut;
      return plain.split('\n').map((paragraph) => layOutParagraph(paragraph, width, look));
    };
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

  /** One line; what does not fit is cut off with an ellipsis. */
  const layOutLine = (text: string, width: number, look: Look): Line => {
    const [[first] = []] = layOutText(text, Infinity, look);
    const line = first?.line ?? [];
    return widthOf(line) <= width ? line : cutLine(text, width, measure(look));
  };

  return { type, measure, layOutText, layOutLine, heaped: () => heaped };
}

function cutLine(text: string, width: number, measure: Measure): Line {
  const dots = measure.split('…').map(measure.set);
  const pieces = [...new Intl.Segmenter().segment(cutShort(text, 400))].flatMap(({ segment }) =>
    segment === ' '
      ? measure.split(segment).map(measure.set)
      : (breakLines(segment, Infinity, measure)[0] ?? []),
  );
  let used = widthOf(dots);
  const fitting = pieces.findIndex((piece) => (used += piece.width) > width);
  return joinPieces([...pieces.slice(0, Math.max(0, fitting)), ...dots], measure);
}
