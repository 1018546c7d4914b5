import { useEffect, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { FaultBorder } from '@/components/overlay/panel/fault-border';
import type { Language } from '@/utils/domain/language';
import { checklistCatalogues } from '@/utils/i18n/catalogues/checklist/checklist-catalogues';
import { checksCatalogues } from '@/utils/i18n/catalogues/checks/checks-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { ChecklistContext } from './checklist-context';
import { createChecklistHost, type ChecklistHost } from './checklist-host';
import type { ChecklistCallbacks, ChecklistModel, ComposerPlace } from './checklist-model';
import { ChecklistPanel } from './checklist-panel';
import { UnsentNotice } from './unsent-notice';

/** Where there is no composer to stand beside. */
const UPPER_RIGHT: ComposerPlace = { left: 0, top: 0, right: Infinity, bottom: 0 };

export interface MountOptions {
  readonly document: Document;
  /** Only read. */
  readonly store: Pick<StoreApi<ChecklistModel>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly callbacks: ChecklistCallbacks;
  readonly language: Language;
  /** Our own fault while drawing; publishing goes on. Holds no text. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Draws the list whenever the store has one open. It never takes the focus by itself. */
export function mountChecklist(options: MountOptions): void {
  const { callbacks, document, language, store, onFault, signal } = options;
  const host = createChecklistHost(
    document,
    () => {
      const first = host.container.querySelector<HTMLElement>('button');
      first?.focus({ preventScroll: true });
      return Boolean(first);
    },
    signal,
  );
  host.container.lang = language;
  const root = createRoot(host.container);
  signal.addEventListener('abort', () => root.unmount());
  const tools = {
    t: createTranslate(language, checklistCatalogues),
    say: createTranslate(language, checksCatalogues),
    language,
    callbacks,
  };
  root.render(
    <ChecklistContext value={tools}>
      <FaultBorder onFault={onFault} instead={null}>
        <Opened store={store} host={host} document={document} />
      </FaultBorder>
    </ChecklistContext>,
  );
}

function Opened({
  store,
  host,
  document,
}: Pick<MountOptions, 'store' | 'document'> & { host: ChecklistHost }) {
  const { open, unsent } = useStore(store);
  if (!open && !unsent) return null;
  return (
    <>
      <Stage host={host} place={open?.place ?? UPPER_RIGHT} document={document} />
      {unsent && <UnsentNotice unsent={unsent} />}
      {open && <ChecklistPanel key={open.draftId} open={open} />}
    </>
  );
}

/** Keeps the host beside the composer for as long as there is a list. */
function Stage({ host, place, document }: { host: ChecklistHost; place: ComposerPlace; document: Document }) {
  const { left, top, right, bottom } = place;
  useLayoutEffect(() => {
    host.show();
    return () => host.hide();
  }, [host]);
  useEffect(() => {
    const stand = () => host.place({ left, top, right, bottom });
    stand();
    const resized = new ResizeObserver(stand);
    resized.observe(host.container);
    document.defaultView?.addEventListener('resize', stand);
    return () => {
      resized.disconnect();
      document.defaultView?.removeEventListener('resize', stand);
    };
  }, [host, left, top, right, bottom, document]);
  return null;
}
