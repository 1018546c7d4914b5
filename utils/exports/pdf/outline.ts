import type { ArchivePdf } from './archive-pdf';
import { toTextString } from './pdf-string';

/** The bookmarks of a document, one after the other: each is written when the next is known. */
export function createOutline(pdf: ArchivePdf) {
  let root = 0;
  let first = 0;
  let count = 0;
  let last: { readonly id: number; readonly body: string } | null = null;
  return {
    add(title: string, page: number): void {
      root ||= pdf.reserveInRoot('Outlines');
      const id = pdf.reserve();
      first ||= id;
      count += 1;
      const before = last ? `/Prev ${last.id} 0 R` : '';
      if (last) pdf.writeObject(last.id, `${last.body}/Next ${id} 0 R>>`);
      last = {
        id,
        body: `<</Title ${toTextString(title)}/Parent ${root} 0 R/Dest[${page} 0 R/Fit]${before}`,
      };
    },
    end(): void {
      if (!last) return;
      pdf.writeObject(last.id, `${last.body}>>`);
      pdf.writeObject(root, `<</Type/Outlines/First ${first} 0 R/Last ${last.id} 0 R/Count ${count}>>`);
    },
  };
}
