import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFormat, useText } from '../words/use-words.ts';
import { type GridSection, gridLayout, nextPhoto, rowAt, rowOfPhoto } from './grid-rows.ts';
import { clear, isSelected, moveTo, type Selection, selectAll, selectOnly, selectTo, toggle } from './selection.ts';
import { Tile } from './tile.tsx';
import { useLookedAt } from './use-looked-at.ts';
import type { Photos } from './use-photos.ts';

/** Pixels of a grid, by the room it has and the size of text. */
interface GridSize {
  readonly columns: number;
  readonly tile: number;
  readonly gap: number;
  readonly heading: number;
}

/** In rem: the smallest tile, the space between two, the height of a heading. */
const SMALLEST = 7;
const GAP = 0.5;
const HEADING = 2.75;

/** How many tiles fit into a row, and how large they are. */
function gridSize(width: number, rem: number): GridSize {
  const gap = GAP * rem;
  const columns = Math.max(1, Math.floor((width + gap) / (SMALLEST * rem + gap)));
  const tile = Math.max(1, Math.floor((width - gap * (columns - 1)) / columns));
  return { columns, tile, gap, heading: HEADING * rem };
}

/** The same for an element, again when its width changes. */
function useGridSize(element: RefObject<HTMLElement | null>): GridSize {
  const [size, setSize] = useState(() => gridSize(600, 16));
  useLayoutEffect(() => {
    const current = element.current;
    if (!current) return;
    const measure = (): void => {
      const style = getComputedStyle(current);
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = gridSize(current.clientWidth - (padding || 0), rem);
      setSize((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** The heading of a section: "June 2025", "July – August 2025", "No date". */
function useSectionTitle(): (section: GridSection) => string {
  const t = useText('fix');
  const format = useFormat();
  return ({ first, last }) => {
    if (first === 'unknown') return t('noDate');
    if (first === last) return format.month(first);
    // Newest first, the later month comes first; a span is written from its beginning.
    const [from, to] = first < last ? [first, last] : [last, first];
    return t('monthsTogether', { first: format.monthName(from), last: format.month(to) });
  };
}

interface PhotoGridProps {
  readonly photos: Photos;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Space, Enter, or two presses: the photo is to be looked at. */
  readonly onLook: (position: number) => void;
  readonly onCopy: () => void;
}

/**
 * Photos by month, of which only what is on screen exists. The whole grid is one stop of the Tab key: arrows move, Shift extends,
 * Ctrl or ⌘ A selects all, Space looks, Ctrl or ⌘ C copies the names. It is a list box of its own: React Aria's collections lay
 * out every item beforehand, which takes seconds with 200,000.
 */
export function PhotoGrid({ photos, selection, onSelect, onLook, onCopy }: PhotoGridProps) {
  const t = useText('fix');
  const titleOf = useSectionTitle();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const { found, item, show } = photos;
  const { columns, tile, gap, heading } = useGridSize(scroller);
  const layout = useMemo(() => gridLayout(found ?? { total: 0, groups: [] }, columns), [found, columns]);
  const { active } = selection;
  const activeRow = rowOfPhoto(layout, active);
  const virtual = useVirtualizer({
    count: layout.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rowAt(layout, index)?.type === 'heading' ? heading : tile + gap),
    overscan: 3,
    // The row of the keys stays, so that a screen reader still has what it was told of.
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (activeRow >= layout.rowCount || rows.includes(activeRow)) return rows;
      return [...rows, activeRow].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other rows; their heights are asked again.
  useEffect(() => virtual.measure(), [layout, tile, heading, virtual]);

  const rows = virtual.getVirtualItems().map((place) => ({ ...place, row: rowAt(layout, place.index) }));
  const shown = rows.flatMap(({ row }) => (row?.type === 'tiles' ? [row] : []));
  const [first, last] = [shown[0]?.start, shown.at(-1)?.end];
  // biome-ignore lint/correctness/useExhaustiveDependencies: other photos (found) may stand in the same places.
  useEffect(() => {
    if (first !== undefined && last !== undefined) show(first, last - 1);
  }, [first, last, show, found]);
  useLookedAt(shown.flatMap(({ start, end }) => positions(start, end).map(item)));

  const go = useCallback(
    (next: Selection): void => {
      onSelect(next);
      virtual.scrollToIndex(next.active < columns ? 0 : rowOfPhoto(layout, next.active));
    },
    [onSelect, virtual, layout, columns],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey;
    const act = actOf(event, isCommand);
    if (act) {
      event.preventDefault();
      act();
    }
  };
  const actOf = (event: KeyboardEvent, isCommand: boolean): (() => void) | null => {
    const { key } = event;
    if (isCommand && key.toLowerCase() === 'a') return () => onSelect(selectAll(selection, layout.total));
    if (isCommand && key.toLowerCase() === 'c') return onCopy;
    if (key === ' ') return isCommand ? () => onSelect(toggle(selection, active)) : () => onLook(active);
    if (key === 'Enter') return () => onLook(active);
    if (key === 'Escape') return selection.runs.length > 0 ? () => onSelect(clear(selection)) : null;
    if (event.altKey) return null;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (tile + gap)) - 1);
    const next = nextPhoto(layout, key, active, pageRows);
    if (next === null) return null;
    if (event.shiftKey) return () => go(selectTo(selection, next));
    return () => go(isCommand ? moveTo(selection, next) : selectOnly(next));
  };
  const onClick = (event: MouseEvent): void => {
    const position = positionOf(event.target);
    if (position === null) return;
    if (event.shiftKey) onSelect(selectTo(selection, position));
    else if (event.ctrlKey || event.metaKey) onSelect(toggle(selection, position));
    else onSelect(selectOnly(position));
  };
  return (
    <div
      ref={scroller}
      className="task-photos"
      role="listbox"
      aria-multiselectable="true"
      tabIndex={0}
      aria-label={t('gridLabel')}
      {...(layout.total > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={(event) => {
        const position = positionOf(event.target);
        if (position !== null) onLook(position);
      }}
    >
      <div className="grid-rows" style={{ height: virtual.getTotalSize() }} role="presentation">
        {rows.map(({ index, start, size, row }) => {
          if (!row) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          return row.type === 'heading' ? (
            <div
              key={`h${row.section.start}`}
              className="grid-heading"
              style={style}
              role="presentation"
              aria-hidden="true"
            >
              {titleOf(row.section)}
            </div>
          ) : (
            <div key={index} className="grid-row" style={style} role="presentation">
              {positions(row.start, row.end).map((position) => (
                <div key={position} style={{ width: tile, height: tile }} role="presentation">
                  <Tile
                    id={`${id}-${position}`}
                    item={item(position)}
                    position={position}
                    total={layout.total}
                    isSelected={isSelected(selection, position)}
                    isActive={position === active}
                  />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function positions(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function positionOf(target: EventTarget): number | null {
  const tile = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null;
  return tile ? Number(tile.dataset.position) : null;
}
