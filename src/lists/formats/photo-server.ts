import { type AssetFlags, NO_FLAGS } from '../../model/asset.ts';
import { baseName } from '../../model/file-name.ts';
import { toSha1 } from '../../model/sha1.ts';
import { DateColumn } from '../dates/date-column.ts';
import { type RecordFormat, type RecordsHead, readRecords } from '../format-reader.ts';
import { ageOfSource } from '../list-age.ts';
import { ListBuilder } from '../list-builder.ts';
import { isNoName } from '../list-name.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { isObject } from '../records/json-record.ts';
import type { ListRecord, RecordKeys } from '../records/record.ts';
import { type FileFacts, PHOTO_SERVICES, type PhotoService } from '../services/photo-service.ts';
import { factOf, factReader, type ServiceFact } from '../services/service-record.ts';
import { pixelsOf, sizeOf, textOf, truthOf } from '../values/cell.ts';

const serviceOf = (keys: RecordKeys): PhotoService | undefined => PHOTO_SERVICES.find((service) => service.isIts(keys));

/** What stands in a record under a fact of its service. */
type Facts = (fact: ServiceFact) => unknown;

/**
 * What another photo service holds, as its server gives it or as a program exported it. Where the service keeps the SHA-1 of the
 * bytes, a file that is here can be proven to be the same. Such a list says nothing about iCloud.
 */
export const PHOTO_SERVER: RecordFormat = {
  format: 'photo-server',
  recognise: (head: RecordsHead) => (serviceOf(head.keys) === undefined ? null : head),
  async read(list, context) {
    const built = new ListBuilder(list.item, context);
    const { log, left, rows, source, now } = built;
    const dates = new DateColumn(log, source.path, now, { zeroIsNoZone: true });
    let service = serviceOf(list.head.keys);
    let read = factReader(list.head.keys, service?.paths ?? { name: [] });
    let newest: number | null = null;

    const has = (paths: readonly string[] = []) => paths.some((path) => list.head.keys.has(path));

    function add(facts: Facts, ofPhoto: Facts, line: number): boolean {
      const name = baseName(textOf(facts('name')));
      if (isNoName(name)) return false;
      if (left.takes(name)) return true;
      rows.push({
        ...PLAIN_ROW,
        name,
        captured: dates.read(ofPhoto('taken'), line, rows.length),
        size: sizeOf(facts('size')),
        sha1: toSha1(textOf(facts('sha1'))),
        video: isVideo(facts('type')),
        width: pixelsOf(facts('width')),
        height: pixelsOf(facts('height')),
        flags: flagsOf(ofPhoto('trashed'), ofPhoto('deletedAt'), ofPhoto('visibility')),
        ownId: textOf(facts('id')) || null,
      });
      return true;
    }

    await readRecords(
      list,
      context,
      log,
      {
        keys(keys) {
          service = serviceOf(keys) ?? service;
          read = factReader(keys, service?.paths ?? { name: [] });
          return [keys.at(...(service?.paths.name ?? []))];
        },
        record(record) {
          const facts: Facts = (fact) => read(record, fact);
          if (facts('folder') !== undefined) {
            left.add('not-photos');
            return true;
          }
          const added = facts('added');
          const ms = added === undefined ? null : dates.moment(added);
          if (ms !== null) newest = Math.max(newest ?? ms, ms);
          const files = filesOf(record, service);
          if (files.length === 0) return add(facts, facts, record.line);
          return files
            .map(({ file, paths }) => add((fact) => factOf(file, paths, fact), facts, record.line))
            .every((isRead) => isRead);
        },
      },
      { isHead: (keys) => serviceOf(keys) !== undefined },
    );
    dates.settle(rows);
    return built.finish({
      format: 'photo-server',
      subject: 'other-service',
      notes: [{ code: 'list-of-service', blocks: true }, ...dates.notes()],
      age: ageOfSource(source, newest, now),
      shows: { hidden: has(service?.paths.visibility), deleted: has(deletedPaths(service)), waiting: false },
      pairing: 'none',
    });
  },
};

const deletedPaths = (service: PhotoService | undefined) => [
  ...(service?.paths.trashed ?? []),
  ...(service?.paths.deletedAt ?? []),
];

/** The original files of a photo, where its service lists them; what it made of them for itself is no photo. */
function filesOf(record: ListRecord, service: PhotoService | undefined) {
  const files = service?.paths.files;
  const listed = files === undefined ? undefined : record.entries().find(([key]) => key === files.list)?.[1];
  if (files === undefined || !Array.isArray(listed)) return [];
  const originals = listed.filter((file): file is FileFacts => isObject(file) && files.isOriginal(file));
  return originals.map((file) => ({ file, paths: files.paths }));
}

function isVideo(value: unknown): boolean | null {
  const type = textOf(value).toLowerCase();
  if (/^video/.test(type)) return true;
  return /^(?:image|photo|raw)/.test(type) ? false : null;
}

function flagsOf(trashed: unknown, deletedAt: unknown, visibility: unknown): AssetFlags {
  const deleted = truthOf(trashed) === true || textOf(deletedAt) !== '';
  const hidden = /^(?:hidden|locked)$/i.test(textOf(visibility));
  return deleted || hidden ? { ...NO_FLAGS, deleted, hidden } : NO_FLAGS;
}
