import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showArchive } from '@/components/overlay/archive/show-archive';
import { runCapture } from '@/utils/capture/archive/run-capture';
import type { CaptureEnd } from '@/utils/domain/archive-capture';
import { askBackground } from '@/utils/messaging/ask-background';
import type { ArchiveTask } from '@/utils/messaging/protocol';

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
  if (!asked.ok || !asked.value) return;
  const task = asked.value;
  const before = Reflect.get(globalThis, RUNNING) as Running | undefined;
  if (before?.id === task.id) return;
  const running = capture(task, before?.giveWay());
  Reflect.set(globalThis, RUNNING, running);
}

function capture(task: ArchiveTask, isFree: Promise<void> | undefined): Running {
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
  const ended = Promise.resolve(isFree)
    .then(() => runCapture({ document, task, ask: askBackground, onKept, stop: stop.signal }))
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
