import { NO_FLAGS } from '../../model/asset.ts';
import { baseName } from '../../model/file-name.ts';
import { DateColumn } from '../dates/date-column.ts';
import { type RecordFormat, readRecords } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { nameKind } from '../list-name.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import type { RecordKeys } from '../records/record.ts';
import { placeOf } from '../row-place.ts';
import { sizeOf, textOf, truthOf } from '../values/cell.ts';

const isLsjson = (keys: RecordKeys): boolean =>
  ['Path', 'Size', 'ModTime'].every((key) => keys.has(key)) && (keys.has('IsDir') || keys.has('MimeType'));

/**
 * `rclone lsjson` (rclone.org/commands/rclone_lsjson): `{Path, Name, Size, MimeType, ModTime, IsDir}`, size -1 where it is not
 * known. What rclone sees of a remote is never surely everything: its iCloud Photos remote leaves out hidden photos, and users
 * report that files are missing from it. Its dates are of files.
 */
export const RCLONE_JSON: RecordFormat = {
  format: 'rclone',
  recognise: (head) => (isLsjson(head.keys) ? head : null),
  async read(list, context) {
    const built = new ListBuilder(list.item, context);
    const { log, left, rows, source, now } = built;
    const dates = new DateColumn(log, source.path, now, { ofFile: true });
    let [path, size, modified, isFolder] = [-1, -1, -1, -1];
    await readRecords(
      list,
      context,
      log,
      {
        keys(keys) {
          [path, size, modified, isFolder] = [keys.at('Path'), keys.at('Size'), keys.at('ModTime'), keys.at('IsDir')];
          return [path];
        },
        record(record) {
          const file = textOf(record.cell(path));
          if (file === '') return false;
          if (truthOf(record.cell(isFolder)) === true) {
            left.add('not-photos');
            return true;
          }
          if (left.takes(baseName(file))) return true;
          if (nameKind(baseName(file)) === 'unknown') {
            left.add('not-photos');
            return true;
          }
          const captured = dates.read(record.cell(modified), record.line, rows.length);
          rows.push({ ...PLAIN_ROW, ...placeOf(file), size: sizeOf(record.cell(size)), captured, flags: NO_FLAGS });
          return true;
        },
      },
      { isHead: isLsjson },
    );
    dates.settle(rows);
    return built.finish({
      format: 'rclone',
      notes: [{ code: 'list-of-files', blocks: true }, ...dates.notes()],
      subject: 'other-service',
      pairing: 'none',
    });
  },
};
