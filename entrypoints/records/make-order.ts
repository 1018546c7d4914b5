import type { ExportWish } from '@/components/records/export-bar';
import { exportFormats } from '@/utils/exports/registry';
import type { CopyOrder, ExportOrder } from './begin-export';

/** What is the same for every export of the page. */
export type FixedOrder = Pick<ExportOrder, 'db' | 'setting' | 'editorId'> & {
  readonly organization: string;
  readonly extensionVersion: string;
};

/** What an editor wants, as an order. Throws for a format that there is not. */
export function makeOrder(
  { organization, extensionVersion, ...fixed }: FixedOrder,
  { format: formatId, variant, context = '' }: ExportWish,
  work: Pick<ExportOrder, 'recordIds' | 'vaultKey' | 'signal' | 'onProgress'>,
  copy?: CopyOrder,
): ExportOrder {
  const format = exportFormats.find(({ id }) => id === formatId);
  if (!format) throw new Error('There is no such format.');
  return {
    ...fixed,
    ...work,
    format,
    variant,
    context,
    info: { organization, createdAt: new Date().toISOString(), extensionVersion },
    ...(copy && { copy }),
  };
}
