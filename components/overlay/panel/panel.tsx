import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import { AnsweringView } from './answering-view';
import { Frame } from './frame';
import { GroundsView } from './grounds-view';
import { NoticeView } from './notice-view';
import { usePanel } from './panel-context';
import type { PanelHost } from './panel-host';
import type { OpenPanel } from './panel-model';
import { ProgressView } from './progress-view';
import { RegisterView } from './register-view';

interface PanelProps {
  readonly open: OpenPanel;
  readonly host: PanelHost;
  readonly document: Document;
}

/** An open panel: stands at the comment and takes the focus. */
export function Panel({ open, host, document }: PanelProps) {
  const { t, callbacks } = usePanel();
  const { anchor, subject, view } = open;
  // Once the platform's own menus and dialogs open, the panel makes room for them.
  const isDocked = view.kind === 'progress' && view.entries.some((entry) => entry.kind === 'step');

  useLayoutEffect(() => {
    const first = host.container.querySelector<HTMLElement>('[data-first]');
    (first ?? host.container.querySelector<HTMLElement>('.frame'))?.focus({ preventScroll: true });
  }, [host, view.kind]);

  useLayoutEffect(() => {
    // A button that was focused may have gone with what it was for; keys must still arrive here.
    const { activeElement } = host.container.getRootNode() as ShadowRoot;
    if (!activeElement && document.activeElement === document.body)
      host.container.querySelector<HTMLElement>('.frame')?.focus({ preventScroll: true });
  }, [host, view, document]);

  useEffect(() => {
    const place = () => host.place(anchor, isDocked);
    place();
    const resized = new ResizeObserver(place);
    resized.observe(host.container);
    document.defaultView?.addEventListener('resize', place);
    return () => {
      resized.disconnect();
      document.defaultView?.removeEventListener('resize', place);
    };
  }, [host, anchor, isDocked, document]);

  const text = subject.text.trim() || t('subject.wordless');
  const subtitle = `${t('subject.by', { author: subject.authorName })}: ${shorten(text)}`;
  const frame = (title: string, dismiss: (() => void) | null, body: ReactNode, escape = dismiss) => (
    <Frame title={title} subtitle={subtitle} onDismiss={dismiss} onEscape={escape}>
      {open.actingAsProfile && (
        <Callout kind="warning">{t('acting-as-profile', { name: open.actingAsProfile })}</Callout>
      )}
      {body}
    </Frame>
  );

  switch (view.kind) {
    case 'grounds':
      return frame(t('title.grounds'), callbacks.close, <GroundsView view={view} />);
    case 'register':
      return frame(t('title.register'), callbacks.close, <RegisterView view={view} />);
    case 'progress': {
      const isRegistering = view.entries.some((entry) => entry.kind === 'stored' && entry.registered);
      const title = t(view.removal ? 'title.remove' : isRegistering ? 'title.register' : 'title.keep');
      const dismiss = view.isDone || view.assist ? callbacks.close : null;
      return frame(title, dismiss, <ProgressView view={view} />, view.undo ? callbacks.undo : dismiss);
    }
    case 'guide':
    case 'reply':
    case 'assign':
      return frame(
        t(`title.${view.kind}`),
        callbacks.close,
        <AnsweringView view={view} author={subject.authorName} />,
      );
    case 'notice':
      return frame(t('title.notice'), callbacks.close, <NoticeView view={view} />);
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line;
}
