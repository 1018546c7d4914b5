import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { disclosureFormat } from '@/utils/exports/disclosure/create-disclosure';
import type { KeptPicture, Mask } from '@/utils/exports/disclosure/mask';
import { createWords } from '@/utils/exports/document/document-setting';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import { pdfFormat } from '@/utils/exports/pdf/create-pdf';
import { has, preflight } from '@/test/support/exports/checkers';
import { makeItem, makePart } from '@/test/support/exports/make-items';
import type { Language } from '@/utils/domain/language';
import { makePng, packPng } from '@/test/support/exports/make-png';
import { tellJpeg } from '@/test/support/pictures/tell-jpeg';
import { makeRequest, runExport } from '@/test/support/exports/run-export';

const folder = mkdtempSync(join(tmpdir(), 'bevara-disclosure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const item = makeItem(
  { text: 'Bo Ek (a-b|c) bor på Storgatan 4, och bo\u200b ek vet det.', postText: 'Hej BO  EK' },
  { pictures: [makePng(60, 40)] },
);
const recordId = item.record.id;
const NAME: Mask = { recordId, kind: 'name', words: 'Bo Ek', reason: 'OSL 21 kap. 3 §' };
const STREET: Mask = { recordId, kind: 'words', words: 'Storgatan 4', reason: 'OSL 21 kap. 3 §' };
const AREA: Mask = {
  recordId,
  kind: 'picture',
  part: 'screenshot-1.png',
  area: { x: 10, y: 5, width: 20, height: 10 },
  reason: 'OSL 21 kap. 3 §',
};

async function makeCopy(
  masks: readonly Mask[],
  items = [item],
  language: Language = 'sv',
  kept: readonly KeptPicture[] = [],
) {
  const request = { ...(await makeRequest(items, { language })), masks, kept };
  const { stream, summary } = disclosureFormat.create(request);
  const bytes = new Uint8Array(await new Response(stream as BodyInit).arrayBuffer());
  const file = join(folder, 'copy.pdf');
  writeFileSync(file, bytes);
  return { file, summary };
}

describe.skipIf(!has.poppler || !has.qpdf)('the copy for disclosure', () => {
  it('holds nothing of what is masked, in text, structure or properties', async () => {
    const { file } = await makeCopy([NAME, STREET, { ...STREET, words: '(a-b|c)' }]);
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(text).not.toMatch(/bo[\s\u200b]*ek|storgatan/i);
    expect(text).toContain('[maskerat 1] [maskerat 3] bor på [maskerat 2]');
    expect(text).toContain('1. namn: OSL 21 kap. 3 §');
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, join(folder, 'open.pdf')]);
    const open = readFileSync(join(folder, 'open.pdf')).toString('latin1');
    expect(open).not.toMatch(/Bo Ek|Storgatan|\0B\0o\0 \0E\0k|0042006f00200045006b/i);
    expect(open).not.toContain('/Subtype /Image');
  });

  it('leaves addresses out where a name is masked, also when the mask calls it words', async () => {
    const read = (file: string) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    const typed: Mask = { ...STREET, words: ' ÄNGLA  påhittad' };
    expect(read((await makeCopy([STREET])).file)).toContain('facebook.com/angla.pahittad');
    const text = read((await makeCopy([typed])).file);
    expect(text).not.toMatch(/angla\.pahittad|comment_id/);
    expect(text).toContain('1. namn: OSL 21 kap. 3 §');
  });

  it('paints over an area so that its pixels are gone', async () => {
    const { file } = await makeCopy([NAME, AREA]);
    execFileSync('pdfimages', ['-png', file, join(folder, 'img')]);
    const name = readdirSync(folder).find((entry) => entry.startsWith('img'))!;
    const picture = decodePng(new Uint8Array(readFileSync(join(folder, name))))!;
    const at = (x: number, y: number) => [...picture.rgb.subarray((y * 60 + x) * 3, (y * 60 + x) * 3 + 3)];
    for (let y = 5; y < 15; y++) for (let x = 10; x < 30; x++) expect(at(x, y)).toEqual([0, 0, 0]);
    expect(at(9, 5)).not.toEqual([0, 0, 0]);
  });

  it.skipIf(!has.preflight)('is PDF/A', async () => {
    const { file } = await makeCopy([NAME, AREA]);
    expect(preflight([file])).toContain('is a valid PDF/A-1b file');
  });

  it('leaves pictures out wherever words are masked in the copy, but those that are marked or kept', async () => {
    const other = makeItem(
      { id: 'other', authorName: 'Siv Sand' },
      { pictures: [makePng(50, 50)], thread: [] },
    );
    const countPictures = (file: string) =>
      execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).trim().split('\n').length - 2;
    expect(countPictures((await makeCopy([AREA], [item, other])).file)).toBe(2);
    expect(countPictures((await makeCopy([NAME], [item, other])).file)).toBe(0);
    const marked: Mask = { ...AREA, recordId: 'other' };
    expect(countPictures((await makeCopy([NAME, marked], [item, other])).file)).toBe(1);
    const keep = { recordId: 'other', part: 'screenshot-1.png' };
    expect(countPictures((await makeCopy([NAME], [item, other], 'sv', [keep])).file)).toBe(1);
  });

  it.each([
    ['sv', 'Kopia för utlämnande', 'Maskerat enligt', 'Originalet finns kvar hos kommunen', /\bTill\b|JSON/],
    ['nb', 'Kopi for innsyn', 'Sladdet etter', 'Originalen er fortsatt hos kommunen', /\bTil\b|JSON/],
    ['en', 'Copy for disclosure', 'Masked by', 'The municipality keeps the original', /\bTo\b|JSON/],
  ] as const)(
    'says on its cover what it is, and nothing of a receiver (%s)',
    async (language, title, masked, original, never) => {
      const capture = { change: null, end: 'limit', isFirstPage: true, screens: 1, commentIds: [] } as const;
      const captured = makeItem({ kind: 'archive-capture', capture });
      const author: Mask = { ...NAME, words: 'Ängla Påhittad' };
      const count = createWords({ language, policy: null, unit: null }).translate('disclosure.note', {
        count: 2,
      });
      for (const [one, second] of [
        [item, STREET],
        [captured, author],
      ] as const) {
        const { file } = await makeCopy([NAME, second], [one], language);
        const cover = execFileSync('pdftotext', ['-l', '1', '-raw', file, '-'], { encoding: 'utf8' });
        expect(cover.replace(/\s+/g, ' ')).toContain(`${title} ${count}`);
        expect(cover.replace(/\s+/g, ' ')).toContain(original);
        expect(cover).not.toMatch(never);
        expect(cover).toContain(`${masked} OSL 21 kap. 3 §\n`);
      }
    },
  );

  it('shows of a picture what can be seen in it, upright, and nothing else that its file tells', async () => {
    const words = 'Hemlig Personsson';
    const jpeg = makePart(recordId, 'media-1.jpg', 'image/jpeg', tellJpeg(words, 6));
    const head = Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0);
    const rows = Buffer.concat([deflateSync(Uint8Array.of(0, 10, 20, 0, 30, 40)), Buffer.from(words)]);
    const png = packPng(head, rows, [['tEXt', [...Buffer.from(words)]]], (packed) => packed);
    const grey = makePart(recordId, 'media-2.png', 'image/png', png);
    const shown = { ...item, parts: [...item.parts, jpeg, grey] };
    const whole = join(folder, 'whole.pdf');
    writeFileSync(whole, (await runExport(pdfFormat, [shown])).bytes);
    const { file } = await makeCopy([], [shown]);
    const raw = (one: string) => readFileSync(one, 'latin1');
    expect(raw(whole).split(words).length - 1).toBeGreaterThan(10);
    expect(raw(file)).not.toContain(words);
    for (const one of [whole, file]) {
      // qpdf warns of what lies behind the pixels.
      spawnSync('qpdf', ['--qdf', one, join(folder, 'open.pdf')]);
      const open = raw(join(folder, 'open.pdf'));
      expect(open.match(/\/Subtype \/Image/g)).toHaveLength(3);
      expect(open).toMatch(/q 0 -[\d.]+ [\d.]+ 0 [\d.]+ [\d.]+ cm/);
    }
  });

  it.each([
    ['sv', 'Film och ljud', 'kan inte visas här', 'är skadad'],
    ['nb', 'Film og lyd', 'kan ikke vises her', 'er skadet'],
    ['en', 'Film and sound', 'cannot be shown here', 'is damaged'],
  ] as const)(
    'says of a film and a torn picture that it cannot show them (%s)',
    async (language, ...said) => {
      const film = makePart(recordId, 'media-1.mp4', 'video/mp4', Uint8Array.of(1, 2));
      const torn = makePart(recordId, 'media-2.png', 'image/png', Uint8Array.of(3));
      const shown = { ...item, parts: [...item.parts, film, torn] };
      const { file, summary } = await makeCopy([AREA], [shown], language);
      const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
      expect(text).toContain(`${said[0]} media-1.mp4 (video/mp4) ${said[1]}.`);
      expect(text).toContain(`media-2.png ${said[2]}`);
      expect((await summary).unheld).toEqual([
        { recordId, part: 'media-2.png' },
        { recordId, part: 'media-1.mp4' },
      ]);
    },
  );

  it('is not made when a mask hides nothing', async () => {
    await expect(makeCopy([{ ...NAME, words: 'Finns Inte' }])).rejects.toMatchObject({
      code: 'mask-without-match',
      mask: 0,
    });
    await expect(makeCopy([NAME, { ...NAME, recordId: 'other' }])).rejects.toMatchObject({
      code: 'unknown-record',
      mask: 1,
    });
  });

  it('is not made when an area lies outside its picture', async () => {
    const outside: Mask = { ...AREA, area: { x: 60, y: 5, width: 20, height: 10 } };
    await expect(makeCopy([AREA, outside])).rejects.toMatchObject({ code: 'mask-without-match', mask: 1 });
  });

  it('is a whole copy without masks', async () => {
    const { file } = await makeCopy([]);
    expect(spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout).toContain('Storgatan 4');
  });
});
