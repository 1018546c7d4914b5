import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { ListEntry } from '@/utils/domain/pending-filter';
import type { PendingItem, PendingOverview } from '@/utils/domain/pending-overview';
import { PendingRow } from './pending-row';
import { usePendingWords } from './pending-words';

interface PendingListProps {
  readonly entries: readonly ListEntry[];
  readonly deputies: PendingOverview['deputies'];
  readonly accountNames: ReadonlyMap<string, string>;
  /** The comment that had the focus last. */
  readonly currentId: string | null;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: (item: PendingItem) => void;
  /** A letter pressed on a row; the keys that move are taken care of here. */
  readonly onKey: (key: string, item: PendingItem) => boolean;
}

const ROW = 92;
const HEADING = 36;
/** Pixels; the frame's lines above and below. */
const EDGES = 2;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** The comments that wait, drawn only where they are in view; the arrow keys go from one to the next. */
export function PendingList({
  entries,
  deputies,
  accountNames,
  currentId,
  onCurrent,
  onOpen,
  onKey,
}: PendingListProps) {
  const { t } = usePendingWords();
  const scroller = useRef<HTMLDivElement>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const wanted = useRef<string | null>(null);
  const items = useMemo(
    () => entries.flatMap((entry) => (entry.kind === 'item' ? entry.item : [])),
    [entries],
  );
  // oxlint-disable-next-line react/incompatible-library -- the list is drawn by this component alone
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (entries[index]?.kind === 'account' ? HEADING : ROW),
    getItemKey: (index) => keyOf(entries[index]),
    overscan: 4,
    initialRect: { width: 380, height: 400 },
  });
  const current = items.find(({ comment }) => comment.id === currentId) ?? items[0];

  // A row that was out of view is drawn first and focused then.
  useEffect(() => {
    const button = wanted.current === null ? undefined : buttons.current.get(wanted.current);
    if (!button) return;
    wanted.current = null;
    button.focus();
  });

  function go(event: KeyboardEvent): void {
    const at = current ? items.indexOf(current) : -1;
    const ends = { Home: 0, End: items.length - 1 }[event.key];
    const step = STEPS[event.key];
    const index = ends ?? (step === undefined ? null : Math.min(items.length - 1, Math.max(0, at + step)));
    const target = index === null ? undefined : items[index];
    if (target) {
      event.preventDefault();
      const { id } = target.comment;
      virtual.scrollToIndex(entries.findIndex((entry) => entry.kind === 'item' && entry.item === target));
      wanted.current = id;
      onCurrent(id);
    } else if (current && !event.ctrlKey && !event.metaKey && !event.altKey && onKey(event.key, current))
      event.preventDefault();
  }

  return (
    <div
      className="pending-scroller"
      ref={scroller}
      style={{ maxHeight: virtual.getTotalSize() + EDGES }}
      onKeyDown={go}
    >
      <ul className="pending-list" aria-label={t('title')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start, size }) => {
          const entry = entries[index];
          if (!entry) return null;
          return (
            <li key={key} style={{ height: size, transform: `translateY(${start}px)` }}>
              {entry.kind === 'account' ? (
                <h2 className="pending-account">
                  {accountNames.get(entry.accountId) ?? ''} <span className="muted">{entry.count}</span>
                </h2>
              ) : (
                <PendingRow
                  item={entry.item}
                  deputies={deputies}
                  isCurrent={entry.item === current}
                  onOpen={() => onOpen(entry.item)}
                  onFocus={() => onCurrent(entry.item.comment.id)}
                  ref={(button) => {
                    const { id } = entry.item.comment;
                    if (button) buttons.current.set(id, button);
                    else buttons.current.delete(id);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(entry: ListEntry | undefined): string {
  if (!entry) return '';
  return entry.kind === 'account' ? `account:${entry.accountId}` : entry.item.comment.id;
}
