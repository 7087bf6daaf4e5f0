import { extensionClass } from '../../model/media-type.ts';

/** Whether a file with this ending may be a photo, a video, or a zip with some. Anything else in Downloads is not opened. */
export function mayHoldPhotos(extension: string): boolean {
  return extension.toLowerCase() === 'zip' || extensionClass(extension) !== 'other';
}
