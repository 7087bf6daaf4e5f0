import { ageOf, finishList } from '../finish-list.ts';
import type { FormatReader } from '../format-reader.ts';
import { isMediaName } from '../list-name.ts';
import { parseListingLine } from '../listing/listing-line.ts';
import { readListing } from '../listing/read-listing.ts';

/**
 * Output of `dir`, `dir /s /b`, `ls -l`, `ls -R`, `find` or PowerShell: what is in a folder, with exact sizes where
 * the tool gives them. It was not made by iCloud, so it cannot show that it is everything that iCloud holds.
 */
export const LISTING: FormatReader = {
  format: 'listing',
  recognise({ lines }, options) {
    const some = lines.slice(0, 300);
    let [rows, paths, media, other] = [0, 0, 0, 0];
    for (const line of some) {
      const parsed = parseListingLine(line, options.now);
      if (parsed) rows += 1;
      else if (/^"?(?:\.{0,2}[/\\]|[A-Za-z]:[\\/]|\\\\)/.test(line)) paths += 1;
      else if (isMediaName(line.trim())) media += 1;
      else other += 1;
    }
    const photos = some.filter((line) => isMediaName(line.trim().replace(/"$/, ''))).length;
    // A bare name belongs to a listing only below a heading, as `ls -R` writes it.
    return photos > 0 && rows + paths > 0 && rows + paths + media >= 0.8 * some.length && other <= 0.2 * some.length;
  },
  async read(item, context) {
    const { rows, left, log } = await readListing(item, context, false);
    const list = finishList({
      format: 'listing',
      name: item.source.name,
      rows,
      log,
      leftOut: left.ledger(),
      notes: [{ code: 'list-of-files', blocks: true }],
      asOf: ageOf(item.source.modifiedMs, context.options.now),
      pairing: 'none',
    });
    return { ok: true, list };
  },
};
