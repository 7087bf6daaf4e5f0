import { useEffect, useState } from 'react';
import { useServices } from '../state/services.ts';

/** The longest wait that a timer takes. */
const LONGEST_MS = 2 ** 31 - 1;

/** Now (ms, UTC), and once more when a moment has come: an answer that ends while it is on screen must not stay there. */
export function useNowUntil(moment: number | null): number {
  const { now } = useServices();
  const [, setTick] = useState(0);
  useEffect(() => {
    if (moment === null || !Number.isFinite(moment) || moment <= now()) return;
    const timer = setTimeout(() => setTick((tick) => tick + 1), Math.min(moment - now(), LONGEST_MS));
    return () => clearTimeout(timer);
  });
  return now();
}
