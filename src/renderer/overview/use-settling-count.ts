import { useEffect, useRef, useState } from 'react';

/** A number that changes often is shown at most 5 times a second. */
const SHOWN_EVERY_MS = 200;

/** The number to show for one that counts up: it settles on the last one. */
export function useSettlingCount(value: number): number {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  latest.current = value;
  useEffect(() => {
    if (timer.current !== null || value === shown) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      setShown(latest.current);
    }, SHOWN_EVERY_MS);
  }, [value, shown]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return shown;
}
