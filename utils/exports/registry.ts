import { bagFormat } from './bag/create-bag';
import type { ExportFormat } from './export-format';

/** Every format that records can be handed over in; a test walks the folders and says which one is missing here. */
export const exportFormats: readonly ExportFormat[] = [bagFormat];
