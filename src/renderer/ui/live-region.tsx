import { useEffect, useState } from 'react';

/**
 * Says a sentence to a screen reader, politely and not more often than every `everyMs`: a progress that speaks ten times
 * a second says nothing. The first sentence is said at once, and what is no longer so is gone at once.
 */
export function LiveRegion({ text, everyMs = 0 }: { text: string; everyMs?: number }) {
  const [said, setSaid] = useState({ text, at: 0 });
  useEffect(() => {
    if (text === said.text) return;
    const wait = text === '' ? 0 : Math.max(0, said.at + everyMs - Date.now());
    const timer = setTimeout(() => setSaid({ text, at: Date.now() }), wait);
    return () => clearTimeout(timer);
  }, [text, said, everyMs]);
  return (
    <div role="status" className="hide">
      {said.text}
    </div>
  );
}
