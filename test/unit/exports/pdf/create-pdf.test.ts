import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPdf, pdfFormat } from '@/utils/exports/pdf/create-pdf';
import { showHidden } from '@/utils/exports/document/show-hidden';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { has, preflight } from '@/test/support/exports/checkers';
import { makeItem, makePart } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { makeRequest, runExport } from '@/test/support/exports/run-export';

const folder = mkdtempSync(join(tmpdir(), 'bevara-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));
const save = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const textOf = (file: string) =>
  spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
const squeeze = (text: string) => text.replace(/\s+/g, '');

const items = HOSTILE_TEXTS.map((text, index) =>
  makeItem({ id: `r${index}`, text, authorName: text || null }),
);
items.push(makeItem({ id: 'picture' }, { pictures: [makePng(300, 900, { alpha: true }), makePng(80, 60)] }));

describe('the PDF', () => {
  it.skipIf(!has.preflight || !has.qpdf)(
    'is PDF/A-1 by preflight and sound by qpdf, whatever was written',
    async () => {
      const file = save('all.pdf', (await runExport(pdfFormat, items)).bytes);
      expect(preflight([file])).toContain('is a valid PDF/A-1b file');
      expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' }).stdout).toContain(
        'No syntax or stream encoding errors',
      );
    },
  );

  it.skipIf(!has.preflight)(
    'shows preflight a file that is not, so that the check above means something',
    async () => {
      const { bytes } = await runExport(pdfFormat, [makeItem()]);
      const text = Buffer.from(bytes).toString('latin1').replace('<pdfaid:part>1<', '<pdfaid:part>7<');
      expect(preflight([save('bad.pdf', Buffer.from(text, 'latin1'))])).toContain('is not a valid');
    },
  );

  it.skipIf(!has.poppler)('gives the text back: å ä ö, emoji, other scripts', async () => {
    const wanted = ['å ä ö Å Ä Ö æ ø Æ Ø é ü ß ł ő', '👍🏽 👩🏿‍🚒 🇸🇪', '田中さん、こんにちは', '𝓯𝓪𝓷𝓬𝔂 → ✓'];
    for (const [index, text] of wanted.entries()) {
      const file = save(`t${index}.pdf`, (await runExport(pdfFormat, [makeItem({ text })])).bytes);
      expect(squeeze(textOf(file))).toContain(squeeze(showHidden(text)));
    }
  });

  it.skipIf(!has.poppler)(
    'has cover, contents with the right pages, numbers, digests and events',
    async () => {
      const three = ['Ett', 'Två', 'Tre'].map((title, index) => {
        const item = makeItem({ id: `r${index}` });
        return { ...item, record: { ...item.record, registration: { ...item.record.registration!, title } } };
      });
      const file = save('three.pdf', (await runExport(pdfFormat, three)).bytes);
      const pages = textOf(file).split('\f');
      expect(pages[0]).toContain('3 handlingar');
      for (const title of ['Ett', 'Två', 'Tre']) {
        const page = Number(new RegExp(`^${title} +(\\d+)$`, 'm').exec(pages[1]!)?.[1]);
        expect(pages[page - 1]!.startsWith(title)).toBe(true);
      }
      expect(pages[2]).toContain(`Sida 3 av ${pages.length - 1}`);
      expect(pages[2]).toContain(three[0]!.record.evidenceHash);
      expect(textOf(file)).toContain('Kommentaren doldes på sidan.');
      const struct = spawnSync('pdfinfo', ['-struct', file], { encoding: 'utf8' }).stdout;
      for (const tag of ['H1', 'H2', 'Table', 'TH']) expect(struct).toContain(tag);
      const info = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout;
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toMatch(/A4/);
    },
  );

  it.skipIf(!has.poppler)('says that a picture is damaged', async () => {
    const item = makeItem();
    const torn = makePart(item.record.id, 'media-1.png', 'image/png', makePng(50, 50).slice(0, 60));
    const file = save(
      'torn.pdf',
      (await runExport(pdfFormat, [{ ...item, parts: [...item.parts, torn] }])).bytes,
    );
    expect(textOf(file)).toContain('media-1.png är skadad och kan inte visas.');
  });

  it.skipIf(!has.qpdf || !has.poppler)('carries the originals as PDF/A-3', async () => {
    for (const flavour of ['PDF/A-2a', 'PDF/A-3a'] as const) {
      const { stream } = createPdf(await makeRequest([items[0]!]), flavour);
      const file = save('f.pdf', new Uint8Array(await new Response(stream as BodyInit).arrayBuffer()));
      expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' }).stdout).toContain(
        'No syntax or stream',
      );
      const list = spawnSync('pdfdetach', ['-list', file], { encoding: 'utf8' }).stdout;
      expect(list).toContain(flavour === 'PDF/A-3a' ? '2 embedded files' : '0 embedded files');
    }
  });

  it('is the same byte for byte when it is made again', async () => {
    const [a, b] = [await runExport(pdfFormat, [makeItem()]), await runExport(pdfFormat, [makeItem()])];
    expect(a.summary.sha256).toBe(b.summary.sha256);
  });
});

describe('what the PDF cannot hold', () => {
  const film = (id: string) => makePart(id, 'media-1.mp4', 'video/mp4', new Uint8Array([1, 2, 3]));
  const broken = (id: string) => makePart(id, 'media-2.png', 'image/png', new Uint8Array([1, 2, 3]));
  const lost = (id: string) => ({
    ...makePart(id, 'media-3.png', 'image/png', makePng(2, 2)),
    sha256: '0'.repeat(64),
  });
  const mixed = ['whole', 'with-film'].map((id) => {
    const media = id === 'whole' ? [] : [film(id), broken(id), lost(id)];
    return makeItem({ id }, { pictures: [makePng(8, 8)], media });
  });

  it.each([
    ['1a', ['media-1.mp4', 'media-2.png']],
    ['2a', ['media-1.mp4', 'media-2.png']],
    ['3a', []],
  ])('PDF/A-%s says of each record which whole parts are not in it', async (variant, names) => {
    const { summary } = await runExport(pdfFormat, mixed, { variant });
    expect([...(summary.unheld ?? [])].sort((a, b) => a.part.localeCompare(b.part))).toEqual(
      names.map((part) => ({ recordId: 'with-film', part })),
    );
    expect(summary.faults).toEqual([{ recordId: 'with-film', part: 'media-3.png', code: 'part-changed' }]);
  });
});
