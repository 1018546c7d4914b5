import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { RecordRow, type MarkHits } from './record-row';
import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

/** Pixels; every row is as high, so that a place in the list needs no measuring. */
const ROW_HEIGHT = 124;
/** Pixels; the frame's lines above and below, and the last row's own, which the frame's stands for. */
const EDGES = 2;
const LAST_LINE = 1;

interface RecordListProps {
  readonly count: number;
  /** Changes with every search: then the list begins at its top again. */
  readonly revision: number;
  readonly idAt: (place: number) => string | null;
  readonly rows: ReadonlyMap<string, RecordRowView>;
  readonly chosen: ReadonlySet<string>;
  /** True for a record that is found by its thread alone. */
  readonly isInThread: (id: string) => boolean;
  readonly openId: string | null;
  readonly markHits: MarkHits;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  /** The rows that came into view. */
  readonly onShow: (start: number, end: number) => void;
}

/** The records found; only the rows in view exist. Arrow keys go from row to row, each leads to its own page. */
export function RecordList(props: RecordListProps) {
  const { count, revision, idAt, rows, chosen, isInThread, openId, markHits, onChoose, onShow } = props;
  const { search } = useRecordWords();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing memoizes here: no compiler runs over this code
  const virtual = useVirtualizer({
    count,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => scroller.current,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const height = virtual.getTotalSize() - LAST_LINE;
  const first = items[0]?.index ?? 0;
  const end = (items.at(-1)?.index ?? -1) + 1;
  useEffect(() => onShow(first, end), [onShow, first, end, revision]);
  useEffect(() => {
    // Not returned: scrolling gives a promise in newer browsers, and an effect may only return its undoing.
    scroller.current?.scrollTo({ top: 0 });
  }, [revision]);

  function move(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const place = Number(
      (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'],
    );
    if (step === 0 || Number.isNaN(place)) return;
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, place + step));
    virtual.scrollToIndex(next);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus();
  }

  if (count === 0) return <p className="quiet">{search('none')}</p>;
  return (
    <div className="record-list" ref={scroller} style={{ maxHeight: height + EDGES }}>
      <ul aria-label={search('list')} style={{ height }} onKeyDown={move}>
        {items.map(({ index, start }) => {
          const id = idAt(index);
          const view = id === null ? undefined : rows.get(id);
          return (
            <li
              key={id ?? index}
              data-index={index}
              data-record={id ?? undefined}
              aria-setsize={count}
              aria-posinset={index + 1}
              aria-current={id !== null && id === openId ? 'true' : undefined}
              style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
            >
              {view && (
                <RecordRow
                  view={view}
                  isChosen={chosen.has(view.record.id)}
                  isInThread={isInThread(view.record.id)}
                  markHits={markHits}
                  onChoose={onChoose}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
