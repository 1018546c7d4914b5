import { isWholeCapture, type CaptureEnd } from '@/utils/domain/archive-capture';
import type { FailureCode } from '@/utils/domain/failure';
import type { Language } from '@/utils/domain/language';
import { archiveCatalogues, type ArchiveKey } from '@/utils/i18n/catalogues/archive/archive-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { createArchiveHost } from './archive-host';
import { CAPTURING } from './capturing';

interface CaptureOutcome {
  readonly end: CaptureEnd;
  readonly screens: number | null;
  readonly failure: FailureCode | null;
}

export interface ArchiveNotice {
  readonly working: (screens: number) => void;
  /** `screens` is null when the record could not be made now, for that reason. */
  readonly ended: (outcome: CaptureOutcome) => void;
}

export interface ArchiveNoticeOptions {
  readonly document: Document;
  readonly language: Language;
  readonly most: number;
  readonly onStop: () => void;
  readonly onOpen: () => void;
  /** Takes the notice away. */
  readonly onClose: () => void;
  readonly signal: AbortSignal;
}

/** How far an archive capture has come, with the way to stop it; and at the end what became of it. */
export function showArchive(options: ArchiveNoticeOptions): ArchiveNotice {
  const { document, language, most, onStop, onOpen, onClose, signal } = options;
  const t = createTranslate(language, archiveCatalogues);
  const presses: Readonly<Record<string, () => void>> = { stop: onStop, open: onOpen, close: onClose };
  const host = createArchiveHost(document, (button) => presses[button]?.(), signal);
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = '') => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const button = (id: 'stop' | 'open' | 'close', kind: string) => {
    const made = make('button', t(id));
    Object.assign(made, { id, type: 'button', className: 'button' });
    made.dataset['kind'] = kind;
    return made;
  };

  const box = make('section');
  box.className = 'archive';
  box.lang = language;
  const heading = make('h2', t('title'));
  heading.id = 'title';
  box.setAttribute('aria-labelledby', heading.id);
  const progress = make('progress');
  progress.max = most;
  progress.value = 0;
  progress.setAttribute('aria-labelledby', heading.id);
  const said = make('div');
  said.setAttribute('role', 'status');
  const buttons = make('footer');
  buttons.append(button('stop', 'secondary'));
  box.append(heading, said, progress, buttons);
  host.container.append(box);
  host.root.host.toggleAttribute(CAPTURING, true);
  host.show();
  say(t('working', { screens: 0, most }), t('keep'));

  function say(...sentences: readonly string[]): void {
    said.replaceChildren(...sentences.map((sentence) => make('p', sentence)));
    host.place();
  }

  return {
    working(screens) {
      progress.value = screens;
      say(t('working', { screens, most }), t('keep'));
    },
    ended({ end, screens, failure }) {
      host.root.host.toggleAttribute(CAPTURING, false);
      progress.remove();
      buttons.replaceChildren(
        ...(screens ? [button('close', 'quiet'), button('open', 'primary')] : [button('close', 'primary')]),
      );
      say(t(`end.${end}`), t(tellStored({ end, screens, failure }), { count: screens ?? 0 }));
    },
  };
}

function tellStored({ end, screens, failure }: CaptureOutcome): ArchiveKey {
  if (failure === 'read-back-differs') return 'stored.damaged';
  if (screens === null) return 'unstored';
  if (screens === 0) return 'nothing';
  return isWholeCapture({ end }) ? 'stored' : 'stored.partly';
}
