import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckSummary, PhotoGroups } from '../compare/check-summary.ts';

/** Photos brought at once. */
const PAGE = 100;

export interface PagedList<T> {
  readonly list: PhotoGroups | null;
  /** The photo at a position, or null while it is on its way. */
  item(index: number): T | null;
  /** Says which positions are on screen, so that their photos are brought. */
  show(first: number, last: number): void;
}

/** Where a list comes from: the worker finds by a filter, and gives pages of what it found last. */
export interface PageSource<F, T> {
  find(filter: F): Promise<PhotoGroups>;
  page(start: number, end: number): Promise<readonly T[]>;
}

/**
 * The photos that fit a filter, page by page from the worker. A new comparison or filter begins anew; pages of an older
 * one that arrive late are dropped.
 *
 * @param source the same object on every call
 */
export function usePagedList<F, T>(source: PageSource<F, T>, summary: CheckSummary, filter: F): PagedList<T> {
  const [list, setList] = useState<PhotoGroups | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, readonly T[]>>(new Map());
  const asked = useRef(new Set<number>());
  const generation = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison (summary) asks again with the same filter.
  useEffect(() => {
    generation.current += 1;
    const mine = generation.current;
    void source.find(filter).then((found) => {
      if (mine !== generation.current) return;
      asked.current = new Set();
      setPages(new Map());
      setList(found);
    });
  }, [source, filter, summary]);

  const show = useCallback(
    (first: number, last: number): void => {
      const mine = generation.current;
      for (let page = Math.floor(Math.max(0, first) / PAGE); page <= Math.floor(last / PAGE); page += 1) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        void source.page(page * PAGE, (page + 1) * PAGE).then((items) => {
          if (mine === generation.current) setPages((known) => new Map(known).set(page, items));
        });
      }
    },
    [source],
  );
  const item = useCallback(
    (index: number): T | null => pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null,
    [pages],
  );
  return { list, item, show };
}
