import type { FrontPicture } from '../../report/report-front.ts';
import { thumbnailAddress } from '../state/api.ts';
import { firstFrame } from '../ui/first-frame.ts';
import type { SheetPhoto } from './report-front.ts';

/** Pixels of a side: sharp on paper at the width of a stamp. */
const SIDE = 160;
/** A picture that does not come is left out. */
const PATIENCE_MS = 8_000;
const AT_ONCE = 6;

/** Small pictures of photos as `data:` addresses, in order; null where none can be had. */
export async function loadPictures(photos: readonly SheetPhoto[]): Promise<FrontPicture[]> {
  const made: FrontPicture[] = photos.map(({ media, words }) => ({ data: null, isVideo: media === 'video', words }));
  const queue = photos.entries();
  const work = async (): Promise<void> => {
    for (const [i, { media, picture }] of queue) {
      const before = made[i];
      if (picture === null || before === undefined) continue;
      const address = thumbnailAddress(picture.placeId, picture.path);
      const shown = media === 'video' ? await firstFrame(address) : address;
      if (shown !== null) made[i] = { ...before, data: await pictureData(shown) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}

async function pictureData(address: string): Promise<string | null> {
  const image = new Image();
  image.src = address;
  const patience = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  const isThere = await Promise.race([
    image.decode().then(
      () => true,
      () => false,
    ),
    patience,
  ]);
  // One pixel stands for "no picture" (main/thumbnails/no-thumbnail.ts).
  if (!isThere || image.naturalWidth <= 1) return null;
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (!context) return null;
  // The middle of the picture, as a square.
  const side = Math.min(image.naturalWidth, image.naturalHeight);
  const [x, y] = [(image.naturalWidth - side) / 2, (image.naturalHeight - side) / 2];
  context.drawImage(image, x, y, side, side, 0, 0, SIDE, SIDE);
  return canvas.toDataURL('image/jpeg', 0.75);
}
