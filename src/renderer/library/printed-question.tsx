import { Suspense, useEffect, useRef, useState } from 'react';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { onDemand, useWasOpen } from '../ui/on-demand.tsx';

/** The sheet with the question; hardly anybody meets it, so its script is read after the first picture. */
export const PRINTED_SHEET = onDemand(async () => (await import('./printed-names.tsx')).PrintedSheet);

/** After names that icloudpd printed were read: a sheet that asks what they are. */
export function PrintedQuestion() {
  const { lists } = useServices();
  const { lists: all, reading } = useStore(lists);
  const wasReading = useRef(false);
  const known = useRef<ReadonlySet<string>>(new Set(all.map(({ id }) => id)));
  const [askedId, setAskedId] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // Only what was read just now is asked about, not what came back at the start.
    const fresh = wasReading.current ? all.find(({ id, printed }) => printed !== null && !known.current.has(id)) : null;
    if (fresh) {
      setAskedId(fresh.id);
      setOpen(true);
    }
    wasReading.current = reading !== null;
    if (reading === null) known.current = new Set(all.map(({ id }) => id));
  }, [all, reading]);
  const isAsked = isOpen && all.some(({ id }) => id === askedId);
  const wasOpen = useWasOpen(isAsked);
  if (!wasOpen || askedId === null) return null;
  return (
    <Suspense>
      <PRINTED_SHEET.Part listId={askedId} isOpen={isAsked} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
