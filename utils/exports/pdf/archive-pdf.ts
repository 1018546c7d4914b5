import PDFDocument from 'pdfkit';
import { escapeXml } from '@/utils/exports/document/escape-xml';

/** The flavours of PDF/A on offer. 1a is what Nordic archives name; 3a may carry the originals inside. */
export const PDF_FLAVOURS = ['PDF/A-1a', 'PDF/A-2a', 'PDF/A-3a'] as const;
export type PdfFlavour = (typeof PDF_FLAVOURS)[number];

export interface PdfHead {
  readonly flavour: PdfFlavour;
  /** On one line, nothing hidden in it. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO instant; fixed, so that the same records give the same bytes. */
  readonly createdAt: string;
  readonly language: string;
}

export interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): { readonly glyphs: readonly { readonly id: number }[] };
}

/** What of PDFKit lies open but has no types. */
interface Inside {
  readonly outline: { options: { expanded: boolean } };
  readonly _fontFamilies: Record<string, unknown>;
  info: Record<string, unknown>;
  _font: { readonly font: Glyphs; layoutCache: unknown };
  _pageBuffer: { readonly dictionary: unknown }[];
  _root: { readonly data: { readonly Pages: { readonly data: { Kids: unknown[] } } } };
}

/** PDFKit with its XMP escaped, its bytes handed straight on, and fonts that are always embedded. */
export class ArchivePdf extends PDFDocument {
  constructor(
    { flavour, title, author, subject, creator, createdAt, language }: PdfHead,
    font: Uint8Array,
    sink: (bytes: Uint8Array) => void,
  ) {
    super({
      // Read by `push`, which is called before a field of ours could have been set.
      sink,
      subset: flavour,
      pdfVersion: flavour === 'PDF/A-1a' ? '1.4' : '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      size: 'A4',
      margins: { top: 56, bottom: 64, left: 56, right: 56 },
      bufferPages: true,
      autoFirstPage: false,
      font,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Creator: creator,
        Producer: 'PDFKit',
        CreationDate: new Date(createdAt),
      },
    } as unknown as PDFKit.PDFDocumentOptions);
    // PDFKit knows the first font by its own name only, and would open it anew each time it is asked for by ours.
    const inside = this.inside();
    inside._fontFamilies['regular'] = inside._font;
    // Without a count preflight refuses the outline.
    inside.outline.options = { expanded: true };
  }

  /** What PDFKit has written, as it is written. */
  override push(bytes: Uint8Array | null): boolean {
    if (bytes) (this.options as unknown as { sink: (bytes: Uint8Array) => void }).sink(bytes);
    return true;
  }

  /** PDFKit writes the XMP without escaping it; one `&` in a title and the file is no PDF/A (records.md §1). */
  _addInfo(): void {
    const inside = this.inside();
    const { info } = inside;
    inside.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    (PDFDocument.prototype as unknown as { _addInfo(): void })._addInfo.call(this);
    inside.info = info;
  }

  /** The glyphs of a registered font. */
  glyphsOf(name: string): Glyphs {
    this.font(name);
    return this.inside()._font.font;
  }

  /** PDFKit remembers the layout of every word it has met; over a hundred thousand comments that fills the memory. */
  forgetLayouts(names: readonly string[]): void {
    for (const name of names) {
      this.font(name);
      this.inside()._font.layoutCache = Object.create(null);
    }
  }

  /** The picture as PDFKit reads it, not yet in the file; throws when it cannot. */
  openPicture(bytes: Uint8Array): unknown {
    return (this as unknown as { openImage(bytes: Uint8Array): unknown }).openImage(bytes);
  }

  /** Moves pages to another place; all pages are still open. */
  movePages(from: number, count: number, to: number): void {
    const { _pageBuffer, _root } = this.inside();
    const { Kids } = _root.data.Pages.data;
    _pageBuffer.splice(to, 0, ..._pageBuffer.splice(from, count));
    Kids.splice(to, 0, ...Kids.splice(from, count));
  }

  private inside(): Inside {
    return this as unknown as Inside;
  }
}
