import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CHECKLIST_PROPERTY, type ChecklistApi } from '@/utils/publishing/checklist-script';
import { createDesk } from '@/utils/publishing/create-desk';

/** The checks and the list as a script of its own, loaded into a tab by `checklist:load` when a composer is first used. */
export default defineUnlistedScript(() => {
  const api: ChecklistApi = { createDesk };
  Object.assign(globalThis, { [CHECKLIST_PROPERTY]: api });
});
