import { describe, expect, it } from 'vitest';
import { pdfFormat } from '@/utils/exports/pdf/create-pdf';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { runExport } from '@/test/support/exports/run-export';

const items = Array.from({ length: 60 }, (_, number) =>
  makeItem(
    { id: `r${number}`, text: 'Ett långt svar. '.repeat(number === 7 ? 900 : 3) },
    { pictures: number % 10 === 0 ? [makePng(60, 40)] : [] },
  ),
);

/** Objects by number; what is packed in streams is not needed here. */
function readObjects(bytes: Uint8Array): Map<number, string> {
  const text = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id, body]) => [Number(id), body ?? '']),
  );
}
const referencesIn = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
const valueOf = (body: string, key: string): string =>
  new RegExp(`/${key}\\[([^\\]]*)\\]`).exec(body)?.[1] ?? '';

describe('the structure of a PDF', () => {
  it('leads from every mark to its element and from every element to its mark', async () => {
    const { bytes } = await runExport(pdfFormat, items);
    const objects = readObjects(bytes);
    const parents = new Map<number, number>();
    for (const body of objects.values())
      if (body.startsWith('<</Limits'))
        for (const [, key, id] of valueOf(body, 'Nums').matchAll(/(\d+) (\d+) 0 R/g))
          parents.set(Number(key), Number(id));
    const elements = [...objects].filter(([, body]) => body.startsWith('<</S/'));
    const marks = new Set<string>();
    for (const [id, body] of elements) {
      const first = Number(/\/Pg (\d+)/.exec(body)?.[1]);
      const kids = /\/K\[(.*)\]>>$/.exec(body)?.[1] ?? '';
      const own = kids.replace(/<<.*?>>/g, '').matchAll(/(?<![\d ])(\d+)(?= |$)|(?<= )(\d+)(?= |$)/g);
      const spots = Number.isNaN(first) ? [] : [...own].map(([mark]) => [first, Number(mark)] as const);
      for (const [, page, mark] of kids.matchAll(/\/MCR\/Pg (\d+) 0 R\/MCID (\d+)/g))
        spots.push([Number(page), Number(mark)]);
      for (const [page, mark] of spots) {
        const key = Number(/\/StructParents (\d+)/.exec(objects.get(page) ?? '')?.[1]);
        expect(referencesIn(objects.get(parents.get(key) ?? 0) ?? '')[mark]).toBe(id);
        marks.add(`${page} ${mark}`);
      }
      for (const kid of Number.isNaN(first) ? referencesIn(kids) : [])
        expect(objects.get(kid)).toContain(`/P ${id} 0 R`);
    }
    const pages = [...objects].filter(([, body]) => body.startsWith('<</Type/Page/'));
    const counted = pages.reduce((sum, [, body]) => {
      const key = Number(/\/StructParents (\d+)/.exec(body)?.[1]);
      return sum + referencesIn(objects.get(parents.get(key) ?? 0) ?? '').length;
    }, 0);
    expect(counted).toBe(marks.size);
    expect(pages.length).toBeGreaterThan(120);
    for (const type of ['Document', 'Sect', 'Part', 'H1', 'H2', 'TOC', 'Link', 'Figure', 'TD'])
      expect(elements.some(([, body]) => body.startsWith(`<</S/${type}/`))).toBe(true);
  });

  it('has a bookmark and a link to the first page of every record', async () => {
    const { bytes } = await runExport(pdfFormat, items.slice(0, 5));
    const objects = [...readObjects(bytes).values()];
    const goalsOf = (start: string) =>
      objects
        .filter((body) => body.startsWith(start))
        .map((body) => /\/Dest\[(\d+) 0 R/.exec(body)?.[1])
        .sort();
    expect(goalsOf('<</Title')).toHaveLength(5);
    expect(goalsOf('<</Type/Annot')).toEqual(goalsOf('<</Title'));
  });
});
