import { pageHeaders } from '../pages/bundle-files.ts';

const NONE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/**
 * What is answered where there is no picture: an empty one of 1 pixel, by which the window knows that its own tile belongs there
 * (`renderer/ui/thumb.tsx`). An answer like any other, so that nothing is logged as an error.
 */
export function noThumbnail(): Response {
  return new Response(NONE, { headers: { ...pageHeaders('image/svg+xml'), 'x-thumbnail': 'none' } });
}
