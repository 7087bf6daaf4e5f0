import { NO_FLAGS } from '../../model/asset.ts';
import { baseName } from '../../model/file-name.ts';
import { toFingerprint } from '../../model/fingerprint.ts';
import { DateColumn } from '../dates/date-column.ts';
import { type RecordFormat, readRecords } from '../format-reader.ts';
import { ageOfMoment } from '../list-age.ts';
import { ListBuilder } from '../list-builder.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import type { RecordKeys } from '../records/record.ts';
import { sizeOf, textOf } from '../values/cell.ts';

const isManifest = (keys: RecordKeys): boolean =>
  ['asset_id', 'version', 'filename', 'last_seen_at'].every((key) => keys.has(key)) &&
  ['local_path', 'download_checksum', 'status', 'size_bytes'].filter((key) => keys.has(key)).length >= 2;

/**
 * `kei manifest` (github.com/rhoopr/kei), as CSV or JSON: one row for each version of a photo that it has downloaded, with
 * Apple's checksum. Its own documentation says that this is no proof of everything being there: it is what a tool keeps, not
 * what iCloud holds. Only originals are photos; it is as old as the last time that it saw one of them.
 */
export const KEI_MANIFEST: RecordFormat = {
  format: 'kei',
  recognise: (head) => (isManifest(head.keys) ? head : null),
  async read(list, context) {
    const built = new ListBuilder(list.item, context);
    const { log, left, rows, source, now } = built;
    const dates = new DateColumn(log, source.path, now);
    const at = { name: -1, version: -1, checksum: -1, size: -1, created: -1, added: -1, seen: -1 };
    const newest = { added: null as number | null, seen: null as number | null };
    await readRecords(
      list,
      context,
      log,
      {
        keys(keys) {
          at.name = keys.at('filename');
          at.version = keys.at('version');
          at.checksum = keys.at('checksum');
          at.size = keys.at('size_bytes');
          at.created = keys.at('created_at');
          at.added = keys.at('added_at');
          at.seen = keys.at('last_seen_at');
          return [at.name, at.version];
        },
        record(record) {
          const name = baseName(textOf(record.cell(at.name)));
          if (name === '') return false;
          newest.added = later(newest.added, dates.moment(record.cell(at.added)));
          newest.seen = later(newest.seen, dates.moment(record.cell(at.seen)));
          const version = textOf(record.cell(at.version)).toLowerCase();
          if (version !== '' && version !== 'original') {
            left.add(/live|video|complement/.test(version) ? 'live-videos' : 'edited-versions');
            return true;
          }
          if (left.takes(name)) return true;
          rows.push({
            ...PLAIN_ROW,
            name,
            size: sizeOf(record.cell(at.size)),
            fingerprint: toFingerprint(textOf(record.cell(at.checksum))),
            captured: dates.read(record.cell(at.created), record.line, rows.length),
            flags: NO_FLAGS,
          });
          return true;
        },
      },
      { isHead: isManifest },
    );
    dates.settle(rows);
    return built.finish({
      format: 'kei',
      notes: [{ code: 'list-of-files', blocks: true }, ...dates.notes()],
      subject: 'folder',
      age: ageOfMoment(newest.seen, source, newest.added, now),
      pairing: 'none',
    });
  },
};

function later(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
