import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showArchive } from '@/components/overlay/archive/show-archive';
import { listInView } from '@/utils/capture/archive/list-in-view';
import { runCapture } from '@/utils/capture/archive/run-capture';
import type { CaptureEnd } from '@/utils/domain/archive-capture';
import { askBackground } from '@/utils/messaging/ask-background';
import { onMessage } from '@/utils/messaging/messenger';
import type { ArchiveTask } from '@/utils/messaging/protocol';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { adapterForUrl, findOverlaysAt } from '@/utils/platforms/registry';

/** The capture that runs in this page: two would scroll against each other. */
const RUNNING = '__bevaraArchive';

interface Running {
  readonly id: string;
  /** Ends it for another one, and takes its notice away. */
  readonly giveWay: () => Promise<void>;
}

/** An archive capture of the page, begun by an editor in the popup; loaded into the tab for this once. */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  const asked = await askBackground('archive:task');
  const adapter = adapterForUrl(location.href);
  if (!asked.ok || !asked.value || !adapter) return;
  const task = asked.value;
  const before = Reflect.get(globalThis, RUNNING) as Running | undefined;
  if (before?.id === task.id) return;
  const running = capture(adapter, task, before?.giveWay());
  Reflect.set(globalThis, RUNNING, running);
}

function capture(adapter: PlatformAdapter, task: ArchiveTask, isFree: Promise<void> | undefined): Running {
  const stop = new AbortController();
  const shown = new AbortController();
  const notice = showArchive({
    document,
    language: task.language,
    most: task.most,
    onStop: () => stop.abort('stopped' satisfies CaptureEnd),
    onOpen: () => void askBackground('records:open', task.id),
    onClose: () => shown.abort(),
    signal: shown.signal,
  });
  const { working: onKept } = notice;
  const page = () => ({ document, url: new URL(location.href), now: Date.now() });
  const fallSilent = onMessage('page:in-view', () =>
    listInView(adapter, page(), findOverlaysAt(location.href, document)),
  );
  const ended = Promise.resolve(isFree)
    .then(() => runCapture({ document, task, ask: askBackground, onKept, stop: stop.signal }))
    .finally(fallSilent)
    .then(notice.ended)
    .catch(() => shown.abort());
  return {
    id: task.id,
    giveWay() {
      stop.abort('interrupted' satisfies CaptureEnd);
      return ended.finally(() => shown.abort());
    },
  };
}
