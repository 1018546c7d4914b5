import type { Failure } from '@/utils/domain/failure';
import { succeed, type Result } from '@/utils/domain/result';
import type { KeptPicture } from '@/utils/exports/disclosure/mask';
import type { PlannedCopy } from '@/utils/exports/disclosure/plan-copy';
import type { DocumentSetting } from '@/utils/exports/document/document-setting';
import type { ExportFormat, ExportInfo, ExportRun } from '@/utils/exports/export-format';
import { readAgain } from '@/utils/exports/read-again';
import { attempt } from '@/utils/records/attempt';
import { findHead, readChainOf } from '@/utils/records/chain';
import type { BevaraDatabase } from '@/utils/records/database';
import { openSigner } from '@/utils/records/installation-key';
import { drawInBrowser } from './draw-in-browser';
import { countReadings } from './read-for-export';

/** A planned copy, and the pictures that the editor keeps in it on purpose. */
export type CopyOrder = PlannedCopy & { readonly kept: readonly KeptPicture[] };

export interface ExportOrder {
  readonly db: BevaraDatabase;
  readonly format: ExportFormat;
  /** One of the format's; left out: the usual one. */
  readonly variant?: string | undefined;
  readonly recordIds: readonly string[];
  readonly vaultKey: CryptoKey | null;
  readonly setting: DocumentSetting;
  readonly info: ExportInfo & { readonly exportId: string };
  readonly editorId: string;
  /** What the file's name says of the occasion; empty for what it holds. */
  readonly context: string;
  /** What a copy for disclosure hides. */
  readonly copy?: CopyOrder;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** An export under way, and the ids of the records that were there to be read. */
export interface BegunExport {
  readonly run: ExportRun;
  readonly packed: ReadonlySet<string>;
  /** See `ExportNote`. */
  readonly asOf: number;
}

/** Begins writing the chosen records in their form; nothing is read before the stream is. */
export async function beginExport(order: ExportOrder): Promise<Result<BegunExport, Failure>> {
  const { db, format, recordIds, setting, info, copy } = order;
  const signer = await openSigner(db, Date.now);
  if (!signer.ok) return signer;
  const head = await attempt(db, () => findHead(db));
  if (!head.ok) return head;
  const { read, packed } = countReadings(order);
  const run = format.create({
    records: readAgain(read),
    events: readAgain(() => readChainOf(db, recordIds)),
    ...signer.value,
    info,
    setting,
    drawing: drawInBrowser(),
    ...(order.variant === undefined ? {} : { variant: order.variant }),
    ...(copy && { masks: copy.masks, kept: copy.kept }),
  });
  return succeed({ run, packed, asOf: head.value });
}
