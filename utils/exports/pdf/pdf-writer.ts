import { showHidden, showOnOneLine } from '@/utils/exports/document/show-hidden';
import { ArchivePdf, type PdfHead } from './archive-pdf';
import { breakLines, type Line, type Measure, type Piece } from './break-lines';
import type { Drawing, RgbPicture } from './drawing';
import { createSplitter, type FontName, type Run } from './split-runs';

/** Scripts that are written from right to left; a run of them is only right together with its neighbours. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FONTS: readonly FontName[] = ['regular', 'bold', 'emoji'];
/** Painted letters are drawn three times as large as they are shown, so that they stay sharp on paper. */
const PAINT_SCALE = 3;

export interface TextStyle {
  readonly size: number;
  readonly weight?: 'regular' | 'bold';
  readonly colour?: string;
  /** points from the left margin */
  readonly indent?: number;
  /** Structure type of ISO 32000-1, 14.8.4. */
  readonly tag?: string;
  readonly after?: number;
}

type Element = PDFKit.PDFStructureElement;

/** Writes tagged text and pictures down the page; everything drawn has a place in the structure or is an artifact. */
export async function openWriter(head: PdfHead, drawing: Drawing) {
  const fonts = await drawing.loadFonts();
  let chunks: Uint8Array[] = [];
  const pdf = new ArchivePdf(head, fonts.regular, (bytes) => chunks.push(bytes));
  for (const name of ['bold', 'emoji'] as const)
    pdf.registerFont(name, fonts[name] as unknown as ArrayBuffer);
  const split = createSplitter((font) => pdf.glyphsOf(font));
  const widths = new Map<string, number>();
  let unknown = 0;
  let pictures = 0;

  const widthOf = ({ font, drawn }: Run, size: number): number => {
    const key = `${font}${size} ${drawn}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = pdf.font(font).fontSize(size).widthOfString(drawn);
      if (drawn.length < 20 && widths.size < 50_000) widths.set(key, width);
    }
    return width;
  };
  const measure = (size: number, weight: 'regular' | 'bold'): Measure => ({
    split: (text) => split(text, weight),
    widthOf: (run) => widthOf(run, size),
  });
  const left = () => pdf.page.margins.left;
  const bottom = () => pdf.page.height - pdf.page.margins.bottom;
  const contentWidth = () => pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;

  /** Begins a new page when so many points do not fit; marked content under way goes on there. */
  const ensure = (height: number) => {
    if (pdf.y + height > bottom()) pdf.continueOnNewPage();
  };

  const drawPainted = (
    meant: string,
    picture: RgbPicture,
    x: number,
    baseline: number,
    size: number,
    max: number,
  ): void => {
    const scale = Math.min(1 / PAINT_SCALE, max / picture.width);
    pdf.markContent('Span', { actual: meant });
    pdf.image(toImage(picture) as unknown as string, x, baseline - size, {
      width: picture.width * scale,
      height: picture.height * scale,
    });
    // Without a glyph of its own, text extraction passes the span over.
    pdf.font('regular').fontSize(size).text(' ', x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    pdf.endMarkedContent();
  };

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
      pdf.font(piece.font).fontSize(size).fillColor(colour);
      const isSpan = piece.drawn !== piece.meant || piece.font === 'emoji';
      if (isSpan) pdf.markContent('Span', { actual: piece.meant });
      pdf.text(piece.drawn, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      if (isSpan) pdf.endMarkedContent();
      at += piece.width;
    }
  };

  /** Lines of text from `x` on, without structure of their own. */
  const drawText = (
    text: string,
    x: number,
    width: number,
    { size, weight = 'regular', colour = '#000000' }: TextStyle,
  ) => {
    const height = size * 1.4;
    const draw = (line: Line) => {
      ensure(height);
      const { y } = pdf;
      const piece = line.length === 1 && drawing.paintText ? line[0] : undefined;
      const painted = piece?.isUnknown ? drawing.paintText?.(piece.meant, size * PAINT_SCALE) : null;
      if (piece && painted) drawPainted(piece.meant, painted, x, y + size, size, width);
      else drawLine(line, x, y + size, size, colour);
      pdf.x = x;
      pdf.y = y + height;
    };
    for (const paragraph of showHidden(text).split('\n')) {
      const isPainted =
        drawing.paintText !== null && split(paragraph, weight).some(({ isUnknown }) => isUnknown);
      if (isPainted || (drawing.paintText && RIGHT_TO_LEFT.test(paragraph)))
        for (const part of cutForPainting(paragraph, Math.floor(width / (size * 0.62))))
          draw([{ font: weight, drawn: part, meant: part, isUnknown: true, width }]);
      else for (const line of breakLines(paragraph, width, measure(size, weight))) draw(line);
    }
  };

  const paragraph = (parent: Element, text: string, style: TextStyle): void => {
    const tag = style.tag ?? 'P';
    const indent = style.indent ?? 0;
    ensure(style.size * (tag.startsWith('H') ? 4 : 1.4));
    const content = pdf.markStructureContent(tag);
    drawText(text, left() + indent, contentWidth() - indent, style);
    pdf.endMarkedContent();
    parent.add(pdf.struct(tag as never, {}, [content]));
    pdf.y += style.after ?? 4;
  };

  /** A table of two columns: what, and its value. */
  const table = (
    parent: Element,
    rows: readonly (readonly [label: string, value: string])[],
    size = 9,
  ): void => {
    const first = 150;
    const element = pdf.struct('Table');
    parent.add(element);
    for (const [label, value] of rows) {
      ensure(size * 2.8);
      const top = pdf.y;
      const heading = pdf.markStructureContent('TH');
      drawText(label, left(), first - 10, { size, colour: '#444444' });
      pdf.endMarkedContent();
      const below = pdf.y;
      pdf.y = top;
      const startPage = pdf.page;
      const cell = pdf.markStructureContent('TD');
      drawText(value, left() + first, contentWidth() - first, { size });
      pdf.endMarkedContent();
      if (pdf.page === startPage) pdf.y = Math.max(pdf.y, below);
      pdf.y += 2;
      const th = pdf.struct('TH', { scope: 'Row' } as never, [heading]);
      element.add(pdf.struct('TR', {}, [th, pdf.struct('TD', {}, [cell])]));
    }
    element.end();
    pdf.y += 6;
  };

  const figure = (
    parent: Element,
    picture: RgbPicture | PDFKit.Mixins.ImageSrc,
    size: { width: number; height: number },
    alt: string,
  ): void => {
    const maxHeight = bottom() - pdf.page.margins.top - 30;
    const scale = Math.min(contentWidth() / size.width, maxHeight / size.height, 0.75);
    const [width, height] = [size.width * scale, size.height * scale];
    ensure(height + 20);
    const content = pdf.markStructureContent('Figure');
    const { y } = pdf;
    const source = typeof picture === 'object' && 'rgb' in picture ? toImage(picture) : picture;
    pdf.image(source as string, left(), y, { width, height });
    pdf.endMarkedContent();
    parent.add(pdf.struct('Figure', { alt: showOnOneLine(alt) }, [content]));
    pdf.x = left();
    pdf.y = y + height + 4;
  };

  /** A line of the margin: page numbers and digests, outside the structure. */
  const artifact = (text: string, y: number, align: 'left' | 'right'): void => {
    const line: Piece[] = split(showOnOneLine(text), 'regular').map((run) => ({
      ...run,
      width: widthOf(run, 8),
    }));
    const width = line.reduce((sum, piece) => sum + piece.width, 0);
    pdf.markContent('Artifact', { type: 'Pagination' });
    drawLine(
      line,
      align === 'left' ? left() : pdf.page.width - pdf.page.margins.right - width,
      y,
      8,
      '#444444',
    );
    pdf.endMarkedContent();
  };

  return {
    pdf,
    paragraph,
    table,
    figure,
    artifact,
    /** How many characters have been written as numbers or painted so far. */
    unknown: () => unknown,
    forget: () => {
      pdf.forgetLayouts(FONTS);
      widths.clear();
    },
    /** The bytes written since last asked. */
    take: (): Uint8Array[] => {
      const taken = chunks;
      chunks = [];
      return taken;
    },
  };
}

export type PdfWriter = Awaited<ReturnType<typeof openWriter>>;

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

/** Pieces of so many characters at most, cut at spaces where there are any. */
function cutForPainting(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (part.length + segment.length > most && part !== '') {
      parts.push(part.trimEnd());
      part = '';
    }
    part += segment;
    while (part.length > most) {
      const at = /[\ud800-\udbff]$/.test(part.slice(0, most)) ? most - 1 : most;
      parts.push(part.slice(0, at));
      part = part.slice(at);
    }
  }
  return part.trim() === '' ? parts : [...parts, part];
}
