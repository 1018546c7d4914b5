import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPdf, pdfFormat } from '@/utils/exports/pdf/create-pdf';
import type { Painter } from '@/utils/exports/pdf/drawing';
import type { ExportItem } from '@/utils/exports/export-format';
import { has, preflight } from '@/test/support/exports/checkers';
import { makeItem } from '@/test/support/exports/make-items';
import { makeRequest, runExport } from '@/test/support/exports/run-export';
import { leastCpu } from '@/test/support/least-cpu';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const makeThread = (lines: number) =>
  Array.from({ length: lines }, (_, number) => ({
    commentId: `c${number}`,
    parentId: null,
    authorName: 'Bo Ek',
    text: `Rad ${number}`,
    shownTime: '1 tim',
  }));
const withTitle = (title: string): ExportItem => {
  const item = makeItem();
  return { ...item, record: { ...item.record, registration: { ...item.record.registration!, title } } };
};

/** Milliseconds of the processor that a record with this text takes. */
const measure = (text: string) => leastCpu(() => runExport(pdfFormat, [makeItem({ text })]));

describe('the limits of a PDF', () => {
  it('has no array of more than 8191 elements, however long a thread is', async () => {
    const { bytes } = await runExport(pdfFormat, [makeItem({}, { thread: makeThread(5_000) })]);
    const lengths = [...latin1(bytes).matchAll(/\/(?:K|Kids)\[([^\]]*)\]/g)].map(
      ([, list]) => [...(list ?? '').matchAll(/ 0 R/g)].length,
    );
    expect(Math.max(...lengths)).toBeGreaterThan(7_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8_191);
    if (!has.preflight) return;
    const folder = mkdtempSync(join(tmpdir(), 'bevara-limits-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'thread.pdf'), bytes);
    expect(preflight([join(folder, 'thread.pdf')])).toContain('is a valid PDF/A-1b file');
  });

  it.skipIf(!has.preflight || !has.poppler)(
    'holds a letter with 20 000 joined signs or 40 000 marks, and says how many it leaves out',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bevara-limits-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const texts = [`👨${'\u200d👩'.repeat(20_000)} familj`, `a${'\u0301'.repeat(40_000)} slut`];
      for (const [index, text] of texts.entries()) {
        const file = join(folder, `${index}.pdf`);
        writeFileSync(file, (await runExport(pdfFormat, [makeItem({ text })])).bytes);
        expect(preflight([file])).toContain('is a valid PDF/A-1b file');
        const read = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout;
        expect(read).toContain('[+39937]');
        expect(read.replace(/\s+/g, ' ')).toMatch(/\d tecken som hade lagts på hög på en bokstav/);
      }
    },
  );

  it('takes no longer for a heap of marks than for as many letters', async () => {
    const letters = await measure('ord '.repeat(10_000));
    const marks = await measure(`a${'\u0301'.repeat(40_000)}`);
    expect(marks).toBeLessThan(letters * 3);
  });

  it.each([119, 159])('cuts a title of emoji after %i letters between two of them', async (length) => {
    const items = [withTitle(`${'x'.repeat(length)}${'😀'.repeat(300)}`), makeItem({ id: 'r2' })];
    const { bytes } = await runExport(pdfFormat, items);
    const texts = [...latin1(bytes).matchAll(/<feff([0-9a-f]*)>/g)].map(([, hex]) =>
      Buffer.from(hex ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text.isWellFormed()).toBe(true);
  });

  it('has what is painted in margins among the pictures of every page', async () => {
    const measureText: Painter['measure'] = (text, { pixels }) => (text.length * pixels) / 2;
    const painter: Painter = {
      measure: measureText,
      has: () => true,
      paint(text, brush) {
        const [width, height] = [Math.ceil(measureText(text, brush)), Math.ceil(brush.pixels * 1.42)];
        return { width, height, rgb: new Uint8Array(width * height * 3) };
      },
    };
    const items = [makeItem(), makeItem({ id: 'r2' })];
    const request = await makeRequest(items, { organization: 'بلدية القدس' });
    const drawing = { ...request.drawing!, painter, deflate: (bytes: Uint8Array) => bytes };
    const { stream } = createPdf({ ...request, drawing });
    const text = latin1(new Uint8Array(await new Response(stream as BodyInit).arrayBuffer()));
    const objects = new Map(
      [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id, body]) => [id, body ?? '']),
    );
    const pages = [...objects.values()].filter((body) => body.startsWith('<</Type/Page/'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const content = objects.get(/\/Contents\[(\d+)/.exec(page)?.[1] ?? '') ?? '';
      const shown = [...content.matchAll(/\/(P\d+) Do/g)].map(([, name]) => name);
      expect(shown.length).toBeGreaterThan(0);
      for (const name of shown) expect(page).toContain(`/${name} `);
    }
  });
});
