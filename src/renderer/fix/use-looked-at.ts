import { useEffect } from 'react';
import type { ShownPhoto } from '../engine/photo-query.ts';
import { isScanning } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';

/** Who scrolls does not look at everything that flies past. */
const REST_MS = 200;
/** More than any window shows at a time. */
const MOST = 200;

/**
 * Tells the scans under way which photos are on screen, so that these are read and proven next.
 *
 * @param photos the chosen one first, then those on screen; null for those that are still on their way
 */
export function useLookedAt(photos: readonly (ShownPhoto | null)[]): void {
  const { api, places } = useServices();
  // As one text: a new array each time would draw the list again without end.
  const scanning = useStore(places, (state) =>
    state.places
      .filter(isScanning)
      .map(({ ref }) => ref.id)
      .join('\n'),
  );
  const looked = scanning === '' ? '' : JSON.stringify(filesByPlace(photos, scanning.split('\n')));
  useEffect(() => {
    if (looked === '') return;
    const timer = setTimeout(() => {
      const files: ReturnType<typeof filesByPlace> = JSON.parse(looked);
      for (const [placeId, paths] of files) void api.request('scan:prefer', { placeId, paths });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [api, looked]);
}

function filesByPlace(photos: readonly (ShownPhoto | null)[], placeIds: readonly string[]): [string, string[]][] {
  const files = new Map<string, string[]>();
  for (const photo of photos) {
    if (!photo?.picture || !placeIds.includes(photo.picture.placeId)) continue;
    const { placeId, path } = photo.picture;
    const paths = files.get(placeId) ?? [];
    if (paths.length < MOST && !paths.includes(path)) paths.push(path);
    files.set(placeId, paths);
  }
  return [...files];
}
