import { DATABASE_VERSION } from '@/utils/records/database';

/** The database of that name as a later version of Bevara leaves it. */
export function openNewer(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, (DATABASE_VERSION + 1) * 10);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
