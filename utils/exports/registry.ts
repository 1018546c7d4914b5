import { arkivmeldingFormat } from './arkivmelding/create-arkivmelding';
import { bagFormat } from './bag/create-bag';
import { csvFormat } from './csv/create-csv';
import { disclosureFormat } from './disclosure/create-disclosure';
import { earkFormat } from './eark/create-eark';
import { emlFormat } from './eml/create-eml';
import type { ExportFormat } from './export-format';
import { fgsFormat } from './fgs/create-fgs';
import { jsonFormat } from './json/create-json';
import { pdfFormat } from './pdf/create-pdf';
import { printFormat } from './print/create-print';
import { xlsxFormat } from './xlsx/create-xlsx';

/** Every format that records can be handed over in; a test walks the folders and says which one is missing here. */
export const exportFormats: readonly ExportFormat[] = [
  pdfFormat,
  bagFormat,
  fgsFormat,
  earkFormat,
  arkivmeldingFormat,
  emlFormat,
  xlsxFormat,
  csvFormat,
  jsonFormat,
  disclosureFormat,
  printFormat,
];
