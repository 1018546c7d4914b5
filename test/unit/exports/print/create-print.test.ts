import { expect, it } from 'vitest';
import { printFormat } from '@/utils/exports/print/create-print';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { runExport } from '@/test/support/exports/run-export';

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
  // oxlint-disable-next-line no-control-regex
  expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
});
