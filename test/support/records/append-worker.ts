import { BevaraDatabase } from '@/utils/records/database';
import { appendEvents } from '@/utils/records/append-events';

/** Another context with a connection of its own: appends events one transaction at a time and says when it is done. */
self.onmessage = async ({ data }: MessageEvent<{ database: string; prefix: string; count: number }>) => {
  const db = new BevaraDatabase(data.database);
  for (let i = 0; i < data.count; i++)
    await appendEvents(db, Date.now, [
      { id: `${data.prefix}-${i}`, recordId: null, type: 'verified', editorId: null, data: {} },
    ]);
  db.close();
  self.postMessage('done');
};
