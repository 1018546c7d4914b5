import { readPanelApi, type PanelApi } from '@/components/overlay/panel/panel-api';
import type { Ask } from '@/utils/messaging/ask';

/** Has the background put the panel's script into this world, unless it is there already. */
export async function loadPanelScript(ask: Ask): Promise<PanelApi | null> {
  const present = readPanelApi(globalThis);
  if (present) return present;
  await ask('panel:load');
  return readPanelApi(globalThis);
}
