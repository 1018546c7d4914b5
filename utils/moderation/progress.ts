import type { PanelCallbacks } from '@/components/overlay/panel/panel-api';
import type { ProgressEntry, ProgressView } from '@/components/overlay/panel/panel-model';
import type { Ground } from '@/utils/domain/policy';
import type { RemovalPurpose } from '@/utils/domain/removal';
import { toInstant } from '@/utils/domain/time';
import type { Flow } from './flow';

/** What happened, without when; the time is added as it is told. */
export type News = ProgressEntry extends infer E
  ? E extends ProgressEntry
    ? Omit<E, 'id' | 'at'>
    : never
  : never;

/** Tells the editor, step by step, where one comment is on its way. */
export interface Progress {
  tell(news: News, change?: Partial<ProgressView>): void;
  change(change: Partial<ProgressView>): void;
}

export interface ProgressStart {
  readonly removal: RemovalPurpose | null;
  readonly ground: Ground | null;
  readonly callbacks: Partial<PanelCallbacks>;
}

/** A way on which nothing has happened yet. */
export function emptyProgress(): ProgressView {
  return {
    kind: 'progress',
    removal: null,
    caution: null,
    entries: [],
    undo: null,
    assist: null,
    isDone: false,
    recordId: null,
  };
}

/** Shows the way of one comment in the panel, which must be open at it. */
export function startProgress(
  { panel, now, makeId }: Pick<Flow, 'panel' | 'now' | 'makeId'>,
  { removal, ground, callbacks }: ProgressStart,
): Progress {
  let view: ProgressView = { ...emptyProgress(), removal, caution: ground?.police ? ground : null };
  const update = (changed: Partial<ProgressView>) => {
    view = { ...view, ...changed };
    panel.show(view, callbacks);
  };
  return {
    change: update,
    tell: (news, changed = {}) => {
      const entry = { ...news, id: makeId(), at: toInstant(now()) } as ProgressEntry;
      update({ ...changed, entries: [...view.entries, entry] });
    },
  };
}
