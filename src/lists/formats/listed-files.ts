import { NO_FLAGS } from '../../model/asset.ts';
import { DateColumn } from '../dates/date-column.ts';
import type { LineFormat } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { isCameraName } from '../list-name.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { templateLine, templateOf } from '../listing/line-template.ts';
import { canBeHead } from '../records/can-be-head.ts';
import { isRule, isTableMark, isTotal } from '../records/preamble.ts';
import { placeOf } from '../row-place.ts';
import { readLines } from '../text/line-reader.ts';
import type { ListHead } from '../text/text-item.ts';

/** Lines that are looked at to find what all of them have around the name. */
const SAMPLE = 200;

/**
 * Lines with one name each and the same things around it: `rclone ls` and `lsl`, `find -printf`, `stat`, `du`, `osxphotos query
 * --print`. They list files, or photos without saying where they are; what is around the names gives sizes and the ids of
 * photos where it does.
 */
export const LISTED_FILES: LineFormat = {
  format: 'listing',
  recognise: (head) => templateOf(sampleOf(head)) !== null,
  async read(item, context) {
    const built = new ListBuilder(item, context);
    const { log, left, rows, source, now } = built;
    const template = templateOf(sampleOf(item.head));
    const ofLibrary = template?.before.includes('uuid') === true;
    // A date beside the name of a file is that of the file; osxphotos prints when a photo was taken.
    const dates = new DateColumn(log, source.path, now, { ofFile: !ofLibrary });
    await readLines(item, context, log, (text, number) => {
      if (isFolderLine(text)) {
        left.add('not-photos');
        return;
      }
      const line = template && templateLine(text, template);
      if (!line) {
        if (!isHeadOrSum(text)) log.row(source.path, number, text, 'list-row-unreadable');
        return;
      }
      const place = placeOf(line.name);
      if (left.takes(place.name)) return;
      if (!isCameraName(place.name)) {
        left.add('not-photos');
        return;
      }
      rows.push({
        ...PLAIN_ROW,
        ...place,
        size: line.size,
        captured: dates.read(line.date ?? '', number, rows.length),
        ownId: line.uuid,
        flags: NO_FLAGS,
      });
    });
    dates.settle(rows);
    return built.finish({
      format: 'listing',
      // A Photos library gives its photos ids, a folder does not; which photos were asked for, the lines do not say.
      subject: ofLibrary ? 'unknown' : 'folder',
      notes: [{ code: 'list-of-files', blocks: true }, ...dates.notes()],
      pairing: 'none',
    });
  },
};

function sampleOf({ lines }: ListHead): readonly string[] {
  return lines.slice(0, SAMPLE).filter((line) => !isHeadOrSum(line) && !isFolderLine(line));
}

/** `2022/;-1;2024-05-01 10:00:00`: a folder, as `rclone lsf --format pst` lists it. */
function isFolderLine(line: string): boolean {
  return /^[^;,\t|]{0,1000}[^\s;,\t|]\/(?:[;,\t|]-?\d[^/\\]{0,200})?$/.test(line);
}

/** `Name   Length` and the rule below it, as PowerShell writes them, `total 128`, `14 files`. */
function isHeadOrSum(line: string): boolean {
  return (
    isTableMark(line) ||
    isRule(line.replaceAll(' ', '')) ||
    isTotal([line]) ||
    canBeHead(line.trim().split(/\s{2,}|\t/))
  );
}
