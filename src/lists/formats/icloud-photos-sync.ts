import { baseName } from '../../model/file-name.ts';
import type { LineFormat } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { isMediaName } from '../list-name.ts';
import { fingerprintIn, readListing } from '../listing/read-listing.ts';

/**
 * A listing of an archive of icloud-photos-sync (github.com/steilerDev/icloud-photos-sync): every file is called by
 * its fingerprint, so each can be proven; names and dates are not in it. It shows what was synced, and whether that was
 * everything cannot be seen from it.
 */
export const ICLOUD_PHOTOS_SYNC: LineFormat = {
  format: 'icloud-photos-sync',
  recognise({ lines }) {
    const some = lines.slice(0, 200);
    // A fingerprint by itself is the last cell of a table.
    const nameOf = (line: string) => baseName(line.trim().split(/\s/).at(-1) ?? '');
    const fits = some.map(nameOf).filter((name) => isMediaName(name) && fingerprintIn(name) !== null).length;
    return fits > 0 && fits >= 0.6 * some.length;
  },
  async read(item, context) {
    const built = new ListBuilder(item, context);
    await readListing(item, context, built);
    return built.finish({
      format: 'icloud-photos-sync',
      subject: 'folder',
      notes: [{ code: 'parts-unknown', blocks: true }],
      pairing: 'none',
    });
  },
};
