import { makeZip } from 'client-zip';
import type { ExportFault, ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { createWords } from '@/utils/exports/document/document-setting';
import { summarizeStream } from '@/utils/exports/summarize-stream';
import { describeBag } from './bag-info';
import { openManifest, type BagFile, type Manifest } from './manifest';
import { DELIVERIES, packDelivery, packDocuments } from './pack-documents';
import { packItems } from './pack-items';
import { packLog } from './pack-log';

/** `documents`: evidence with PDF and tables. `evidence`: nothing else. The others: with such a package for an archive. */
const VARIANTS = ['documents', 'evidence', ...Object.keys(DELIVERIES)] as const;

/** BagIt 1.0 (RFC 8493) in a zip: evidence, records, the log, digests of all of it and a signature over the digests. */
export const bagFormat: ExportFormat = {
  id: 'bag',
  extension: 'zip',
  mediaType: 'application/zip',
  variants: VARIANTS,
  countReadings: (variant = VARIANTS[0]) => (variant === 'evidence' ? 1 : variant in DELIVERIES ? 3 : 2),
  create: createBag,
};

/**
 * Streams the package: data files are hashed as they pass, and the tag files that need the digests come last. One
 * evidence part is held in memory at a time; the records are read anew for the documents. Names of evidence are made
 * of record ids and part names of ours, never of anything that was read off a page.
 */
export function createBag(request: ExportRequest): ExportRun {
  const state: BagState = { records: 0, faults: [] };
  const entries = async function* () {
    const lastModified = new Date(request.info.createdAt);
    for await (const { path, bytes } of bagFiles(request, state)) {
      yield { name: path, input: bytes, lastModified };
    }
  };
  const { stream, summary } = summarizeStream(makeZip(entries(), { buffersAreUTF8: true }));
  const whole = summary.then((sums) => ({ ...sums, ...state }));
  whole.catch(() => undefined);
  return { stream, summary: whole };
}

/** What the generator has found out by its end. */
interface BagState {
  records: number;
  faults: readonly ExportFault[];
}

async function* bagFiles(request: ExportRequest, state: BagState): AsyncGenerator<BagFile> {
  const { records, events, sign, publicKeyPem, info } = request;
  const variant = request.variant ?? (request.drawing ? VARIANTS[0] : 'evidence');
  const payload = await openManifest();
  const tags = await openManifest();
  yield tags.add('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');

  const { organization, createdAt, extensionVersion } = info;
  const day = createWords(request.setting).formatDate(createdAt);
  const head = { createdAt, organization, day, extensionVersion, contents: variant };
  const items = packItems(records, head);
  for await (const { path, bytes, sha256 } of items.files()) yield payload.add(path, bytes, sha256);
  state.records = items.count();
  state.faults = items.faults();
  yield payload.addStream('data/records.json', items.list());
  yield payload.addStream('data/log.jsonl', packLog(events));
  if (variant !== 'evidence') {
    yield* addAll(payload, packDocuments(request));
    yield* addAll(payload, packDelivery(variant, request));
  }

  const hasPractice = items.hasPractice();
  const oxum = `${payload.size()}.${payload.count()}`;
  const facts = { ...head, records: items.count(), hasPractice, oxum };
  yield tags.add('bag-info.txt', describeBag(facts));
  const manifest = new TextEncoder().encode(payload.text());
  yield tags.add('manifest-sha256.txt', manifest);
  yield tags.add('signature/manifest.sig', await sign(manifest));
  yield tags.add('signature/public-key.pem', publicKeyPem);
  yield { path: 'tagmanifest-sha256.txt', bytes: new TextEncoder().encode(tags.text()) };
}

async function* addAll(manifest: Manifest, files: AsyncIterable<BagFile>): AsyncGenerator<BagFile> {
  for await (const { path, bytes } of files)
    yield bytes instanceof Uint8Array ? manifest.add(path, bytes) : manifest.addStream(path, bytes);
}
