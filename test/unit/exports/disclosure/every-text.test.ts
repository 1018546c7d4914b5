import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disclosureFormat } from '@/utils/exports/disclosure/create-disclosure';
import { changeTexts } from '@/utils/exports/disclosure/change-texts';
import type { Mask } from '@/utils/exports/disclosure/mask';
import { nameCopy } from '@/utils/exports/disclosure/name-copy';
import { planCopy } from '@/utils/exports/disclosure/plan-copy';
import { createWords } from '@/utils/exports/document/document-setting';
import { buildDocument } from '@/utils/exports/document/record-document';
import { has } from '@/test/support/exports/checkers';
import { NAME, plantNames } from '@/test/support/exports/plant-names';
import { makeRequest } from '@/test/support/exports/run-export';

const folder = mkdtempSync(join(tmpdir(), 'bevara-every-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const planted = await plantNames();
const items = planted.map(({ item }) => item);
const request = await makeRequest(items);
const words = createWords(request.setting!);
const documents = await Promise.all(items.map((item) => buildDocument(item, [], words)));
const plans = planted.map(({ name }, index) =>
  planCopy([documents[index]!], [{ kind: 'name', words: name, provision: 'osl-21-1' }], words),
);

/** The names that stand in the copy: on its pages, in its bookmarks, properties and alternative texts. */
async function findNames(masks: readonly Mask[]): Promise<ReadonlySet<string>> {
  const { stream } = disclosureFormat.create({ ...request, masks });
  const file = join(folder, 'copy.pdf');
  writeFileSync(file, new Uint8Array(await new Response(stream as BodyInit).arrayBuffer()));
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, join(folder, 'open.pdf')]);
  const open = readFileSync(join(folder, 'open.pdf')).toString('latin1');
  const hex = open.replace(/(?:00[2-7][0-9a-f])+/gi, (signs) => Buffer.from(signs, 'hex').toString('latin1'));
  const all = [text.replace(/\s/g, ''), open, open.replaceAll('\0', ''), hex.replaceAll('\0', '')];
  return new Set(all.flatMap((one) => one.match(NAME) ?? []));
}

describe.skipIf(!has.poppler || !has.qpdf)('a name in any text of a record', () => {
  let shown: ReadonlySet<string>;
  beforeAll(async () => {
    shown = await findNames([]);
  });

  it('is found by the plan wherever the copy would print it, and its place is told', () => {
    const printed = planted.filter(({ name }) => shown.has(name));
    expect(printed.length).toBeGreaterThan(60);
    const lost = planted.filter(({ name }, index) => {
      const [note] = plans[index]!.notes;
      return shown.has(name) !== /^[\w-]+:\d+\+\d+$/.test(note?.data.place ?? '');
    });
    expect(lost.map(({ place }) => place)).toEqual([]);
  });

  it('is nowhere in the copy once it is masked', async () => {
    const left = await findNames(plans.flatMap(({ masks }) => masks));
    expect(planted.filter(({ name }) => left.has(name)).map(({ place }) => place)).toEqual([]);
  });

  it('is shown to the editor in the plan, each text once', () => {
    for (const [index, document] of documents.entries()) {
      const passages = planCopy([document], [], words).passages.get(document.record.id) ?? [];
      const read = new Map(passages.map(({ id, pieces }) => [id, pieces.map(({ text }) => text).join('')]));
      expect(read.size).toBe(passages.length);
      changeTexts(document, words, ({ id, text }) => {
        expect(read.get(id), planted[index]!.place).toBe(text.normalize('NFC'));
        return text;
      });
    }
  });
});

it('a name that is masked is not in the file name of the copy', () => {
  const records = items.map(({ record }) => record);
  const masks = plans.flatMap((plan) => plan.masks);
  const each = records.map((record) => nameCopy([record], [], request.info.createdAt, words));
  expect(new Set(each.join().match(NAME)).size).toBeGreaterThan(0);
  for (const record of records)
    expect(nameCopy([record], masks, request.info.createdAt, words)).not.toMatch(NAME);
});
