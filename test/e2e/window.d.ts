import type { TwoPlacesApi } from '../../src/bridge/contract.ts';

declare global {
  interface Window {
    /** What the preload exposes; specs speak to it as the page does. */
    readonly twoPlaces: TwoPlacesApi;
  }
}
