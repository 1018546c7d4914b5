import type { StoreApi } from 'zustand/vanilla';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import type { FindingState } from './finding-state';

/**
 * Reads who stands in the threads, when a search asks for them and all records are there. It stops when nobody asks any
 * more or something else waits for its turn, such as locking, and goes on from there the next time.
 */
export function createThreadReading(
  { getState, setState }: StoreApi<FindingState>,
  index: FilledIndex,
  findAgain: () => void,
  isAwaited: () => boolean,
) {
  return async (): Promise<void> => {
    const isWanted = () => getState().query.threads;
    if (!isWanted() || getState().filling !== null || !index.lacksThreads()) return;
    setState({ reading: 0 });
    await index.readThreads((reading) => {
      setState({ reading });
      return isWanted() && !isAwaited();
    });
    setState({ reading: null });
    findAgain();
  };
}
