import { pageHeaders } from '../pages/bundle-files.ts';

const TILE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" preserveAspectRatio="none"><rect width="4" height="3" fill="#8e8e93" fill-opacity=".28"/></svg>';

/** What is shown where there is no picture. An answer like any other: the window never shows a broken picture. */
export function greyTile(): Response {
  return new Response(TILE, { headers: { ...pageHeaders('image/svg+xml'), 'x-thumbnail': 'none' } });
}
