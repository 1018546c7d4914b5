import { expect, it } from 'vitest';
import { printFormat } from '@/utils/exports/print/create-print';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem, makePart } from '@/test/support/exports/make-items';
import { makePng, packPng } from '@/test/support/exports/make-png';
import { runExport } from '@/test/support/exports/run-export';
import { PLAIN_JPEG, tellJpeg } from '@/test/support/pictures/tell-jpeg';

it('prints every text as text, the picture, and the digest', async () => {
  const items = HOSTILE_TEXTS.map((text, index) => makeItem({ id: `r${index}`, text, authorName: text }));
  const last = makeItem({ id: 'p' }, { pictures: [makePng(4, 4)] });
  const { bytes } = await runExport(printFormat, [...items, last]);
  const html = new TextDecoder().decode(bytes);
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag));
  expect([...tags].filter((tag) => /script|iframe|object|link|b$/.test(tag!))).toEqual([]);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toMatch(/<(?!img)\w+[^<>]*\/>/);
  expect(html).toMatch(/<img src="data:image\/png;base64,[A-Za-z0-9+/=]+" alt=/);
  expect(html).toContain(last.record.evidenceHash);
  for (const { sha256 } of last.parts) expect(html).toContain(sha256);
  // oxlint-disable-next-line no-control-regex
  expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
});

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64');
const webp = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64');
const deep = packPng(Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 16, 0, 0, 0, 0), Uint8Array.of(0, 1, 2));

it.each([
  ['image/png', makePng(4, 4), 20],
  ['image/png', deep, 20],
  ['image/jpeg', PLAIN_JPEG, 40],
  ['image/jpeg', tellJpeg('x', 6), 700],
  ['image/gif', new Uint8Array(gif), 4],
  ['image/webp', new Uint8Array(webp), 4],
  ['image/tiff', Uint8Array.of(1), 0],
])('%s that no browser shows is named in its place and in the summary (%#)', async (type, bytes, torn) => {
  const item = makeItem({});
  const { id } = item.record;
  const parts = [
    ...item.parts,
    makePart(id, 'whole', type, bytes),
    makePart(id, 'torn', type, bytes.slice(0, bytes.length - torn)),
  ];
  const { bytes: page, summary } = await runExport(printFormat, [{ ...item, parts }]);
  const html = new TextDecoder().decode(page);
  const lost = torn === 0 ? ['whole', 'torn'] : ['torn'];
  expect(html.match(/<img /g) ?? []).toHaveLength(2 - lost.length);
  for (const name of lost)
    expect(html).toContain(
      torn === 0
        ? `<p>${name} (${type}) kan inte visas här.`
        : `<p>${name} är skadad och kan inte visas.</p>`,
    );
  expect(summary.unheld).toEqual(lost.map((part) => ({ recordId: id, part })));
});

it.each([
  ['sv', 'Film och ljud', 'kan inte visas här', 'är skadad'],
  ['nb', 'Film og lyd', 'kan ikke vises her', 'er skadet'],
  ['en', 'Film and sound', 'cannot be shown here', 'is damaged'],
] as const)('a film is named on paper, in the words of the document (%s)', async (language, ...said) => {
  const item = makeItem({});
  const film = makePart(item.record.id, 'media-1.mp4', 'video/mp4', Uint8Array.of(1, 2));
  const broken = {
    ...makePart(item.record.id, 'sound.ogg', 'audio/ogg', Uint8Array.of(3)),
    sha256: '0'.repeat(64),
  };
  const shown = [{ ...item, parts: [...item.parts, film, broken] }];
  const { bytes, summary } = await runExport(printFormat, shown, { language });
  const html = new TextDecoder().decode(bytes);
  expect(html).toContain(`<h2>${said[0]}</h2><p>media-1.mp4 (video/mp4) ${said[1]}.`);
  expect(html).toContain(`<p>sound.ogg ${said[2]}`);
  expect(summary.unheld).toEqual([{ recordId: item.record.id, part: 'media-1.mp4' }]);
});
