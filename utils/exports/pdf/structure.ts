import type { ArchivePdf } from './archive-pdf';
import type { Mark, Pages } from './pages';
import { toReferences } from './pdf-string';

/** An element of the structure that is still open (ISO 32000-1, 14.7). */
export interface Element {
  readonly id: number;
  readonly type: string;
  readonly parent: number;
  readonly kids: number[];
  /** Takes what comes when it has too many of its own. */
  group: Element | null;
}

/** Elements under one element; PDF/A-1 takes 8191 in a row (ISO 19005-1, 6.1.12), some of which are groups. */
const MOST_KIDS = 8_000;

/** Keys on one leaf of the tree of parents. */
const LEAF = 500;

/** The structure of a document: an element is written as soon as it is done, and then only its number is known. */
export function createStructure(pdf: ArchivePdf, pages: Pages) {
  const root = pdf.reserveInRoot('StructTreeRoot');
  const top: Element = { id: pdf.reserve(), type: 'Document', parent: root, kids: [], group: null };

  const write = (id: number, type: string, parent: number, more: string): void =>
    pdf.writeObject(id, `<</S/${type}/P ${parent} 0 R${more}>>`);

  const close = ({ id, type, parent, kids, group }: Element): void => {
    if (group) close(group);
    write(id, type, parent, `/K[${toReferences(kids)}]`);
  };

  /** Numbers a new element under its parent, or in a group there when the parent has as many as it may. */
  const place = (parent: Element): { readonly id: number; readonly parent: number } => {
    const id = pdf.reserve();
    if (parent.kids.length < MOST_KIDS) {
      parent.kids.push(id);
      return { id, parent: parent.id };
    }
    if (!parent.group || parent.group.kids.length === MOST_KIDS) {
      if (parent.group) close(parent.group);
      const type = parent.type === 'Table' ? 'TBody' : parent.type;
      parent.group = { id: pdf.reserve(), type, parent: parent.id, kids: [], group: null };
      parent.kids.push(parent.group.id);
    }
    parent.group.kids.push(id);
    return { id, parent: parent.group.id };
  };

  return {
    top,
    /** An element of elements, to be closed. */
    open: (type: string, parent: Element): Element => ({ ...place(parent), type, kids: [], group: null }),
    close,
    /** What `draw` draws is an element; `entries` are more of its dictionary. */
    leaf(type: string, parent: Element, draw: () => void, entries = ''): void {
      const { id, parent: above } = place(parent);
      write(id, type, above, `${entries}${toContent(pages.mark(type, id, draw))}`);
    },
    /** What `draw` draws leads to a page when it is clicked; the rectangle is in points from the lower left corner. */
    link(parent: Element, target: number, title: string, draw: () => string): void {
      const { id, parent: above } = place(parent);
      const [annotation, page] = [pdf.reserve(), pages.id];
      let box = '';
      const spots = pages.mark('Link', id, () => (box = draw()));
      const key = pages.addLink(annotation, id);
      const goal = `/Dest[${target} 0 R/Fit]/Contents ${title}`;
      pdf.writeObject(
        annotation,
        `<</Type/Annot/Subtype/Link/Rect[${box}]/F 4/Border[0 0 0]/StructParent ${key}${goal}>>`,
      );
      const marks = spots.map(({ mark }) => mark).join(' ');
      const object = `<</Type/OBJR/Pg ${page} 0 R/Obj ${annotation} 0 R>>`;
      write(id, 'Link', above, `/Pg ${page} 0 R/K[${marks} ${object}]`);
    },
    /** What is there for the eye alone. */
    artifact(draw: () => void): void {
      pages.write('/Artifact BMC');
      draw();
      pages.write('EMC');
    },
    /** Writes what is left; `parents` are what stands on each page, by its key. */
    end(parents: readonly number[]): void {
      close(top);
      const leaves: number[] = [];
      for (let from = 0; from < parents.length; from += LEAF) {
        const part = parents.slice(from, from + LEAF);
        const leaf = pdf.reserve();
        const numbers = part.map((id, index) => `${from + index} ${id} 0 R`).join(' ');
        pdf.writeObject(leaf, `<</Limits[${from} ${from + part.length - 1}]/Nums[${numbers}]>>`);
        leaves.push(leaf);
      }
      const tree = `/ParentTree<</Kids[${toReferences(leaves)}]>>/ParentTreeNextKey ${parents.length}`;
      pdf.writeObject(root, `<</Type/StructTreeRoot/K ${top.id} 0 R${tree}>>`);
    },
  };
}

/** Marks on the first page by number, those on later ones by page and number. */
function toContent(spots: Mark['spots']): string {
  const [first] = spots;
  const kids = spots.map(({ page, mark }) =>
    page === first?.page ? String(mark) : `<</Type/MCR/Pg ${page} 0 R/MCID ${mark}>>`,
  );
  return `/Pg ${first?.page} 0 R/K[${kids.join(' ')}]`;
}
