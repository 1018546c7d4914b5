import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/components/overlay/panel/mount-panel';
import { PANEL_PROPERTY, type PanelApi } from '@/components/overlay/panel/panel-api';

/** The panel as a script of its own, loaded into a tab by `panel:load` when it is opened for the first time. */
export default defineUnlistedScript(() => {
  const api: PanelApi = { mountPanel };
  Object.assign(globalThis, { [PANEL_PROPERTY]: api });
});
