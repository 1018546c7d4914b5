import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showArchive } from '@/components/overlay/archive/show-archive';
import { runCapture } from '@/utils/capture/archive/run-capture';
import { askBackground } from '@/utils/messaging/ask-background';
import type { ArchiveTask } from '@/utils/messaging/protocol';

/** The capture that runs in this page, so that a second run of the script does nothing. */
const RUNNING = '__bevaraArchive';

/** An archive capture of the page, begun by an editor in the popup; loaded into the tab for this once. */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  const asked = await askBackground('archive:task');
  if (!asked.ok || !asked.value || Reflect.get(globalThis, RUNNING) === asked.value.id) return;
  Reflect.set(globalThis, RUNNING, asked.value.id);
  await capture(asked.value);
}

async function capture(task: ArchiveTask): Promise<void> {
  const stop = new AbortController();
  const shown = new AbortController();
  const notice = showArchive({
    document,
    language: task.language,
    most: task.most,
    onStop: () => stop.abort(),
    onOpen: () => void askBackground('records:open', task.id),
    onClose: () => shown.abort(),
    signal: shown.signal,
  });
  const { working: onKept } = notice;
  notice.ended(await runCapture({ document, task, ask: askBackground, onKept, stop: stop.signal }));
}
