import { pageHeaders } from '../pages/bundle-files.ts';
import { isOfPlace } from '../places/known-place.ts';
import type { PlaceStore } from '../places/place-store.ts';
import { fileInside } from './file-inside.ts';
import type { Thumbnail } from './make-thumbnail.ts';
import { noThumbnail } from './no-thumbnail.ts';

/** The system's own thumbnails (macOS and Windows); null where there are none. */
export type SystemThumbnail = (file: string) => Promise<Thumbnail | null>;

/** What the window asks a picture of. */
export interface WantedThumbnail {
  readonly placeId: string;
  /** Inside the place. */
  readonly path: string;
  /** Whether it can decode the first picture of a film itself; else such a film has none. */
  readonly takesFilms: boolean;
}

/**
 * Answers one wish for a thumbnail: a known place, a path inside it, bytes that are here. A file whose bytes are still
 * in a cloud is known from the scan and from its metadata and never opened, because opening it would start a download.
 */
export async function answerThumbnail(
  { placeId, path, takesFilms }: WantedThumbnail,
  parts: {
    readonly places: PlaceStore;
    readonly mayOpen: (placeId: string, path: string) => boolean;
    readonly hasBytes: (file: string) => Promise<boolean>;
    readonly make: (file: string, inner: string | null) => Promise<Thumbnail | null>;
    readonly system: SystemThumbnail;
  },
): Promise<Response> {
  const known = parts.mayOpen(placeId, path) ? await parts.places.get(placeId) : null;
  const found = known && (await fileInside(known.folder, path));
  if (!known || !found || !isOfPlace(known, found.file) || !(await parts.hasBytes(found.file))) return noThumbnail();
  const { file, inner } = found;
  const made = await parts.make(file, inner);
  const isPicture = made !== null && made.type !== 'video/mp4';
  // The system knows films better than the window does, and nothing of what is in a zip.
  const systems = isPicture || inner !== null ? null : await parts.system(file).catch(() => null);
  const thumbnail = systems ?? (isPicture || takesFilms ? made : null);
  if (!thumbnail) return noThumbnail();
  const headers = { ...pageHeaders(thumbnail.type), 'cache-control': 'private, max-age=600', 'x-thumbnail': 'picture' };
  return new Response(thumbnail.bytes, { headers });
}
