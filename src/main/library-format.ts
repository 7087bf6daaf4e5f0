import type { ListFormat } from '../lists/parsed-list.ts';
import type { PlaceContents } from '../model/place.ts';

/** What a list is that the scanner read from a database of Photos: of an iPhone, of its backup, or of a Mac. */
export function libraryFormat({ phone }: PlaceContents): ListFormat {
  if (!phone) return 'photos-library';
  return phone.source === 'backup' ? 'iphone-backup' : 'iphone';
}
