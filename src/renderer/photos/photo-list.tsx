import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { safeName } from '../../words/safe-name.ts';
import type { PhotoGroups, ShownPhoto } from '../compare/check-summary.ts';
import { useFormat, useText } from '../words/use-words.ts';
import { nextItem, rowAt, rowCount, rowOfItem } from './list-rows.ts';
import { Thumbnail } from './thumbnail.tsx';
import { useLookedAt } from './use-looked-at.ts';
import type { PagedList } from './use-paged-list.ts';

const HEADING_HEIGHT = 44;
const ITEM_HEIGHT = 68;

/** How one photo is told in the list. */
export interface PhotoLine {
  readonly name: string;
  /** Date, size: what stands below the name. */
  readonly detail: string;
  /** What the heading of its group says, for a screen reader that reads one line. */
  readonly group: string;
}

interface PhotoListProps<T extends ShownPhoto> {
  readonly label: string;
  readonly list: PhotoGroups;
  readonly photos: PagedList<T>;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly heading: (groupKey: string) => string;
  readonly line: (item: T) => PhotoLine;
}

/**
 * The list on the left: only what is on screen exists. The whole list is one stop of the Tab key; arrows, Page Up and
 * Down, Home and End choose, and what is chosen is shown beside it.
 */
export function PhotoList<T extends ShownPhoto>(props: PhotoListProps<T>) {
  const { list, photos, chosen, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({
    count: rowCount(list),
    getScrollElement: () => scroller.current,
    estimateSize: (row) => (rowAt(list, row)?.type === 'heading' ? HEADING_HEIGHT : ITEM_HEIGHT),
    overscan: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other lines; their heights are asked again.
  useEffect(() => virtual.measure(), [list, virtual]);

  const rows = virtual.getVirtualItems();
  const shown = rows.flatMap(({ index }) => {
    const row = rowAt(list, index);
    return row?.type === 'item' ? [row.index] : [];
  });
  const [first, last] = [shown[0], shown.at(-1)];
  useEffect(() => {
    if (first !== undefined && last !== undefined) photos.show(first, last);
  }, [first, last, photos]);

  useLookedAt([chosen, ...shown].map((index) => photos.item(index)));

  const onKeyDown = (event: KeyboardEvent): void => {
    const aPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ITEM_HEIGHT) - 1);
    const next = nextItem(event.key, chosen, list.total, aPage);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    virtual.scrollToIndex(next === 0 ? 0 : rowOfItem(list, next));
  };
  return (
    <div
      ref={scroller}
      className="photo-list"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={`${id}-${chosen}`}
      onKeyDown={onKeyDown}
    >
      <div className="photo-list-inner" style={{ height: virtual.getTotalSize() }} role="presentation">
        {rows.map(({ index, start, size }) => {
          const row = rowAt(list, index);
          if (!row) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          return row.type === 'heading' ? (
            <div key={`h${row.group.key}`} className="photo-row heading" style={style} role="presentation">
              <Heading text={props.heading(row.group.key)} count={row.group.count} />
            </div>
          ) : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the listbox around it.
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the listbox (aria-activedescendant).
            <div
              key={row.index}
              id={`${id}-${row.index}`}
              role="option"
              aria-selected={row.index === chosen}
              aria-setsize={list.total}
              aria-posinset={row.index + 1}
              className="photo-row item"
              style={style}
              onClick={() => onChoose(row.index)}
            >
              <ItemRow item={photos.item(row.index)} line={props.line} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Heading({ text, count }: { text: ReactNode; count: number }) {
  const format = useFormat();
  return (
    <>
      <span>{text}</span>
      <span className="number soft">{format.number(count)}</span>
    </>
  );
}

function ItemRow<T extends ShownPhoto>({ item, line }: { item: T | null; line: (item: T) => PhotoLine }) {
  const t = useText('photos');
  if (!item) return <span className="soft">{t('loadingItem')}</span>;
  const { name, detail, group } = line(item);
  return (
    <>
      <Thumbnail item={item} size="small" />
      <span className="photo-item-words">
        <span className="photo-item-name">{safeName(name)}</span>
        <span className="small soft">{detail}</span>
        {/* The heading of the group is out of sight for a screen reader that reads one option. */}
        <span className="visually-hidden">{group}</span>
      </span>
    </>
  );
}
