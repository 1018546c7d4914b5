import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { ArchivePdf, type Glyphs, type PdfHead } from './archive-pdf';
import { createTextDrawer, type Look } from './draw-text';
import type { Drawing, RgbPicture } from './drawing';
import { rememberLayout } from './remember-layout';

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

type Element = PDFKit.PDFStructureElement;

/** points; the column of labels in a table */
const LABELS = 134;
const PALE = '#d9d9d9';
/** Fonts that have been read, by their bytes: a package has a document per record, and reading costs more than writing. */
const PARSED = new WeakMap<Uint8Array, Glyphs>();

/** Writes tagged text and pictures down the page; everything drawn has a place in the structure or is an artifact. */
export async function openWriter(head: PdfHead, drawing: Drawing) {
  const fonts = await drawing.loadFonts();
  const sourceOf = (name: keyof typeof fonts) => PARSED.get(fonts[name]) ?? fonts[name];
  const pdf = new ArchivePdf(head, sourceOf('regular'));
  for (const name of ['bold', 'emoji'] as const)
    pdf.registerFont(name, sourceOf(name) as unknown as ArrayBuffer);
  for (const name of ['regular', 'bold', 'emoji'] as const)
    if (!PARSED.has(fonts[name])) PARSED.set(fonts[name], rememberLayout(pdf.openFont(name).font));
  const drawer = createTextDrawer(pdf, drawing);
  const left = () => pdf.page.margins.left;
  const bottom = () => pdf.page.height - pdf.page.margins.bottom;
  const contentWidth = () => pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;

  /** Begins a new page when so many points do not fit; marked content under way goes on there. */
  const ensure = (height: number) => {
    if (pdf.y + height > bottom()) pdf.continueOnNewPage();
  };

  /** Draws outside the structure: what is there for the eye alone. */
  const asArtifact = (draw: () => void): void => {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  };

  const paragraph = (parent: Element, text: string, style: TextStyle): void => {
    const { tag = 'P', indent = 0, bar, before = 0, after = 4, keep = 0, size } = style;
    ensure(before + size * 1.42 + keep);
    if (pdf.y > pdf.page.margins.top) pdf.y += before;
    const x = left() + indent;
    const content = pdf.markStructureContent(tag);
    drawer.drawText(text, x, contentWidth() - indent, style, (height) => {
      ensure(height);
      if (bar) pdf.fillRectangle(x - 10, pdf.y, 2.5, height, bar);
    });
    pdf.endMarkedContent();
    parent.add(pdf.struct(tag as never, {}, [content]));
    pdf.y += after;
  };

  /** A table of two columns: what, and its value. */
  const table = (
    parent: Element,
    rows: readonly (readonly [label: string, value: string])[],
    size = 9,
  ): void => {
    const element = pdf.struct('Table');
    parent.add(element);
    for (const [label, value] of rows) {
      ensure(size * 2.8);
      const top = pdf.y;
      const heading = pdf.markStructureContent('TH');
      drawer.drawText(label, left(), LABELS - 10, { size, colour: '#444444' }, ensure);
      pdf.endMarkedContent();
      const below = pdf.y;
      pdf.y = top;
      const startPage = pdf.page;
      const cell = pdf.markStructureContent('TD');
      drawer.drawText(value, left() + LABELS, contentWidth() - LABELS, { size }, ensure);
      pdf.endMarkedContent();
      if (pdf.page === startPage) pdf.y = Math.max(pdf.y, below);
      pdf.y += 1;
      asArtifact(() => pdf.fillRectangle(left(), pdf.y, contentWidth(), 0.5, PALE));
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
    const maxHeight = bottom() - pdf.page.margins.top - 40;
    const scale = Math.min(contentWidth() / size.width, maxHeight / size.height, 0.75);
    const [width, height] = [size.width * scale, size.height * scale];
    ensure(height + 30);
    const content = pdf.markStructureContent('Figure');
    const { y } = pdf;
    const source = typeof picture === 'object' && 'rgb' in picture ? drawer.toImage(picture) : picture;
    pdf.image(source as string, left(), y, { width, height });
    pdf.endMarkedContent();
    parent.add(pdf.struct('Figure', { alt: showOnOneLine(alt) }, [content]));
    pdf.x = left();
    pdf.y = y + height + 4;
  };

  /** A line of a table of contents: what, and on which page. Always one line high. */
  const entry = (parent: Element, text: string, page: number, size = 10): void => {
    ensure(size * 1.7);
    const { y } = pdf;
    const number = String(page);
    const right = left() + contentWidth() - drawer.widthOf(number, { size });
    const content = pdf.markStructureContent('TOCI');
    const used = drawer.drawCut(text, left(), y + size, contentWidth() - 40, { size });
    drawer.drawCut(` ${number}`, right - drawer.widthOf(' ', { size }), y + size, 60, { size });
    pdf.endMarkedContent();
    parent.add(pdf.struct('TOCI', {}, [content]));
    asArtifact(() =>
      pdf.fillRectangle(left() + used + 6, y + size, Math.max(0, right - left() - used - 12), 0.4, '#999999'),
    );
    pdf.y = y + size * 1.7;
  };

  /** A line of the margin with its baseline at `y`, outside the structure. */
  const artifact = (text: string, y: number, align: 'left' | 'right', look: Look): void => {
    const line = showOnOneLine(text);
    const width = Math.min(drawer.widthOf(line, look), contentWidth() * 0.75);
    asArtifact(() => {
      const x = align === 'left' ? left() : pdf.page.width - pdf.page.margins.right - width;
      drawer.drawCut(line, x, y, contentWidth() * 0.75, look);
    });
  };

  /** A coloured area, for the eye alone. */
  const area = (x: number, y: number, width: number, height: number, colour: string): void =>
    asArtifact(() => pdf.fillRectangle(x, y, width, height, colour));

  return {
    pdf,
    paragraph,
    table,
    figure,
    entry,
    artifact,
    area,
    unknown: drawer.unknown,
    painted: drawer.painted,
  };
}

export type PdfWriter = Awaited<ReturnType<typeof openWriter>>;
