import PDFDocument from 'pdfkit';
import { escapeXml } from '@/utils/exports/document/escape-xml';
import type { Deflate } from './drawing';
import { createInk, type Ink } from './ink';
import type { Glyphs, OpenFont, Reference } from './open-font';

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
  /** What this document is known by, a UUID; null for none. */
  readonly id: string | null;
}

/** What of PDFKit lies open but has no types. */
interface Inside {
  readonly options: { readonly ink: Ink };
  readonly _root: { readonly data: Record<string, unknown> & { readonly Pages: Reference } };
  readonly _fontFamilies: Record<string, unknown>;
  readonly _offsets: (number | null)[];
  readonly _info: Reference;
  readonly _id: Uint8Array;
  info: Record<string, unknown>;
  _font: OpenFont;
  _offset: number;
  ref(data?: Record<string, unknown>): Reference;
  openImage(bytes: Uint8Array): unknown;
  appendXML(xml: string): void;
}

const LEVEL = 6;
/** Lines of the cross-reference table that become bytes together. */
const XREF_LINES = 5_000;

/**
 * PDFKit for what a document has once: catalogue, metadata with escaped XMP, colour profile, fonts, attached files. What
 * it has by the hundred thousand (pages, structure, outline) is written past it, object by object, so that nothing of a
 * record that is done stays in memory (docs/adr/0006).
 */
export class ArchivePdf extends PDFDocument {
  private readonly deflate: Deflate;

  constructor(
    { flavour, title, author, subject, creator, createdAt, language, id }: PdfHead,
    font: Uint8Array | Glyphs,
    deflate: Deflate,
  ) {
    super({
      // Read by `_write`, which is called before a field of ours could have been set.
      ink: createInk(),
      subset: flavour,
      pdfVersion: flavour === 'PDF/A-1a' ? '1.4' : '1.7',
      displayTitle: true,
      lang: language,
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
    this.deflate = deflate;
    // PDFKit knows the first font by its own name only, and would open it anew each time it is asked for by ours.
    const inside = this.inside();
    inside._fontFamilies['regular'] = inside._font;
    inside._root.data['MarkInfo'] = { Marked: true };
    if (id !== null) inside.appendXML(describeId(id));
  }

  /** All that is written comes through here, a line or a stream at a time. */
  _write(data: string | Uint8Array): void {
    const inside = this.inside();
    inside._offset += inside.options.ink.write(data);
  }

  /** PDFKit is a stream; nobody reads it as one. */
  override push(): boolean {
    return true;
  }

  /** The bytes written since last asked. */
  takeBytes(): Uint8Array<ArrayBuffer> {
    return this.inside().options.ink.take();
  }

  /** True when there are enough of them to be worth handing on. */
  isFull(): boolean {
    return this.inside().options.ink.isFull();
  }

  /** The number of an object that is written later, exactly once. */
  reserve(): number {
    return this.inside()._offsets.push(null);
  }

  /** Writes an object; `body` is PDF. */
  writeObject(id: number, body: string): void {
    const inside = this.inside();
    inside._offsets[id - 1] = inside._offset;
    this._write(`${id} 0 obj\n${body}\nendobj`);
  }

  /** Writes a stream; `entries` are those of its dictionary, and say how the bytes are packed when they are. */
  writeStream(id: number, entries: string, bytes: Uint8Array): void {
    const inside = this.inside();
    inside._offsets[id - 1] = inside._offset;
    this._write(`${id} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream`);
    this._write(bytes);
    this._write('\nendstream\nendobj');
  }

  /** Writes a stream that is not packed yet. */
  packStream(id: number, entries: string, bytes: Uint8Array): void {
    this.writeStream(id, `${entries}/Filter/FlateDecode`, this.deflate(bytes, LEVEL));
  }

  /** The number of an object that the catalogue names; it is written later. */
  reserveInRoot(key: 'StructTreeRoot' | 'Outlines'): number {
    const inside = this.inside();
    const ref = inside.ref();
    inside._root.data[key] = ref;
    if (key === 'Outlines') inside._root.data['PageMode'] = 'UseOutlines';
    return ref.id;
  }

  /** The number of a branch of the page tree, in the order in which they are read; it is written later. */
  reserveBranch(): { readonly id: number; readonly parent: number } {
    const branch = this.inside().ref();
    return { id: branch.id, parent: this.inside()._root.data.Pages.id };
  }

  /** Says which branches the page tree has, and with how many pages. */
  setBranches(ids: readonly number[], count: number): void {
    const { Pages } = this.inside()._root.data;
    Object.assign(Pages.data, { Count: count, Kids: ids.map(written) });
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
    return this.inside().openImage(bytes);
  }

  /** Outline and structure are written by us. */
  override initOutline(): void {}
  override endOutline(): void {}
  override endMarkings(): void {}

  /** The table of references is written by us. */
  _finalize(): void {}

  /** Ends the document; the bytes that remain, a part at a time. */
  *close(): Generator<Uint8Array<ArrayBuffer>> {
    this.end();
    const { _offsets, _offset, _root, _info, _id } = this.inside();
    const size = _offsets.length + 1;
    let lines = `xref\n0 ${size}\n0000000000 65535 f \n`;
    for (let at = 0; at < _offsets.length; at++) {
      lines += `${String(_offsets[at]).padStart(10, '0')} 00000 n \n`;
      if (at % XREF_LINES !== XREF_LINES - 1) continue;
      this._write(lines.slice(0, -1));
      lines = '';
      yield this.takeBytes();
    }
    const id = Array.from(_id, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const trailer = `<</Size ${size}/Root ${String(_root)}/Info ${String(_info)}/ID[<${id}><${id}>]>>`;
    this._write(`${lines}trailer\n${trailer}\nstartxref\n${_offset}\n%%EOF`);
    yield this.takeBytes();
  }

  private inside(): Inside {
    return this as unknown as Inside;
  }
}

/** The XMP is never packed, so that the id can be read in the file as it is (XMP 2004, 4: `xmpMM`; ISO 19005-1, 6.7.2). */
function describeId(id: string): string {
  const namespaces = 'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" rdf:about=""';
  return `<rdf:Description ${namespaces}><xmpMM:DocumentID>uuid:${escapeXml(id)}</xmpMM:DocumentID></rdf:Description>`;
}

/** A reference as PDFKit writes it: what it does not know it writes as its text. */
function written(id: number) {
  return { [Symbol.toStringTag]: 'Written', toString: () => `${id} 0 R` };
}
