import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { ArchivePdf, type PdfHead } from './archive-pdf';
import type { Glyphs } from './open-font';
import { createTextDrawer } from './draw-text';
import { LINE_HEIGHT, type Look } from './look';
import type { Drawing } from './drawing';
import { createOutline } from './outline';
import { BOTTOM, createPages, fromBottom, INNER_WIDTH, MARGIN, PAGE, type Place } from './pages';
import { toNumber, toTextString } from './pdf-string';
import { fitPicture, placePicture, type PictureSize } from './place-picture';
import { drawArea, drawDots, drawHairLine } from './shapes';
import { createStructure, type Element } from './structure';

export interface TextStyle extends Look {
  /** points from the left margin */
  readonly indent?: number;
  /** Structure type of ISO 32000-1, 14.8.4. */
  readonly tag?: string;
  readonly before?: number;
  readonly after?: number;
  /** points below that must fit on the same page, so that a heading does not stand alone */
  readonly keep?: number;
  /** The colour of a line along the left side, as beside a quotation. */
  readonly bar?: string;
}

/** points; the column of labels in a table */
const LABELS = 134;
const PALE = '#d9d9d9';
/** points */
const CAPTION = 30;
/** How much of its size a picture keeps rather than go to the next page. */
const LEAST_SHOWN = 0.7;
/** Room for the number of a page in the contents. */
const NUMBERS = 40;
/** Fonts that have been read, by their bytes: a package has a document per record, and reading costs more than writing. */
const PARSED = new WeakMap<Uint8Array, Glyphs>();

