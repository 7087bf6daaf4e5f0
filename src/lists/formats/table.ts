import { type AssetFlags, NO_FLAGS } from '../../model/asset.ts';
import { baseName } from '../../model/file-name.ts';
import { isFingerprint, toFingerprint } from '../../model/fingerprint.ts';
import type { ListSubject } from '../../model/list-facts.ts';
import type { CompletenessNote } from '../../model/place.ts';
import { fromCoreData } from '../dates/core-data.ts';
import { DateColumn } from '../dates/date-column.ts';
import { type RecordList, type RecordsHead, readRecords } from '../format-reader.ts';
import { ageOfSource } from '../list-age.ts';
import { ListBuilder } from '../list-builder.ts';
import { isCameraName, isNoName, nameKind } from '../list-name.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { isWholeName } from '../listing/name-columns.ts';
import type { ListResult, ReadListOptions } from '../parsed-list.ts';
import type { JsonObject } from '../records/json-record.ts';
import type { ListRecord, RecordKeys } from '../records/record.ts';
import { isUsualDelimiter } from '../records/table-head.ts';
import { placeOf } from '../row-place.ts';
import type { ColumnMapping } from '../table/column-mapping.ts';
import { columnsByContent, columnsByHand, columnsByKeys, type TableColumns } from '../table/find-columns.ts';
import { FolderRows } from '../table/folder-rows.ts';
import { headSignature } from '../table/head-signature.ts';
import { isLive, LiveRows } from '../table/live-rows.ts';
import { withClock, withEnding } from '../table/split-cells.ts';
import { isOnComputer, originNotes } from '../table/table-origin.ts';
import type { ReadContext } from '../text/text-item.ts';
import { sizeOf, textOf, truthOf } from '../values/cell.ts';

/** How a list of records that is no tool's own is read: by the meaning of its keys, by what stands in it, or by hand. */
interface TableShape {
  readonly head: RecordsHead;
  readonly columns: TableColumns;
  readonly guessed: boolean;
}

/**
 * The way to read any other list of photos: a table, or objects of JSON, whose keys mean a name, a date, a size. Null where
 * none of the ways gives photos.
 */
export function chooseTable(heads: readonly RecordsHead[], options: ReadListOptions): RecordsHead | null {
  let best: { head: RecordsHead; score: number } | null = null;
  for (const head of heads) {
    const shape = shapeOf(head, options);
    if (shape === null || (shape.guessed && !isUsual(head))) continue;
    const score = evenness(head) * Math.min(widthOf(head), 20) * (shape.guessed ? 0.5 : 1);
    if (score > 0 && (best === null || score > best.score)) best = { head, score };
  }
  return best?.head ?? null;
}

