import PDFDocument from 'pdfkit';
import { escapeXml } from '@/utils/exports/document/escape-xml';
import { createInk, toBytes, type Ink } from './ink';

/** The flavours of PDF/A on offer. 1a is what Nordic archives name; 3a may carry the originals inside. */
export const PDF_FLAVOURS = ['PDF/A-1a', 'PDF/A-2a', 'PDF/A-3a'] as const;
export type PdfFlavour = (typeof PDF_FLAVOURS)[number];

/** points */
const PAGE = { size: 'A4', margins: { top: 72, bottom: 64, left: 62, right: 62 } } as const;

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

/** A font in the document; a glyph gets its number in the subset when it is first encoded. */
export interface OpenFont {
  readonly id: string;
  readonly font: Glyphs;
  ref(): unknown;
  /** Numbers of glyphs in hex, and for each how far it reaches, in thousandths of the size. */
  encode(text: string): [
    glyphs: readonly string[],
    places: readonly {
      readonly xAdvance: number;
      readonly advanceWidth: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[],
  ];
}

interface Reference {
  write(bytes: Uint8Array): void;
  end(): void;
}

interface OpenPage {
  content: Reference;
  readonly dictionary: {
    readonly data: { Contents: unknown; Parent: unknown; readonly StructParents?: number };
  };
  readonly fonts: Record<string, unknown>;
  write(line: string): void;
  end(): void;
}

/** What of PDFKit lies open but has no types. */
interface Inside {
  readonly outline: { options: { expanded: boolean } };
  readonly options: { readonly ink: Ink };
  readonly page: OpenPage;
  readonly _fontFamilies: Record<string, unknown>;
  info: Record<string, unknown>;
  _font: OpenFont;
  _offset: number;
  readonly _pageBuffer: OpenPage[];
  readonly _root: {
    readonly data: {
      readonly Pages: { readonly data: { Kids: unknown[] } };
      readonly StructTreeRoot: { readonly data: { ParentTree: unknown } };
    };
  };
  getStructParentTree(): { readonly _items: Record<string, unknown> };
  ref(data?: Record<string, unknown>): Reference;
}

/**
 * PDFKit with its XMP escaped, its bytes handed straight on, and fonts that are always embedded. What it would turn
 * into bytes line by line is gathered, and a page that is full is written at once: neither time nor memory goes to a
 * million small objects.
 */
export class ArchivePdf extends PDFDocument {
  private readonly lines = new Map<OpenPage, string[]>();
  /** How many pages from the beginning are written; the cover waits for the end. */
  private sealed = 1;

  constructor(
    { flavour, title, author, subject, creator, createdAt, language }: PdfHead,
    font: Uint8Array | Glyphs,
  ) {
    super({
      // Read by `_write`, which is called before a field of ours could have been set.
      ink: createInk(),
      subset: flavour,
      pdfVersion: flavour === 'PDF/A-1a' ? '1.4' : '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      ...PAGE,
      bufferPages: true,
      autoFirstPage: false,
      // Words are remembered where they are set.
      fontLayoutCache: false,
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

  /** All that PDFKit writes comes through here, a line or a stream at a time. */
  _write(data: string | Uint8Array): void {
    const inside = this.inside();
    inside._offset += inside.options.ink.write(data);
  }

  /** PDFKit is a stream; nobody reads it as one. */
  override push(): boolean {
    return true;
  }

  /** The bytes written since last asked. */
  takeBytes(): Uint8Array {
    return this.inside().options.ink.take();
  }

  /** A page that keeps its lines until they are asked for. */
  override addPage(): this {
    // The document's own options would make PDFKit read the font anew for each page.
    super.addPage(PAGE);
    const { page } = this.inside();
    const end = page.end.bind(page);
    this.lines.set(page, []);
    page.write = (line) => void this.lines.get(page)?.push(line);
    page.end = () => {
      this.writeLines(page);
      end();
    };
    return this;
  }

  /**
   * Writes what stands on the pages so far, all but the cover. Margins may still be drawn on them: they become a stream
   * of their own. What the structure knows of such a page is kept as text.
   */
  sealPages(): void {
    const { _pageBuffer } = this.inside();
    for (; this.sealed < _pageBuffer.length; this.sealed++) {
      const page = _pageBuffer[this.sealed];
      if (!page) continue;
      this.writeLines(page);
      const body = page.content;
      body.end();
      page.content = this.inside().ref();
      page.dictionary.data.Contents = [body, page.content];
      this.settleParents(page);
    }
  }

  /** A line for the page, as PDF writes it. */
  draw(line: string, font: OpenFont): void {
    const { page } = this.inside();
    page.fonts[font.id] ??= font.ref();
    page.write(line);
  }

  /** `colour` as `#444444`; points from the upper left corner. */
  fillRectangle(x: number, y: number, width: number, height: number, colour: string): void {
    const place = [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');
    this.inside().page.write(`${fillOf(colour)} ${place} re f`);
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

  /** A registered font. */
  openFont(name: string): OpenFont {
    this.font(name);
    return this.inside()._font;
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

  /** Ends the document. PDF/A-1 takes no array of more than 8191 elements (ISO 19005-1, 6.1.12): long lists become trees. */
  override end(): this {
    const { _pageBuffer, _root } = this.inside();
    const { Pages, StructTreeRoot } = _root.data;
    if (_pageBuffer.length > BRANCH) {
      const branches = cut(_pageBuffer).map((pages) => {
        const Kids = pages.map(({ dictionary }) => dictionary);
        const branch = this.inside().ref({ Type: 'Pages', Parent: Pages, Count: Kids.length, Kids });
        for (const { dictionary } of pages) dictionary.data.Parent = branch;
        branch.end();
        return branch;
      });
      Pages.data.Kids = branches;
      const { _items } = this.inside().getStructParentTree();
      const keys = Object.keys(_items).map(Number);
      const leaves = cut(keys.sort((a, b) => a - b)).map((part) => {
        const Nums = part.flatMap((key) => [key, _items[key]]);
        const leaf = this.inside().ref({ Limits: [part[0], part.at(-1)], Nums });
        leaf.end();
        return leaf;
      });
      StructTreeRoot.data.ParentTree = { Kids: leaves };
    }
    super.end();
    return this;
  }

  private writeLines(page: OpenPage): void {
    const lines = this.lines.get(page) ?? [];
    this.lines.set(page, []);
    page.content.write(toBytes(`${lines.join('\n')}\n`));
  }

  /** The elements of a page by their numbers only: a million of them would fill the memory. */
  private settleParents({ dictionary }: OpenPage): void {
    const key = dictionary.data.StructParents;
    const { _items } = this.inside().getStructParentTree();
    const elements = key === undefined ? null : _items[key];
    if (key === undefined || !Array.isArray(elements)) return;
    const text = `[${elements.map((element) => (element === null ? 'null' : String(element))).join(' ')}]`;
    // PDFKit writes what it does not know as its text.
    _items[key] = { [Symbol.toStringTag]: 'Written', toString: () => text };
  }

  private inside(): Inside {
    return this as unknown as Inside;
  }
}

/** The operator that fills with `#444444`. */
export function fillOf(colour: string): string {
  const parts = [1, 3, 5].map(
    (at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 0.255) / 1_000,
  );
  return `${parts.join(' ')} rg`;
}

/** How many pages hang on one branch. */
const BRANCH = 1_000;

function cut<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / BRANCH) }, (_, at) =>
    list.slice(at * BRANCH, (at + 1) * BRANCH),
  );
}
