import { crc32 } from 'node:zlib';
import { type FileRecord, fromRecord, type RememberedFile, type RememberedFolder } from './remembered-file.ts';

/** Files of one folder that were remembered together: one text, and its checksum. */
export interface RecordBatch {
  readonly records: string;
  readonly sum: number;
}

/**
 * The text of some files of a folder. One text is written, read and checked in a fraction of the time of as many rows
 * (bench/RESULTS.md, "Index"). `folder` is the key of the folder: a batch that ended up in another one is not believed.
 */
export function batchOf(records: readonly FileRecord[], folder: number): RecordBatch {
  const text = JSON.stringify(records);
  return { records: text, sum: sumOf(text, folder) };
}

/** What a batch keeps of a file that is not here any more: its name alone. */
export function forgottenRecord(name: string): FileRecord {
  return [name];
}

/** The files of a folder, and how many records had to be gone through to find them. */
export interface RecalledFolder {
  /** By their names; made for who asks, who may change it. */
  readonly files: Map<string, RememberedFile>;
  readonly records: number;
  readonly batches: number;
}

/**
 * The files that the batches of a folder tell of, in the order in which they were written: a later record of a name takes the
 * place of an earlier one. A batch that is not as it was written may have taken anything back that stood before it, so
 * nothing before it is believed either: those files are read again.
 *
 * @param key of the folder in the index
 * @param path of the folder inside the place
 */
export function recallBatches(batches: readonly unknown[], key: number, path: string): RecalledFolder {
  const folder: RememberedFolder = { path };
  let files = new Map<string, RememberedFile>();
  let records = 0;
  for (const batch of batches) {
    const read = readBatch(batch, key);
    if (read === null) files = new Map();
    for (const record of read ?? []) {
      records += 1;
      takeRecord(record, folder, files);
    }
  }
  return { files, records, batches: batches.length };
}

function takeRecord(record: unknown, folder: RememberedFolder, files: Map<string, RememberedFile>): void {
  if (!Array.isArray(record)) return;
  const name: unknown = record[0];
  if (typeof name !== 'string') return;
  const file = fromRecord(record, folder);
  if (file) files.set(name, file);
  else files.delete(name);
}

/** The records of a row `[records, sum]`; null when it is not as this program wrote it. */
function readBatch(row: unknown, folder: number): readonly unknown[] | null {
  if (!Array.isArray(row)) return null;
  const [text, sum]: readonly unknown[] = row;
  if (typeof text !== 'string' || sum !== sumOf(text, folder)) return null;
  try {
    const records: unknown = JSON.parse(text);
    return Array.isArray(records) ? records : null;
  } catch {
    return null;
  }
}

/**
 * The checksum of a batch. SQLite does not notice when a bit changes on the disk; without this, a fingerprint or a date that
 * nobody read would be believed for years.
 */
function sumOf(text: string, folder: number): number {
  return crc32(text, folder >>> 0);
}
