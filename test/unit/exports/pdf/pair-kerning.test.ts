import { describe, expect, it } from 'vitest';
import { drawInNode } from '@/scripts/export/draw-in-node';
import { readLabelled } from '@/test/support/pending/read-labelled';
import { ArchivePdf } from '@/utils/exports/pdf/archive-pdf';
import { isSimple, openKerning } from '@/utils/exports/pdf/pair-kerning';

const HEAD = {
  flavour: 'PDF/A-1a',
  title: 'T',
  author: 'A',
  subject: 'S',
  creator: 'C',
  createdAt: '2026-10-01T08:00:00.000Z',
  language: 'sv',
  id: null,
} as const;

describe('kerning by pairs', () => {
  it.each(['regular', 'bold'] as const)('sets words as wide as the font %s does', async (name) => {
    const { deflate, loadFonts } = drawInNode();
    const { font } = new ArchivePdf(HEAD, (await loadFonts())[name], deflate).openFont('regular');
    const texts = readLabelled('test/fixtures/waiting/tuning.jsonl').map(({ text }) => text);
    const words = [...new Set(`${texts.join(' ')} "AVATAR," (Tj.) 1.7–2,4 kl.`.match(/\S+/g))].filter(
      isSimple,
    );
    expect(words.length).toBeGreaterThan(500);
    const reach = (word: string) =>
      font.layout(word, { liga: false }).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    const letter = (code: number) => font.layout(String.fromCharCode(code)).glyphs[0]?.advanceWidth ?? NaN;
    const kern = openKerning(font);
    let kerned = 0;
    for (const word of words) {
      let width = 0;
      for (let at = 0; at < word.length; at++) {
        const kerning = at === 0 ? 0 : kern(word.charCodeAt(at - 1), word.charCodeAt(at));
        kerned += kerning === 0 ? 0 : 1;
        width += letter(word.charCodeAt(at)) - (kerning ?? NaN);
      }
      expect(width, word).toBe(reach(word));
    }
    expect(kerned).toBeGreaterThan(100);
  });
});
