import type { ExportWish } from '@/components/records/export-bar';
import type { ExportState } from '@/components/records/export-progress';
import { exportFormats } from '@/utils/exports/registry';
import type { CopyOrder, ExportOrder } from './begin-export';
import { createProgress } from './export-state';

/** What all exports of the page have in common. */
export interface ExportSetting extends Pick<ExportOrder, 'db' | 'setting' | 'editorId'> {
  readonly organization: string;
  readonly extensionVersion: string;
  readonly vaultKey: () => CryptoKey | null;
  /** An export under way is work too: the vault is not locked under it for want of use. */
  readonly onProgress: () => void;
}

/** What the editor has asked to have exported, and where on the page. */
export interface Exporting {
  /** One of a kind on the page: what is said of the export is said there alone. */
  readonly place: string;
  readonly wish: ExportWish;
  readonly recordIds: readonly string[];
  readonly copy?: CopyOrder | undefined;
}

/** An order for an export; `show` is told how far it has come. */
export function orderExport(
  { organization, extensionVersion, vaultKey, onProgress, ...fixed }: ExportSetting,
  { wish, recordIds, copy }: Exporting,
  signal: AbortSignal,
  show: (state: ExportState) => void,
): ExportOrder {
  const format = exportFormats.find(({ id }) => id === wish.format);
  if (!format) throw new Error('There is no such format.');
  const total = recordIds.length;
  const tell = createProgress(total, show);
  const createdAt = new Date().toISOString();
  show({ kind: 'working', done: 0, total, rate: null, left: null });
  return {
    ...fixed,
    format,
    variant: wish.variant,
    context: wish.context ?? '',
    recordIds,
    vaultKey: vaultKey(),
    info: { organization, createdAt, extensionVersion, exportId: crypto.randomUUID() },
    signal,
    onProgress: (done) => {
      tell(done);
      onProgress();
    },
    ...(copy && { copy }),
  };
}
