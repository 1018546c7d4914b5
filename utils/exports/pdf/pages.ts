import type { ArchivePdf } from './archive-pdf';
import { toBytes } from './ink';
import { toNumber, toReferences } from './pdf-string';

/** points, A4 */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: 68, bottom: 54, left: 62, right: 62 } as const;
export const BOTTOM = PAGE.height - MARGIN.bottom;
export const INNER_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Pages on one branch of their tree. */
const BRANCH = 256;

interface OpenPage {
  readonly id: number;
  readonly parent: number;
  readonly key: number;
  readonly lines: string[];
  /** The elements of the structure that stand on it, by the number of their mark. */
  readonly elements: number[];
  readonly pictures: Set<number>;
  readonly links: number[];
}

/** Which part of the document a page is in: cover and contents are written last and read first. */
export type Place = 'front' | 'body';

/** Lines of content without a page, and the pictures that they show. */
export interface Content {
  readonly lines: string;
  readonly pictures: ReadonlySet<number>;
}

/** Marked content under way, and where it has been written. */
export interface Mark {
  readonly tag: string;
  readonly element: number;
  readonly spots: { readonly page: number; readonly mark: number }[];
}

/**
 * The pages of a document. One is open at a time; a page that is done is written and forgotten, all but its number.
 * `finish` draws what belongs to every page, such as its head, before that.
 */
export function createPages(pdf: ArchivePdf, finish: (place: Place) => void) {
  const fonts = pdf.reserve();
  const branches: Record<Place, { id: number; parent: number; kids: number[] }[]> = { front: [], body: [] };
  /** What is drawn when the number of pages is known. */
  const numbers: Record<Place, number[]> = { front: [], body: [] };
  /** By key: the object that says which elements stand on a page, or which has a link. */
  const parents: number[] = [];
  let page: OpenPage | null = null;
  let place: Place = 'body';
  let mark: Mark | null = null;
  let y = 0;
  let state = '';

  const open = (): OpenPage => {
    if (!page) throw new Error('There is no page to draw on.');
    return page;
  };
  const write = (line: string): void => void open().lines.push(line);

  const beginMark = (): void => {
    if (!mark) return;
    const { id, elements } = open();
    mark.spots.push({ page: id, mark: elements.length });
    write(`/${mark.tag}<</MCID ${elements.length}>>BDC`);
    elements.push(mark.element);
  };

  const branchOf = (): { id: number; parent: number; kids: number[] } => {
    const list = branches[place];
    const last = list.at(-1);
    if (last && last.kids.length < BRANCH) return last;
    const branch = { ...pdf.reserveBranch(), kids: [] };
    list.push(branch);
    return branch;
  };

  const close = (): void => {
    if (!page) return;
    if (mark) write('EMC');
    finish(place);
    const { id, parent, key, lines, elements, pictures, links } = page;
    page = null;
    const [body, number, list] = [pdf.reserve(), pdf.reserve(), pdf.reserve()];
    numbers[place].push(number);
    parents[key] = list;
    pdf.packStream(body, '', toBytes(`${lines.join('\n')}\n`));
    pdf.writeObject(list, `[${toReferences(elements)}]`);
    const images = [...pictures].map((picture) => `/P${picture} ${picture} 0 R`).join('');
    const resources = `/Font ${fonts} 0 R${images && `/XObject<<${images}>>`}`;
    const box = `/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Tabs/S/StructParents ${key}`;
    const annotations = links.length > 0 ? `/Annots[${toReferences(links)}]` : '';
    pdf.writeObject(
      id,
      `<</Type/Page/Parent ${parent} 0 R${box}/Resources<<${resources}>>/Contents[${toReferences([body, number])}]${annotations}>>`,
    );
  };

  const add = (): void => {
    close();
    const branch = branchOf();
    const id = pdf.reserve();
    branch.kids.push(id);
    page = {
      id,
      parent: branch.id,
      key: parents.push(0) - 1,
      lines: [],
      elements: [],
      pictures: new Set(),
      links: [],
    };
    state = '';
    y = MARGIN.top;
    beginMark();
  };

  return {
    fonts,
    /** Begins a page; what is marked goes on there. */
    add(): void {
      add();
    },
    /** Pages from now on belong there. */
    turnTo(next: Place): void {
      close();
      place = next;
    },
    /** A line of content, as PDF writes it. */
    write,
    /** Lines that say how what follows looks; left out when they are in force. */
    writeState(next: string): void {
      if (next !== state) write(next);
      state = next;
    },
    /** Points from the upper edge at which the next thing is drawn. */
    get y(): number {
      return y;
    },
    set y(next: number) {
      y = next;
    },
    /** The object of the page under way. */
    get id(): number {
      return open().id;
    },
    count: (which: Place): number => branches[which].reduce((sum, { kids }) => sum + kids.length, 0),
    /** Marks what `draw` draws as content of an element; it may go over several pages. */
    mark(tag: string, element: number, draw: () => void): Mark['spots'] {
      const made: Mark = { tag, element, spots: [] };
      mark = made;
      beginMark();
      draw();
      write('EMC');
      mark = null;
      return made.spots;
    },
    addPicture: (picture: number): void => void open().pictures.add(picture),
    /** A link on this page, and the key by which the structure finds its element. */
    addLink(link: number, element: number): number {
      open().links.push(link);
      return parents.push(element) - 1;
    },
    /** What `draw` writes, without a page. */
    collect(draw: () => void): Content {
      const [before, stateBefore] = [page, state];
      const lines: string[] = [];
      const pictures = new Set<number>();
      page = { id: 0, parent: 0, key: 0, lines, elements: [], pictures, links: [] };
      state = '';
      draw();
      page = before;
      state = stateBefore;
      return { lines: lines.join('\n'), pictures };
    },
    /** Writes what has been collected. */
    put({ lines, pictures }: Content): void {
      write(lines);
      for (const picture of pictures) open().pictures.add(picture);
    },
    /** Writes the numbers of all pages and their tree; yields now and then. Returns by key what stands on them. */
    *end(drawNumber: (page: number, pages: number) => string): Generator<void, readonly number[]> {
      close();
      const all = [...numbers.front, ...numbers.body];
      for (const [index, id] of all.entries()) {
        pdf.writeStream(id, '', toBytes(drawNumber(index + 1, all.length)));
        if (index % BRANCH === BRANCH - 1) yield;
      }
      const tree = [...branches.front, ...branches.body];
      for (const { id, parent, kids } of tree)
        pdf.writeObject(
          id,
          `<</Type/Pages/Parent ${parent} 0 R/Count ${kids.length}/Kids[${toReferences(kids)}]>>`,
        );
      pdf.setBranches(
        tree.map(({ id }) => id),
        all.length,
      );
      return parents;
    },
  };
}

export type Pages = ReturnType<typeof createPages>;

/** From the upper left corner to where PDF counts from. */
export function fromBottom(y: number): string {
  return toNumber(PAGE.height - y);
}