/** Any list of photos as records, its columns found by meaning or mapped by hand. */
export async function readAnyTable(list: RecordList, context: ReadContext): Promise<ListResult> {
  const shape = shapeOf(list.head, context.options);
  if (shape === null) return { ok: false, problem: { code: 'list-not-recognised', path: list.item.source.path } };
  const built = new ListBuilder(list.item, context);
  const { log, left, rows, source, now } = built;
  let columns = shape.columns;
  const dates = new DateColumn(log, source.path, now, { ofFile: columns.dateOfFile });
  const folders = new FolderRows();
  const live = new LiveRows();
  let [onComputer, newest] = [0, null as number | null];
  await readRecords(
    list,
    context,
    log,
    {
      keys(keys) {
        if (keys !== list.head.keys) columns = columnsByKeys(keys) ?? columns;
        return [columns.name];
      },
      record(record) {
        const name = textOf(record.cell(columns.name));
        const written = columns.extension < 0 || name === '' ? name : withEnding(name, record.cell(columns.extension));
        // A row that breaks off may have broken off in its name.
        if (written === '' || isNoName(written)) return false;
        if (record.short && !(isWholeName(written) && isCameraName(baseName(written)))) return false;
        if (!isCameraName(baseName(written)) && isProse(record, columns)) return false;
        if (truthOf(record.cell(columns.isFolder)) === true || /[\\/]$|^\.{1,2}$/.test(written)) {
          folders.add(record);
          return true;
        }
        if (left.takes(baseName(written))) return true;
        if (!isCameraName(baseName(written)) && isBare(record, columns)) return false;
        const folder = textOf(record.cell(columns.folder));
        if (isOnComputer(written) || isOnComputer(folder)) onComputer += 1;
        const added = dates.moment(record.cell(columns.added));
        if (added !== null) newest = Math.max(newest ?? added, added);
        if (isLive(record.cell(columns.live), record.cell(columns.kind))) live.add(rows.length);
        rows.push({
          ...PLAIN_ROW,
          ...placeOf(written, folder),
          captured: dates.read(dateOf(record, columns), record.line, rows.length),
          size: sizeOf(record.cell(columns.size)),
          fingerprint: toFingerprint(textOf(record.cell(columns.checksum))),
          flags: flagsOf(truthOf(record.cell(columns.hidden)), truthOf(record.cell(columns.deleted))),
        });
        return true;
      },
    },
    { isHead: (keys: RecordKeys) => columnsByKeys(keys) !== null },
  );
  dates.settle(rows);
  live.giveFilms(rows);
  const notes = originNotes(shape.head, columns, { all: rows.length, onComputer });
  if (shape.guessed) notes.push({ code: 'columns-guessed', detail: describe(columns), blocks: false });
  notes.push(...dates.notes());
  // Whoever writes no head and lists folders lists files.
  if (shape.guessed && folders.count > 0 && !notes.some(({ code }) => code === 'list-of-files'))
    notes.push({ code: 'list-of-files', blocks: true });
  const subject = subjectOf(shape, notes);
  // iCloud has no folders: such a row there stands for something that was not read.
  if (subject === 'folder') left.add('not-photos', folders.count);
  else folders.tell(log, source.path);
  return built.finish({
    format: 'table',
    notes,
    subject,
    age: ageOfSource(source, newest, now),
    shows: { hidden: columns.hidden >= 0, deleted: columns.deleted >= 0, waiting: false },
  });
}

/** Whether words stand where a row has a date or a size: then it is no row. */
function isProse(record: ListRecord, { date, size }: TableColumns): boolean {
  return [date, size].some((key) => /^\P{N}+$/u.test(textOf(record.cell(key))));
}

/**
 * Whether a row of a table with dates, sizes or checksums has none of them, and no name of a photo: the foot of a group (`2022`),
 * `etc.`, a remark.
 */
function isBare(record: ListRecord, { date, size, checksum }: TableColumns): boolean {
  const others = [date, size, checksum].filter((key) => key >= 0);
  return others.length > 0 && others.every((key) => isEmpty(record.cell(key)));
}

function isEmpty(value: unknown): boolean {
  return !(value instanceof Date) && textOf(value) === '';
}

/** The date of a row; with its clock, where that has a column of its own. Core Data counts from 2001. */
function dateOf(record: ListRecord, { date, time, ofCoreData }: TableColumns): unknown {
  const value = record.cell(date);
  if (ofCoreData) return fromCoreData(value);
  return time < 0 ? value : withClock(value, record.cell(time));
}

function flagsOf(hidden: boolean | null, deleted: boolean | null): AssetFlags {
  return hidden === true || deleted === true
    ? { ...NO_FLAGS, hidden: hidden === true, deleted: deleted === true }
    : NO_FLAGS;
}

/** The way to read a list whose columns a person maps by hand: the most even one, whatever its columns hold. */
export function chooseMappable(heads: readonly RecordsHead[]): RecordsHead | null {
  let best: { head: RecordsHead; score: number } | null = null;
  for (const head of heads) {
    const score = isUsual(head) ? evenness(head) * Math.min(widthOf(head), 20) : 0;
    if (score > 0 && (best === null || score > best.score)) best = { head, score };
  }
  return best?.head ?? null;
}

/** An unusual mark parts cells only where keys show it: names, dates and sentences have such marks too. */
function isUsual(head: RecordsHead): boolean {
  return head.kind !== 'table' || head.delimiter === null || isUsualDelimiter(head.delimiter);
}

/** What a person said of the columns of a list with this head; null for nothing. */
export function mappingOf(head: RecordsHead, { mappings = [] }: ReadListOptions): ColumnMapping | null {
  if (mappings.length === 0) return null;
  const signature = headSignature(head);
  return mappings.find((mapping) => mapping.head === signature) ?? null;
}

