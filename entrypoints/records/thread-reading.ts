import type { StoreApi } from 'zustand/vanilla';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import type { FindingState } from './finding-state';

/**
 * Reads who stands in the threads, once, when a search first asks for them and all records are there. It stops when
 * nobody asks any more.
 */
export function createThreadReading(
  { getState, setState }: StoreApi<FindingState>,
  index: FilledIndex,
  findAgain: () => void,
) {
  let isRead = false;
  return async (): Promise<void> => {
    const isWanted = () => getState().query.threads;
    if (isRead || !isWanted() || getState().filling !== null) return;
    setState({ reading: 0 });
    await index.readThreads((reading) => {
      setState({ reading });
      return isWanted();
    });
    isRead = isWanted();
    setState({ reading: null });
    findAgain();
  };
}
