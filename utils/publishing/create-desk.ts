import { createStore } from 'zustand/vanilla';
import { mountChecklist } from '@/components/checklist/mount-checklist';
import type { ChecklistModel } from '@/components/checklist/checklist-model';
import { readPicture } from '@/utils/checks/pictures/read-picture';
import { checks } from '@/utils/checks/registry';
import { toInstant } from '@/utils/domain/time';
import type { ChecklistDesk, DeskOptions } from './checklist-script';
import { ChecklistSession } from './checklist-session';
import { askLinks } from './ask-links';
import { createQuoteHighlight } from './highlight-quotes';
import { pictureMissing } from './picture-missing';
import { createLineSpelling } from './spell-lines';
import { warmUp } from './warm-up';

/** The list of a page: one panel, which shows the draft that the editor is at. */
export function createDesk(options: DeskOptions): ChecklistDesk {
  const { document, language, policy, now, makeId, publish, tryAgain, onFault, ask, signal } = options;
  const store = createStore<ChecklistModel>(() => ({ open: null, unsent: null }));
  const highlight = createQuoteHighlight(document, signal);
  const spell = createLineSpelling(ask);
  const allChecks = [...checks, pictureMissing];
  const yieldToPage = () => waitForIdle(document);
  let top: ChecklistSession | null = null;
  let isBroken = false;

  const show = () => store.setState({ open: top?.toView() ?? null });
  const pointOf = (pointId: string) => top?.points().find(({ id }) => id === pointId) ?? null;
  const questionOf = (pointId: string) => pointId.replace(/^question:/, '');
  mountChecklist({
    document,
    store,
    language,
    onFault: (error) => {
      isBroken = true;
      onFault(error);
    },
    signal,
    callbacks: {
      answer: (pointId, answer) => top?.says.answer(questionOf(pointId), answer),
      override(pointId, reason) {
        const point = pointOf(pointId);
        if (point) top?.says.override(point, reason);
      },
      keepConsent: (pointId, note) => top?.says.keepConsent(questionOf(pointId), { ...note, id: makeId() }),
      markSensitive: (isSensitive) => top?.says.markSensitive(isSensitive),
      sign: (name) =>
        top?.says.sign(name, store.getState().open?.editorName ?? '', toInstant(now())) ?? 'no-name',
      show(pointId) {
        const point = pointId === null ? null : pointOf(pointId);
        const editor = top?.composer?.editor;
        highlight(point?.kind === 'finding' && editor ? { editor, places: point.places } : null);
      },
      async suggest(word) {
        const spoken = top?.language ?? null;
        const answer = spoken && (await ask('spelling:suggest', { word, language: spoken }));
        return answer?.ok ? answer.value : null;
      },
      publish: () => top && publish(top),
      tryAgain,
      returnToText: () => top?.composer?.editor.focus({ preventScroll: true }),
    },
  });

  void warmUp({ checks: allChecks, policy, ask, yieldToPage }).catch(onFault);

  return {
    openSession(session) {
      const opened: ChecklistSession = new ChecklistSession({
        ...session,
        makeId,
        checks: allChecks,
        yieldToPage,
        spell,
        now,
        facts: {
          readPicture,
          askLinks: session.context().asksLinks ? (addresses) => askLinks(ask, addresses) : null,
          wait: (work, milliseconds) => void setTimeout(work, milliseconds),
        },
        canShow: () => !isBroken,
        onChange: () => opened === top && show(),
      });
      return opened;
    },
    showUnsent: (unsent) => store.setState({ unsent }),
    bringUp(session) {
      if (top !== session) highlight(null);
      top = session;
      show();
    },
  };
}

/** Resolves when the page has nothing better to do, at the latest after a fifth of a second. */
function waitForIdle(document: Document): Promise<void> {
  const view = document.defaultView ?? globalThis.window;
  return new Promise((resolve) => {
    if ('requestIdleCallback' in view) view.requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve);
  });
}
