import { createContext, useContext } from 'react';
import type { PackNames } from '@/components/records/record-view';
import type { FailureCode } from '@/utils/domain/failure';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import type { DisclosureStore } from './disclosure-store';
import type { DisposalStore } from './disposal-store';
import type { ExportStore } from './export-store';
import type { FindingStore } from './finding-store';
import type { PackageStore } from './package-store';
import type { RecordStore } from './record-store';
import type { RequestsStore } from './requests-store';
import type { SavedSearchesStore } from './saved-searches-store';
import type { VaultStore } from './vault-store';

/** The stores of the page, and the rules in force; null where there is no pack. */
export interface RecordsPage {
  readonly finding: FindingStore;
  readonly saved: SavedSearchesStore;
  readonly requests: RequestsStore;
  readonly record: RecordStore;
  readonly vault: VaultStore;
  readonly exporting: ExportStore;
  readonly disclosing: DisclosureStore;
  readonly disposing: DisposalStore;
  readonly packages: PackageStore;
  readonly resolved: ResolvedPolicy | null;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly names: PackNames;
}

export const RecordsPageContext = createContext<RecordsPage | null>(null);

export function useRecordsPage(): RecordsPage {
  const page = useContext(RecordsPageContext);
  if (!page) throw new Error('The page has no stores.');
  return page;
}