function shapeOf(head: RecordsHead, options: ReadListOptions): TableShape | null {
  const mapping = mappingOf(head, options);
  if (mapping !== null) {
    const numberOf = (place: number) => (head.kind === 'table' ? place : head.keys.at(head.keys.plain[place] ?? ''));
    return { head, columns: columnsByHand(mapping.columns, numberOf), guessed: false };
  }
  if (head.kind !== 'table') {
    const columns = columnsByKeys(head.keys);
    const ofPhotos = columns !== null && head.sample.some((record) => isOfPhotoRecord(record));
    return ofPhotos ? { head, columns, guessed: false } : null;
  }
  const columns = head.head.length > 0 ? columnsByKeys(head.keys) : null;
  if (columns !== null) return isOfPhotos(head.sample, columns, head.keys) ? { head, columns, guessed: false } : null;
  const found = columnsByContent(head.sample.slice(0, 50), options.now);
  return found && { head, columns: found, guessed: true };
}

const OF_PHOTOS = [
  'date taken',
  'taken at',
  'datetimeoriginal',
  'aufnahmedatum',
  'aufgenommen',
  'aufgenommen am',
  'original filename',
  'photo taken time',
  'originalcreationdate',
];

/** Whether a table is one of photos, and not of people or invoices that have names too. */
function isOfPhotos(sample: readonly (readonly unknown[])[], columns: TableColumns, keys: RecordKeys): boolean {
  if (OF_PHOTOS.some((key) => keys.has(key))) return true;
  if (sample.length === 0) return columns.date >= 0 || columns.size >= 0 || columns.checksum >= 0;
  const photos = sample.filter(
    (row) =>
      isOfPhoto(baseName(withEnding(textOf(row[columns.name]), row[columns.extension]))) ||
      isFingerprint(textOf(row[columns.checksum])),
  ).length;
  return photos >= 0.3 * sample.length;
}

/** Whether an object speaks of a photo, and not of a person or an invoice. */
function isOfPhotoRecord(record: JsonObject): boolean {
  return Object.values(record).some(
    (value) => typeof value === 'string' && (isOfPhoto(baseName(value.trim())) || isFingerprint(value.trim())),
  );
}

function isOfPhoto(name: string): boolean {
  const kind = nameKind(name);
  return isCameraName(name) || kind === 'adjustment' || kind === 'sidecar';
}

function widthOf(head: RecordsHead): number {
  if (head.kind !== 'table') return head.keys.plain.length;
  return head.head.length > 0 ? head.head.length : Math.max(0, ...head.sample.map((row) => row.length));
}

/** The share of rows that have as many cells as the table is wide, or fewer where the rest is empty. */
function evenness(head: RecordsHead): number {
  if (head.kind !== 'table') return 1;
  const width = widthOf(head);
  if (head.sample.length === 0) return 1;
  const fits = head.sample.filter((row) => row.length > 1 && row.length <= width && row.length * 2 >= width).length;
  const share = fits / head.sample.length;
  return share < 0.5 ? 0 : share;
}

/**
 * A table with heads that dates photos by when they were taken, or proves them, is taken for what the person gives it as: a
 * list of iCloud. One that lists a disk is a list of a folder; of one without heads, or of names alone, nobody knows.
 */
function subjectOf(shape: TableShape, notes: readonly CompletenessNote[]): ListSubject {
  if (notes.some(({ code }) => code === 'list-of-files')) return 'folder';
  if (notes.some(({ code }) => code === 'list-of-service')) return 'other-service';
  const { head, columns } = shape;
  if (head.kind === 'table' && head.head.length === 0) return 'unknown';
  return columns.date >= 0 || columns.checksum >= 0 ? 'icloud' : 'unknown';
}

function describe(columns: TableColumns): string {
  const parts = [`name=${columns.name + 1}`];
  if (columns.date >= 0) parts.push(`date=${columns.date + 1}`);
  if (columns.size >= 0) parts.push(`size=${columns.size + 1}`);
  if (columns.checksum >= 0) parts.push(`checksum=${columns.checksum + 1}`);
  return parts.join(', ');
}
