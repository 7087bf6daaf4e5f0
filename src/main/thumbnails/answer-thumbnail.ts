import { pageHeaders } from '../pages/bundle-files.ts';
import { isOfPlace } from '../places/known-place.ts';
import type { PlaceStore } from '../places/place-store.ts';
import { resolveInside } from '../security/inside-folder.ts';
import type { Thumbnail } from './make-thumbnail.ts';
import { noThumbnail } from './no-thumbnail.ts';

/** The system's own thumbnails (macOS and Windows); null where there are none. */
export type SystemThumbnail = (file: string) => Promise<Thumbnail | null>;

/**
 * Answers one wish for a thumbnail: a known place, a path inside it, bytes that are here. A file whose bytes are still
 * in a cloud is known from the scan and from its metadata and never opened, because opening it would start a download.
 */
export async function answerThumbnail(
  placeId: string,
  relativePath: string,
  parts: {
    readonly places: PlaceStore;
    readonly mayOpen: (placeId: string, path: string) => boolean;
    readonly hasBytes: (file: string) => Promise<boolean>;
    readonly make: (file: string) => Promise<Thumbnail | null>;
    readonly system: SystemThumbnail;
  },
): Promise<Response> {
  const known = parts.mayOpen(placeId, relativePath) ? await parts.places.get(placeId) : null;
  const file = known && (await resolveInside(known.folder, relativePath));
  if (!known || !file || !isOfPlace(known, file) || !(await parts.hasBytes(file))) return noThumbnail();
  const thumbnail = (await parts.make(file)) ?? (await parts.system(file).catch(() => null));
  if (!thumbnail) return noThumbnail();
  const headers = { ...pageHeaders(thumbnail.type), 'cache-control': 'private, max-age=600', 'x-thumbnail': 'picture' };
  return new Response(thumbnail.bytes, { headers });
}
