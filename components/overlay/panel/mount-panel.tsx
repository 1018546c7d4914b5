import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { AnsweringWordsContext, createAnsweringWords } from '@/components/answering/answering-words';
import { failuresCatalogues } from '@/utils/i18n/catalogues/failures/failures-catalogues';
import { panelCatalogues } from '@/utils/i18n/catalogues/panel/panel-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { FaultBorder } from './fault-border';
import { Panel } from './panel';
import type { PanelOptions } from './panel-api';
import { PanelContext, type PanelTools } from './panel-context';
import { createPanelHost, type PanelHost } from './panel-host';
import { Frame } from './frame';

/** Draws the panel whenever the store has one open. One React root per page, kept until the signal ends it. */
export function mountPanel(options: PanelOptions): void {
  const { callbacks, document, language, now, signal } = options;
  const host = createPanelHost(document, signal);
  host.container.lang = language;
  const root = createRoot(host.container);
  const tools: PanelTools = {
    t: createTranslate(language, panelCatalogues),
    sayFailure: createTranslate(language, failuresCatalogues),
    language,
    now,
    callbacks,
  };
  const words = createAnsweringWords(language);
  signal.addEventListener('abort', () => root.unmount());
  root.render(
    <PanelContext value={tools}>
      <AnsweringWordsContext value={words}>
        <OpenPanel options={options} host={host} tools={tools} />
      </AnsweringWordsContext>
    </PanelContext>,
  );
}

function OpenPanel({ options, host, tools }: { options: PanelOptions; host: PanelHost; tools: PanelTools }) {
  const open = useStore(options.store, (model) => model.open);
  if (!open) return null;
  const fault = (
    <Frame title={tools.t('fault.title')} onDismiss={options.callbacks.close}>
      <p>{tools.t('fault.body')}</p>
    </Frame>
  );
  return (
    <>
      <Stage host={host} returnFocus={options.returnFocus} />
      <FaultBorder onFault={options.onFault} instead={fault}>
        <Panel open={open} host={host} document={options.document} />
      </FaultBorder>
    </>
  );
}

/** Brings the host onto the page before anything in it asks for the focus, and takes it away at the end. */
function Stage({ host, returnFocus }: { host: PanelHost; returnFocus: () => void }) {
  useLayoutEffect(() => {
    host.show();
    return () => {
      host.hide();
      returnFocus();
    };
  }, [host, returnFocus]);
  return null;
}
