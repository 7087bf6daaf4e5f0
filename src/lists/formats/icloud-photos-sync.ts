import { baseName } from '../../model/file-name.ts';
import { ageOf, finishList } from '../finish-list.ts';
import type { FormatReader } from '../format-reader.ts';
import { fingerprintIn, readListing } from '../listing/read-listing.ts';

/**
 * A listing of an archive of icloud-photos-sync (github.com/steilerDev/icloud-photos-sync): every file is called by
 * its fingerprint, so each can be proven; names and dates are not in it. It shows what was synced, and whether that was
 * everything cannot be seen from it.
 */
export const ICLOUD_PHOTOS_SYNC: FormatReader = {
  format: 'icloud-photos-sync',
  recognise({ lines }) {
    const some = lines.slice(0, 200);
    const fits = some.filter((line) => fingerprintIn(baseName(line.trim().split(/\s/).at(-1) ?? '')) !== null).length;
    return fits > 0 && fits >= 0.6 * some.length;
  },
  async read(item, context) {
    const { rows, left, log } = await readListing(item, context, false);
    const list = finishList({
      format: 'icloud-photos-sync',
      name: item.source.name,
      rows,
      log,
      leftOut: left.ledger(),
      notes: [{ code: 'parts-unknown', blocks: true }],
      asOf: ageOf(item.source.modifiedMs, context.options.now),
      pairing: 'none',
    });
    return { ok: true, list };
  },
};
