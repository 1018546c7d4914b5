import type { ExportInfo } from '@/utils/exports/export-format';
import { element, toXmlFile } from '@/utils/exports/document/xml';
import { agent } from './agent';

const NAMESPACE = 'https://DILCIS.eu/XML/ERMS';

/** ERMS 2.1 for the records of a package. Each record is written as it comes; only its text is kept until the end. */
export function wrapErms(id: string, info: ExportInfo, records: readonly string[]): string {
  const frame = element(
    'erms',
    { xmlns: NAMESPACE },
    element(
      'control',
      {},
      element('identification', { identificationType: 'unique_id' }, id),
      element(
        'maintenanceInformation',
        {},
        element('maintenanceStatus', { value: 'new' }),
        element('maintenanceAgency', {}, element('agencyName', {}, info.organization || 'Bevara')),
        element(
          'maintenanceHistory',
          {},
          element(
            'maintenanceEvent',
            {},
            element('eventType', { value: 'created' }),
            element('eventDateTime', {}, info.createdAt),
            agent('creator', `Bevara ${info.extensionVersion}`),
          ),
        ),
      ),
    ),
    element('records', {}, { xml: records.join('\n') }),
  );
  return toXmlFile(frame);
}
