import { nativeImage } from 'electron';
import type { SystemThumbnail } from './answer-thumbnail.ts';

/**
 * The thumbnail the system would show. Electron has this on macOS and Windows only; elsewhere there is none. Videos and
 * camera RAW files get their picture here.
 */
export const systemThumbnail: SystemThumbnail = async (file) => {
  if (process.platform !== 'darwin' && process.platform !== 'win32') return null;
  const image = await nativeImage.createThumbnailFromPath(file, { width: 400, height: 400 });
  if (image.isEmpty()) return null;
  return { type: 'image/png', bytes: new Uint8Array(image.toPNG()) };
};
