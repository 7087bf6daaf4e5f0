import { ageOf, finishList } from '../finish-list.ts';
import type { FormatReader } from '../format-reader.ts';
import { isMediaName } from '../list-name.ts';
import { readListing } from '../listing/read-listing.ts';
import { columnsByHeader } from '../table/find-columns.ts';

/** Names that cameras give, also where the ending is hidden. */
const CAMERA_NAME = /^(?:IMG|DSC[FN]?|MVI|MOV|PXL|GOPR|DJI|P|_MG|VID)[_-]?[EO]?\d{3,}/i;

/** A plain list of names, one a line: nothing but hints, because cameras use the same names again. */
export const NAMES: FormatReader = {
  format: 'names',
  recognise({ lines }) {
    const some = lines.slice(0, 300);
    const names = some.filter((line) => isName(line)).length;
    return names > 0 && names >= 0.6 * some.length;
  },
  async read(item, context) {
    const { rows, left, log } = await readListing(item, context, true);
    const [first] = rows;
    // A spreadsheet's only column comes with its heading.
    const heading = first !== undefined && !isName(first.name) && columnsByHeader([first.name]) !== null;
    if (heading) left.add('not-photos');
    const list = finishList({
      format: 'names',
      name: item.source.name,
      rows: heading ? rows.slice(1) : rows,
      log,
      leftOut: left.ledger(),
      asOf: ageOf(item.source.modifiedMs, context.options.now),
      pairing: 'none',
    });
    return { ok: true, list };
  },
};

function isName(line: string): boolean {
  const name = line.trim().replace(/^["']|["']$/g, '');
  return isMediaName(name) || CAMERA_NAME.test(name);
}
