import { type RefObject, useLayoutEffect, useState } from 'react';

/** Pixels of a grid, by the room it has and the size of text. */
export interface GridSize {
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
export function gridSize(width: number, rem: number): GridSize {
  const gap = GAP * rem;
  const columns = Math.max(1, Math.floor((width + gap) / (SMALLEST * rem + gap)));
  const tile = Math.max(1, Math.floor((width - gap * (columns - 1)) / columns));
  return { columns, tile, gap, heading: HEADING * rem };
}

/** The same for an element, again when its width changes. */
export function useGridSize(element: RefObject<HTMLElement | null>): GridSize {
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
