import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import type { LineFormat } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { namesOn } from '../listing/name-columns.ts';
import { plainName } from '../listing/read-listing.ts';
import { isRule, isTableMark, isTotal } from '../records/preamble.ts';
import { tableKeys } from '../records/table-head.ts';
import { placeOf } from '../row-place.ts';
import { columnsByKeys } from '../table/find-columns.ts';
import { readLines } from '../text/line-reader.ts';

/**
 * A plain list of names, one a line or several in columns: nothing but hints, because cameras use the same names again. A line
 * is a name only when all of it is one; any other line may be a photo that could not be read.
 */
export const NAMES: LineFormat = {
  format: 'names',
  recognise({ lines }) {
    const some = lines.slice(0, 300).filter((line, i) => !isNoName(line) && !(i === 0 && isHeading(line)));
    const names = some.filter((line) => namesIn(line) !== null).length;
    return names > 0 && names >= 0.8 * some.length;
  },
  async read(item, context) {
    const built = new ListBuilder(item, context);
    const { log, left, rows } = built;
    let first = true;
    await readLines(item, context, log, (text, number) => {
      const bare = plainName(text);
      const wasFirst = first;
      first = false;
      if ((wasFirst && isHeading(text)) || isNoName(text)) return;
      const names = namesIn(text);
      if (names === null) {
        if (!left.takes(bare)) log.row(item.source.path, number, text, 'list-row-unreadable');
        return;
      }
      for (const name of names) {
        const place = placeOf(name);
        if (!left.takes(place.name)) rows.push({ ...PLAIN_ROW, ...place, captured: UNKNOWN_TIME, flags: NO_FLAGS });
      }
    });
    return built.finish({ format: 'names', subject: 'unknown', pairing: 'none' });
  },
};

/** The names that a line is made of; null when it is no line of names. A piece of JSON, as the first object of a cut list, is none. */
function namesIn(line: string): readonly string[] | null {
  return /^[[{,\s]*"[^"]*"\s*:/.test(line) ? null : namesOn(plainName(line));
}

/** A rule, a sum, a mark of a program. */
function isNoName(line: string): boolean {
  return isRule(line) || isTotal([line]) || isTableMark(line);
}

/** A spreadsheet's only column comes with its heading. */
function isHeading(line: string): boolean {
  const text = plainName(line);
  return namesOn(text) === null && columnsByKeys(tableKeys([text])) !== null;
}
