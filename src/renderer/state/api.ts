import type { Outcome, RequestName, Requests, TwoPlacesApi } from '../../bridge/contract.ts';
import { THUMBNAIL_PATH } from '../../bridge/contract.ts';

/** What the window asks of the app around it: `window.twoPlaces` in the app, an in-memory one in component tests. */
export type Api = TwoPlacesApi;

declare global {
  interface Window {
    readonly twoPlaces?: TwoPlacesApi;
  }
}

/** The value of a request, or null when it failed and the caller has nothing to say about it. */
export async function ask<K extends RequestName>(
  api: Api,
  name: K,
  argument: Requests[K]['takes'],
): Promise<Requests[K]['gives'] | null> {
  const outcome: Outcome<Requests[K]['gives']> = await api.request(name, argument);
  return outcome.ok ? outcome.value : null;
}

/** Address of the thumbnail of a scanned file. The app answers with a picture, an empty one where there is none, and never downloads for it. */
export function thumbnailAddress(placeId: string, path: string): string {
  return `${THUMBNAIL_PATH}${encodeURIComponent(placeId)}/${encodeURIComponent(path)}`;
}
