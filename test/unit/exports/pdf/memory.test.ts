import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createDisclosure } from '@/utils/exports/disclosure/create-disclosure';
import { createJson } from '@/utils/exports/json/create-json';
import { createPdf } from '@/utils/exports/pdf/create-pdf';
import type { ExportItem, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { makeItem } from '@/test/support/exports/make-items';
import { packPng } from '@/test/support/exports/make-png';
import { makeRequest } from '@/test/support/exports/run-export';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const measure = (): number => {
  // The second waits until what the first has found is given back.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
};

/** A screen that cannot be packed: 3 MB. */
function makeNoise(): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(1_000, 0);
  head.writeUInt32BE(1_000, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = randomBytes(1_000 * 3_001);
  for (let row = 0; row < 1_000; row++) rows[row * 3_001] = 0;
  return packPng(head, rows);
}

const SCREENS = 30;
const capture = makeItem(
  {
    kind: 'archive-capture',
    capture: { change: null, end: 'bottom', screens: SCREENS, commentIds: [] } as never,
  },
  { pictures: Array.from({ length: SCREENS }, makeNoise) },
);
const { capture: _, ...plain } = capture.record;
const comment: ExportItem = { ...capture, record: { ...plain, kind: 'comment' } };

describe('a record with many large pictures', () => {
  it.each<[string, ExportItem, (request: ExportRequest) => ExportRun]>([
    ['a capture in PDF/A-1', capture, (request) => createPdf(request)],
    ['a comment in PDF/A-1', comment, (request) => createPdf(request)],
    ['a capture in PDF/A-3', capture, (request) => createPdf(request, 'PDF/A-3a')],
    ['a capture in JSON', capture, createJson],
    ['a capture in a copy for disclosure', capture, createDisclosure],
  ])('has a few of them in memory at a time: %s', async (_name, item, create) => {
    const request = await makeRequest([item]);
    const before = measure();
    let most = -Infinity;
    let size = 0;
    const { stream } = create(request);
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (next.value.length > 1_000_000) most = Math.max(most, measure() - before);
    }
    expect(size).toBeGreaterThan(SCREENS * 3_000_000);
    expect(most).toBeGreaterThan(-Infinity);
    expect(most).toBeLessThan(SCREENS * 3_000_000 * 0.4);
  });
});
