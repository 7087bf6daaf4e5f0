import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckSummary } from '../engine/check-summary.ts';
import type { PhotoItem, PhotoQuery, PhotoSelection } from '../engine/photo-query.ts';
import { useServices } from '../state/services.ts';

/** Photos brought at once. */
const PAGE = 200;

export interface Photos {
  /** Null until the first answer. */
  readonly found: PhotoSelection | null;
  /** The photo at a position, or null while it is on its way. */
  item(position: number): PhotoItem | null;
  /** Says which positions are on screen, so that their photos are brought. */
  show(first: number, last: number): void;
}

/**
 * The photos of a query, page by page from the worker. A new comparison or query begins anew; pages of an older one that arrive
 * late are dropped.
 *
 * @param query the same object until it changes
 */
export function usePhotos(summary: CheckSummary, query: PhotoQuery): Photos {
  const { engine } = useServices();
  const [found, setFound] = useState<PhotoSelection | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, readonly PhotoItem[]>>(new Map());
  const asked = useRef(new Set<number>());
  const generation = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison (summary) asks again with the same query.
  useEffect(() => {
    generation.current += 1;
    const mine = generation.current;
    void engine.findPhotos(query).then((selection) => {
      if (mine !== generation.current) return;
      asked.current = new Set();
      setPages(new Map());
      setFound(selection);
    });
  }, [engine, query, summary]);

  const show = useCallback(
    (first: number, last: number): void => {
      const mine = generation.current;
      for (let page = Math.floor(Math.max(0, first) / PAGE); page <= Math.floor(last / PAGE); page += 1) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        void engine.photoPage(page * PAGE, (page + 1) * PAGE).then((items) => {
          if (mine === generation.current) setPages((known) => new Map(known).set(page, items));
        });
      }
    },
    [engine],
  );
  const item = useCallback(
    (position: number): PhotoItem | null => pages.get(Math.floor(position / PAGE))?.[position % PAGE] ?? null,
    [pages],
  );
  return { found, item, show };
}
