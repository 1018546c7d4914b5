import { generateKeyPairSync, sign } from 'node:crypto';
import type { Language } from '@/utils/domain/language';
import type { ExportFormat, ExportItem, ExportRequest, ExportSummary } from '@/utils/exports/export-format';
import { drawInNode } from '@/scripts/export/draw-in-node';
import { readAgain } from '@/utils/exports/read-again';
import { loadPolicy } from '@/utils/policies/load-policy';
import { makeEvents } from './make-items';

/** Of every request that the tests make. */
export const EXPORT_ID = 'e1e1e1e1-0000-4000-8000-00000000e1e1';

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

interface Wishes {
  readonly language?: Language;
  /** null: none */
  readonly pack?: string | null;
  readonly organization?: string;
  readonly variant?: string;
  readonly createdAt?: string;
}

/** A request for these records, as the page makes one. */
export async function makeRequest(
  items: readonly ExportItem[],
  {
    language = 'sv',
    pack = 'se/nykvarn',
    organization = 'Provkommun',
    variant,
    createdAt = '2026-10-01T08:00:00.000Z',
  }: Wishes = {},
): Promise<ExportRequest> {
  const policy = pack === null ? null : await loadPolicy(pack);
  if (policy?.ok === false) throw new Error(`The pack ${pack} is broken.`);
  return {
    records: readAgain(() => iterate(items)),
    events: readAgain(() => iterate(makeEvents(items))),
    sign: async (bytes) => new Uint8Array(sign('sha256', bytes, keys.privateKey)),
    publicKeyPem: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    info: { organization, createdAt, extensionVersion: '0.1.0', exportId: EXPORT_ID },
    setting: { language, policy: policy?.value.policy ?? null, unit: 'Kansliet' },
    drawing: drawInNode(),
    ...(variant === undefined ? {} : { variant }),
  };
}

/** Everything that a format writes for these records. */
export async function runExport(
  format: ExportFormat,
  items: readonly ExportItem[],
  options: Wishes = {},
): Promise<{ bytes: Uint8Array<ArrayBuffer>; summary: ExportSummary }> {
  const { stream, summary } = format.create(await makeRequest(items, options));
  const bytes = new Uint8Array(await new Response(stream as BodyInit).arrayBuffer());
  return { bytes, summary: await summary };
}

async function* iterate<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}
