import type { MarkerLayer } from '@/components/overlay/marker-layer';
import type { OpenPanel, PanelAnchor, PanelView } from '@/components/overlay/panel/panel-model';
import type { PanelCallbacks } from '@/components/overlay/panel/panel-api';
import type { Account } from '@/utils/domain/account';
import type { Clock, MakeId } from '@/utils/domain/time';
import type { Wait } from '@/utils/capture/wait';
import type { Camera } from '@/utils/capture/take-screenshots';
import type { Ask } from '@/utils/messaging/ask';
import type { ModerationContext } from '@/utils/messaging/protocol';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import type { RemovalTiming } from '@/utils/removal/removal';
import type { PanelControl } from './panel-control';

/** What the three ways of a comment share: the page in view, whose it is, and everything that may be asked or shown. */
export interface Flow {
  readonly adapter: PlatformAdapter;
  readonly page: () => PageContext;
  readonly account: Account;
  readonly context: ModerationContext;
  readonly ask: Ask;
  readonly panel: PanelControl;
  readonly markers: Pick<MarkerLayer, 'setStatus'>;
  readonly camera: Camera;
  readonly now: Clock;
  readonly makeId: MakeId;
  readonly wait: Wait;
  readonly timing: RemovalTiming;
  /** Assumed labels that a success has confirmed, on this installation or since the page was opened. */
  readonly confirmedLabels: Set<string>;
  /** Opens something to choose from, unless a comment's work is going on. */
  readonly choose: (open: () => Promise<boolean>) => void;
  /** Runs one comment's work at a time. */
  readonly work: (task: (signal: AbortSignal) => Promise<void>) => void;
  /** The extension was replaced under the page; nothing more can be done here. */
  readonly onReloaded: () => void;
}

/** Opens the panel at a comment. */
export function openAt(
  flow: Flow,
  handle: CommentHandle,
  view: PanelView,
  callbacks: Partial<PanelCallbacks>,
): Promise<boolean> {
  return flow.panel.open(describe(flow, handle, view), callbacks);
}

function describe(flow: Flow, handle: CommentHandle, view: PanelView): OpenPanel {
  const page = flow.page();
  const acting = flow.adapter.actingAs(page);
  const { fields } = flow.adapter.read(handle, page);
  return {
    anchor: anchorOf(handle.element),
    subject: { authorName: handle.authorName, text: fields.text.value ?? '' },
    actingAsProfile: acting?.kind === 'profile' ? acting.name : null,
    view,
  };
}

function anchorOf(element: Element): PanelAnchor {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** A view that only says something. */
export function notice(
  what: Extract<PanelView, { kind: 'notice' }>['notice'],
  more: Partial<Extract<PanelView, { kind: 'notice' }>> = {},
): PanelView {
  return { kind: 'notice', notice: what, missing: [], failure: null, ...more };
}

/** Shows a stored record on the extension's own page. */
export function openRecord(flow: Flow): (recordId: string) => void {
  return (recordId) => void flow.ask('records:open', recordId);
}
