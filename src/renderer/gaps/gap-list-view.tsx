import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { sayGapKind } from '../../words/say-codes.ts';
import { sayCaptureTime } from '../../words/say-values.ts';
import type { GapGroup, GapItem, GapList } from '../compare/check-summary.ts';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { nextItem, rowAt, rowCount, rowOfItem } from './gap-rows.ts';
import { Thumbnail } from './thumbnail.tsx';
import type { LoadedGaps } from './use-gap-list.ts';

const HEADING_HEIGHT = 44;
const ITEM_HEIGHT = 68;

interface GapListViewProps {
  readonly list: GapList;
  readonly gaps: LoadedGaps;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/**
 * The list on the left: only what is on screen exists. The whole list is one stop of the Tab key; arrows, Page Up and
 * Down, Home and End choose, and what is chosen is shown beside it.
 */
export function GapListView({ list, gaps, chosen, onChoose }: GapListViewProps) {
  const t = useText('gaps');
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
    if (first !== undefined && last !== undefined) gaps.show(first, last);
  }, [first, last, gaps]);

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
      className="gap-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('listLabel')}
      aria-activedescendant={`${id}-${chosen}`}
      onKeyDown={onKeyDown}
    >
      <div className="gap-list-inner" style={{ height: virtual.getTotalSize() }} role="presentation">
        {rows.map(({ index, start, size }) => {
          const row = rowAt(list, index);
          if (!row) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          return row.type === 'heading' ? (
            <div key={`h${row.group.kind}`} className="gap-row heading" style={style} role="presentation">
              <GroupHeading group={row.group} />
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
              className="gap-row item"
              style={style}
              onClick={() => onChoose(row.index)}
            >
              <ItemRow item={gaps.item(row.index)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function GroupHeading({ group }: { group: GapGroup }) {
  const { say, format } = useWords();
  return (
    <>
      <span>{sayGapKind(say, group.kind).title}</span>
      <span className="number soft">{format.number(group.count)}</span>
    </>
  );
}

function ItemRow({ item }: { item: GapItem | null }) {
  const t = useText('gaps');
  const { say } = useWords();
  const format = useFormat();
  if (!item) return <span className="soft">{t('loadingItem')}</span>;
  const name = item.name ? safeName(item.name) : sayGapKind(say, item.kind).title;
  const size = item.bytes === null ? '' : ` · ${format.bytes(item.bytes)}`;
  return (
    <>
      <Thumbnail item={item} size="small" />
      <span className="gap-item-words">
        <span className="gap-item-name">{name}</span>
        <span className="small soft">
          {item.name ? `${sayCaptureTime(say, item.captured)}${size}` : format.number(item.count)}
        </span>
        {/* The heading of the group is out of sight for a screen reader that reads one option. */}
        <span className="visually-hidden">{sayGapKind(say, item.kind).title}</span>
      </span>
    </>
  );
}
