import { NO_FLAGS } from '../../model/asset.ts';
import { baseName, splitName } from '../../model/file-name.ts';
import { extensionClass } from '../../model/media-type.ts';
import { DateColumn } from '../dates/date-column.ts';
import { type RecordFormat, readRecords } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { nameKind } from '../list-name.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { isWholeName } from '../listing/name-columns.ts';
import type { ListRecord } from '../records/record.ts';
import { placeOf } from '../row-place.ts';
import { pixelsOf, sizeOf, textOf } from '../values/cell.ts';

/**
 * ExifTool's `-csv` and `-json` output (exiftool.org): a `SourceFile`, dates as `YYYY:MM:DD HH:MM:SS`, with or without zone,
 * sizes exact only with `-n` or `-FileSize#`. With `-G` the tags carry their group (`EXIF:…`), which is looked past. It lists
 * files of a folder.
 */
export const EXIFTOOL: RecordFormat = {
  format: 'exiftool',
  recognise: (head) => (head.keys.has('SourceFile') ? head : null),
  async read(list, context) {
    const built = new ListBuilder(list.item, context);
    const { log, left, rows, source, now } = built;
    const dates = new DateColumn(log, source.path, now);
    let sourceFile = -1;
    await readRecords(
      list,
      context,
      log,
      {
        keys(keys) {
          sourceFile = keys.at('SourceFile');
          return [sourceFile];
        },
        record(record) {
          const file = textOf(record.cell(sourceFile));
          const base = baseName(file);
          if (base === '') return false;
          if (left.takes(base)) return true;
          if (nameKind(base) === 'unknown') {
            left.add('not-photos');
            return true;
          }
          if (record.short && !isWholeName(file)) return false;
          const tag = tagsOf(record);
          rows.push({
            ...PLAIN_ROW,
            ...placeOf(file),
            size: sizeOf(tag('FileSize')),
            captured: dates.read(capturedText(tag), record.line, rows.length),
            flags: NO_FLAGS,
            ...(ONE_PICTURE.has(extensionClass(splitName(base).extension.toLowerCase()))
              ? { width: pixelsOf(tag('ImageWidth')), height: pixelsOf(tag('ImageHeight')) }
              : {}),
          });
          return true;
        },
      },
      { isHead: (keys) => keys.has('SourceFile') },
    );
    dates.settle(rows);
    return built.finish({
      format: 'exiftool',
      notes: [{ code: 'list-of-files', blocks: true }, ...dates.notes()],
      subject: 'folder',
    });
  },
};

/** Files with one picture: of HEIC and RAW files ExifTool may give the size of a preview or of a tile. */
const ONE_PICTURE: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif', 'webp']);

/** Tags by their name without group; the first of a name that says something wins. */
function tagsOf(record: ListRecord): (name: string) => unknown {
  const byName = new Map<string, unknown>();
  for (const [key, value] of record.entries()) {
    const name = key.slice(key.lastIndexOf(':') + 1).trim();
    if (textOf(value) !== '' && !byName.has(name)) byName.set(name, value);
  }
  return (name) => byName.get(name);
}

/**
 * When it was taken: for a photo the original date with its zone when there is one; for a video the creation date with
 * zone, else `CreateDate`, which by the standard of the format is UTC but which some cameras write as local time, so
 * it is kept as a wall clock.
 */
function capturedText(tag: (name: string) => unknown): string {
  const text = (name: string) => textOf(tag(name));
  const candidates = [
    withZone(text('SubSecDateTimeOriginal'), ''),
    withZone(text('DateTimeOriginal'), text('OffsetTimeOriginal') || text('OffsetTime')),
    withZone(text('CreationDate'), ''),
    withZone(text('CreateDate'), text('OffsetTimeDigitized')),
    withZone(text('MediaCreateDate'), ''),
  ];
  // Cameras without a clock write zeros; that is no date, and no error either.
  return candidates.find((date) => date !== '' && !/^[0: ]+$/.test(date)) ?? '';
}

function withZone(date: string, zone: string): string {
  return date !== '' && /^(?:[+-]\d{2}:\d{2}|Z)$/.test(zone) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(date)
    ? date + zone
    : date;
}
