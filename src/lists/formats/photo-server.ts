import { type AssetFlags, NO_FLAGS } from '../../model/asset.ts';
import { baseName } from '../../model/file-name.ts';
import { toSha1 } from '../../model/sha1.ts';
import { DateColumn } from '../dates/date-column.ts';
import { type RecordFormat, type RecordsHead, readRecords } from '../format-reader.ts';
import { ageOfSource } from '../list-age.ts';
import { ListBuilder } from '../list-builder.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { isObject } from '../records/json-record.ts';
import type { RecordKeys } from '../records/record.ts';
import { pixelsOf, sizeOf, textOf, truthOf } from '../values/cell.ts';

/** An asset of Immich as its server gives it, or as its table `asset` (`assets`) is exported (github.com/immich-app/immich). */
const isImmich = (keys: RecordKeys): boolean =>
  keys.has('originalFileName') &&
  ['checksum', 'fileCreatedAt', 'localDateTime', 'deviceAssetId', 'isTrashed', 'ownerId'].filter((key) => keys.has(key))
    .length >= 2;

/** The metadata that ente writes beside each file of an export (github.com/ente-io/ente). */
const isEnte = (keys: RecordKeys): boolean =>
  keys.has('title') && keys.has('creationTime') && (keys.has('modificationTime') || keys.has('info'));

const isServer = (keys: RecordKeys): boolean => isImmich(keys) || isEnte(keys);

/**
 * What another photo service holds: assets of Immich (JSON of its server, or its table as `psql` exports it) and the metadata of
 * an ente export. Immich's `checksum` is the SHA-1 of the bytes, in base64 or as hex after `\x`: it is kept, so that a file that
 * is here can be proven to be the same. Such a list says nothing about iCloud.
 */
export const PHOTO_SERVER: RecordFormat = {
  format: 'photo-server',
  recognise: (head: RecordsHead) => (isServer(head.keys) ? head : null),
  async read(list, context) {
    const built = new ListBuilder(list.item, context);
    const { log, left, rows, source, now } = built;
    const dates = new DateColumn(log, source.path, now, { zeroIsNoZone: true });
    let at = columnsOf(list.head.keys);
    let newest: number | null = null;
    await readRecords(
      list,
      context,
      log,
      {
        keys(keys) {
          at = columnsOf(keys);
          return [at.name];
        },
        record(record) {
          const name = baseName(textOf(record.cell(at.name)));
          if (name === '') return false;
          if (left.takes(name)) return true;
          const added = at.added < 0 ? null : dates.moment(record.cell(at.added));
          if (added !== null) newest = Math.max(newest ?? added, added);
          const exif = record.cell(at.exif);
          const inExif = (key: string) => (isObject(exif) ? exif[key] : undefined);
          const type = textOf(record.cell(at.type)).toUpperCase();
          rows.push({
            ...PLAIN_ROW,
            name,
            captured: dates.read(dateOf(record.cell(at.taken)), record.line, rows.length),
            size: sizeOf(record.cell(at.size)) ?? sizeOf(inExif('fileSizeInByte')),
            sha1: toSha1(textOf(record.cell(at.checksum))),
            video: type === 'VIDEO' ? true : type === 'IMAGE' ? false : null,
            width: pixelsOf(inExif('exifImageWidth')),
            height: pixelsOf(inExif('exifImageHeight')),
            flags: flagsOf(record.cell(at.trashed), record.cell(at.deletedAt), record.cell(at.visibility)),
            ownId: textOf(record.cell(at.id)) || null,
          });
          return true;
        },
      },
      { isHead: isServer },
    );
    dates.settle(rows);
    return built.finish({
      format: 'photo-server',
      subject: 'other-service',
      notes: [{ code: 'list-of-files', blocks: true }, ...dates.notes()],
      age: ageOfSource(source, newest, now),
      shows: { hidden: at.visibility >= 0, deleted: at.trashed >= 0 || at.deletedAt >= 0, waiting: false },
      pairing: 'none',
    });
  },
};

function columnsOf(keys: RecordKeys) {
  return {
    name: keys.at('originalFileName', 'title'),
    id: keys.at('id'),
    // Immich's local time is a wall clock that says it is UTC, so the moment of the file is taken.
    taken: keys.at('fileCreatedAt', 'creationTime', 'dateTimeOriginal', 'localDateTime'),
    added: keys.at('createdAt'),
    checksum: keys.at('checksum'),
    size: keys.at('fileSizeInByte', 'fileSize', 'size'),
    exif: keys.at('exifInfo'),
    type: keys.at('type'),
    trashed: keys.at('isTrashed'),
    deletedAt: keys.at('deletedAt'),
    visibility: keys.at('visibility'),
  };
}

/** ente writes `{"timestamp": 1654344669}`, as Google does. */
function dateOf(value: unknown): unknown {
  return isObject(value) ? (value.timestamp ?? value.formatted) : value;
}

function flagsOf(trashed: unknown, deletedAt: unknown, visibility: unknown): AssetFlags {
  const deleted = truthOf(trashed) === true || textOf(deletedAt) !== '';
  const hidden = /^(?:hidden|locked)$/i.test(textOf(visibility));
  return deleted || hidden ? { ...NO_FLAGS, deleted, hidden } : NO_FLAGS;
}
