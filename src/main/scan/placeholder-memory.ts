import type { Asset } from '../../model/asset.ts';
import type { ScanEvent } from '../../model/scan-event.ts';

/** What scans have said about files whose bytes are not on this disk. */
export interface PlaceholderMemory {
  /** Takes note of assets of a place. */
  note(placeId: string, assets: readonly Asset[]): void;
  heard(placeId: string, event: ScanEvent): void;
  forget(placeId: string): void;
  /**
   * Whether the bytes of a file are known to be here as far as scans can tell. False for a placeholder, and for every
   * file of a place that nobody has spoken of yet: on macOS and Windows a placeholder looks like any file to Node.
   */
  mayOpen(placeId: string, path: string): boolean;
}

/** Remembers the paths of placeholders only: there are few of them, or the library is not here anyway. */
export function createPlaceholderMemory(): PlaceholderMemory {
  const byPlace = new Map<string, Set<string>>();
  const note = (placeId: string, assets: readonly Asset[]): void => {
    const placeholders = byPlace.get(placeId) ?? new Set<string>();
    byPlace.set(placeId, placeholders);
    for (const { resources } of assets) {
      for (const { path, state } of resources) {
        if (path === null) continue;
        if (state === 'placeholder' || state === 'absent') placeholders.add(path);
        else placeholders.delete(path);
      }
    }
  };
  return {
    note,
    heard: (placeId, event) => {
      if (event.type === 'batch') note(placeId, event.assets);
    },
    forget: (placeId) => {
      byPlace.delete(placeId);
    },
    mayOpen: (placeId, path) => {
      const placeholders = byPlace.get(placeId);
      return placeholders !== undefined && !placeholders.has(path);
    },
  };
}
