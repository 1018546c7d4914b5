import { expect, it } from 'vitest';
import { createSpool } from '@/utils/exports/bag/spool';

it('gives back in order what was put aside, over the borders of its pieces', async () => {
  const spool = createSpool();
  const lines = Array.from({ length: 40 }, (_, number) => `${number} ${'åäö😀'.repeat(20_000)}\n`);
  for (const line of lines) spool.add(line);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for await (const piece of spool.read()) text += decoder.decode(piece, { stream: true });
  expect(text + decoder.decode()).toBe(lines.join(''));
});
