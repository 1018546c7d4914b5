import { useStore } from 'zustand';
import type { ExportState } from '@/components/records/export-progress';
import { useRecordsPage } from './page-context';

const IDLE: ExportState = { kind: 'idle' };

/** What is to be said of exporting at this place of the page, and whether an export is under way anywhere on it. */
export function useExport(place: string): { readonly state: ExportState; readonly isBusy: boolean } {
  const { state, place: asked } = useStore(useRecordsPage().exporting.store);
  return { state: asked === place ? state : IDLE, isBusy: state.kind === 'working' };
}