/** Writes tagged text and pictures down the page; everything drawn has a place in the structure or is an artifact. */
export async function openWriter(head: PdfHead, drawing: Drawing) {
  const files = await drawing.loadFonts();
  const sourceOf = (name: keyof typeof files) => PARSED.get(files[name]) ?? files[name];
  const pdf = new ArchivePdf(head, sourceOf('regular'), drawing.deflate);
  for (const name of ['bold', 'emoji'] as const)
    pdf.registerFont(name, sourceOf(name) as unknown as ArrayBuffer);
  for (const name of ['regular', 'bold', 'emoji'] as const)
    if (!PARSED.has(files[name])) PARSED.set(files[name], pdf.openFont(name).font);

  /** What stands on every page, such as whose record it is; told when it begins and drawn when it is done. */
  let drawFrame: (place: Place) => void = () => undefined;
  const pages = createPages(pdf, (place) => drawFrame(place));
  const structure = createStructure(pdf, pages);
  const drawer = createTextDrawer(pdf, pages, drawing);

  /** Begins a new page when so many points do not fit. */
  const ensure = (height: number): void => {
    if (pages.y + height > BOTTOM) pages.add();
  };

  const paragraph = (parent: Element, text: string, style: TextStyle): void => {
    const { tag = 'P', indent = 0, bar, before = 0, after = 4, keep = 0, size } = style;
    ensure(before + size * LINE_HEIGHT + (keep > 0 ? after + keep : 0));
    if (pages.y > MARGIN.top) pages.y += before;
    const x = MARGIN.left + indent;
    structure.leaf(tag, parent, () =>
      drawer.drawText(text, x, INNER_WIDTH - indent, style, (height, room) => {
        ensure(room);
        if (bar) pages.write(drawArea([x - 10, pages.y, 2.5, height], bar));
      }),
    );
    pages.y += after;
  };

  /** A table of two columns: what, and its value. */
  const table = (
    parent: Element,
    rows: readonly (readonly [label: string, value: string])[],
    size = 9,
  ): void => {
    const element = structure.open('Table', parent);
    const begin = (_height: number, room: number): void => ensure(room);
    for (const [index, [label, value]] of rows.entries()) {
      const look = { size, colour: '#444444', isRepeated: true };
      const lines = drawer.countLines(label, LABELS - 10, look);
      // No row stands alone on the last page.
      ensure(size * LINE_HEIGHT * (lines + (index === rows.length - 2 ? 1 : 0)) + 5);
      const row = structure.open('TR', element);
      const top = pages.y;
      structure.leaf(
        'TH',
        row,
        () => drawer.drawText(label, MARGIN.left, LABELS - 10, look, begin),
        '/A<</O/Table/Scope/Row>>',
      );
      const below = pages.y;
      const page = pages.id;
      pages.y = top;
      structure.leaf('TD', row, () =>
        drawer.drawText(value, MARGIN.left + LABELS, INNER_WIDTH - LABELS, { size }, begin),
      );
      structure.close(row);
      if (pages.id === page) pages.y = Math.max(pages.y, below);
      pages.y += 0.8;
      structure.artifact(() => pages.write(drawArea([MARGIN.left, pages.y, INNER_WIDTH, 0.5], PALE)));
      pages.y += 1.7;
    }
    structure.close(element);
    pages.y += 6;
  };

  /** Points that a picture needs at least, with its caption. */
  const roomFor = (size: PictureSize): number => fitPicture(size)[1] * LEAST_SHOWN + CAPTION;

  /** A picture of the file, as large as it may be; a little smaller where that keeps it on this page. */
  const figure = (parent: Element, picture: number, size: PictureSize, alt: string): void => {
    const [wide, high] = fitPicture(size);
    ensure(roomFor(size));
    const scale = Math.min(1, (BOTTOM - CAPTION - pages.y) / high);
    const [width, height] = [wide * scale, high * scale];
    const draw = (): void => {
      pages.addPicture(picture);
      pages.write(placePicture(picture, [MARGIN.left, pages.y, width, height], size));
    };
    structure.leaf('Figure', parent, draw, `/Alt ${toTextString(showOnOneLine(alt))}`);
    structure.artifact(() => pages.write(drawHairLine([MARGIN.left, pages.y, width, height])));
    pages.y += height + 4;
  };

  /** A line of a table of contents that leads to a page. Always one line high. */
  const entry = (parent: Element, text: string, page: number, target: number, size = 10): void => {
    ensure(size * 1.7);
    const { y } = pages;
    const item = structure.open('TOCI', parent);
    const number = String(page);
    const right = PAGE.width - MARGIN.right;
    let used = 0;
    let wide = 0;
    structure.link(item, target, toTextString(text), () => {
      used = drawer.drawCut(text, MARGIN.left, y + size, INNER_WIDTH - NUMBERS, { size });
      // With a space before it, so that a copy of the text has one.
      wide = drawer.drawCut(` ${number}`, right, y + size, NUMBERS, { size }, 'right');
      const [bottom, top] = [fromBottom(y + size * 1.5), fromBottom(y)];
      return `${MARGIN.left} ${bottom} ${toNumber(PAGE.width - MARGIN.right)} ${top}`;
    });
    structure.close(item);
    structure.artifact(() => pages.write(drawDots(MARGIN.left + used + 6, right - wide - 4, y + size)));
    pages.y = y + size * 1.7;
  };

  /** A line of the margin with its baseline at `y`, outside the structure. */
  const artifact = (text: string, y: number, align: 'left' | 'right', look: Look): void => {
    const x = align === 'left' ? MARGIN.left : PAGE.width - MARGIN.right;
    structure.artifact(() => drawer.drawCut(text, x, y, INNER_WIDTH * 0.75, look, align));
  };

  /** A coloured area, for the eye alone. */
  const area = (x: number, y: number, width: number, height: number, colour: string): void =>
    structure.artifact(() => pages.write(drawArea([x, y, width, height], colour)));

  /** Ends the document; `drawNumber` draws what a page says of its place among all. Its bytes, a part at a time. */
  const close = function* (drawNumber: (page: number, pages: number) => void): Generator<Uint8Array> {
    const ending = pages.end((page, all) => pages.collect(() => drawNumber(page, all)).lines);
    let step = ending.next();
    for (; !step.done; step = ending.next()) if (pdf.isFull()) yield pdf.takeBytes();
    structure.end(step.value);
    outline.end();
    pdf.writeObject(pages.fonts, drawer.listFonts());
    yield* pdf.close();
  };
  const outline = createOutline(pdf);

  return {
    pdf,
    pages,
    structure,
    outline,
    paragraph,
    table,
    figure,
    roomFor,
    entry,
    artifact,
    area,
    close,
    onPage: (draw: (place: Place) => void): void => void (drawFrame = draw),
    unknown: drawer.unknown,
    painted: drawer.painted,
    heaped: drawer.heaped,
  };
}

export type PdfWriter = Awaited<ReturnType<typeof openWriter>>;
