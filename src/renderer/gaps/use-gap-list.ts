import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '../app/services.ts';
import type { CheckSummary, GapFilter, GapItem, GapList } from '../compare/check-summary.ts';

/** Items brought at once. */
const PAGE = 100;

export interface LoadedGaps {
  readonly list: GapList | null;
  /** The item at a position, or null while it is on its way. */
  item(index: number): GapItem | null;
  /** Says which positions are on screen, so that their items are brought. */
  show(first: number, last: number): void;
}

/**
 * The gaps that fit a filter, page by page from the worker. A new comparison or filter begins anew; pages of an older
 * one that arrive late are dropped.
 */
export function useGapList(summary: CheckSummary, filter: GapFilter): LoadedGaps {
  const { engine } = useServices();
  const [list, setList] = useState<GapList | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, readonly GapItem[]>>(new Map());
  const asked = useRef(new Set<number>());
  const generation = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison (summary) asks again with the same filter.
  useEffect(() => {
    generation.current += 1;
    const mine = generation.current;
    void engine.findGaps(filter).then((found) => {
      if (mine !== generation.current) return;
      asked.current = new Set();
      setPages(new Map());
      setList(found);
    });
  }, [engine, filter, summary]);

  const show = useCallback(
    (first: number, last: number): void => {
      const mine = generation.current;
      for (let page = Math.floor(Math.max(0, first) / PAGE); page <= Math.floor(last / PAGE); page += 1) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        void engine.gapPage(page * PAGE, (page + 1) * PAGE).then((items) => {
          if (mine === generation.current) setPages((known) => new Map(known).set(page, items));
        });
      }
    },
    [engine],
  );
  const item = useCallback(
    (index: number): GapItem | null => pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null,
    [pages],
  );
  return { list, item, show };
}
