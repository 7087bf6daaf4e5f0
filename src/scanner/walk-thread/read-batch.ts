import { classAt, type FileColumns, ListedFolder } from '../files/listed-folder.ts';
import { type ScannedFile, unreadFile } from '../files/scanned-file.ts';
import type { WalkOptions } from '../walk/walk-tree.ts';
import { type OddFile, SEPARATOR, type WalkBatch } from './walk-batch.ts';

/** Tells what a batch holds as a walk in this thread tells it, and gives its folders. */
export function* readBatch(batch: WalkBatch, options: WalkOptions): Generator<ListedFolder> {
  const { detector } = options;
  for (const path of batch.libraries) options.onLibrary(path);
  for (const path of batch.backups) options.onBackup(path);
  for (const path of batch.marks) options.onMark(path);
  for (let i = 0; i < batch.mirrorSigns; i += 1) options.onMirrorSign();
  for (const path of batch.unlisted) options.onUnlisted(path);
  for (const { path, problem } of batch.unreadable) options.onUnreadable(path, problem);
  // Of a file without blocks only the end of the walk shows what it is: the detector takes note of it here.
  const smallest = batch.end?.smallestWithBlocks ?? null;
  if (smallest !== null) detector.hasBytes(smallest, 1);
  const columns = columnsOf(batch);
  const odd = new Map(batch.odd.map((file) => [file.row, file]));
  let row = 0;
  for (const { path, raw, isPlain, files, zips, others } of batch.folders) {
    const rawPath = raw === null ? null : Buffer.from(raw);
    const folder = new ListedFolder(path, rawPath, isPlain ? part(columns, row, files) : null);
    const record = () => {
      const file = recordOf(folder, columns, row, odd.get(row));
      if (odd.get(row)?.isWithoutBlocks) detector.see(file, file.size ?? 0, 0);
      row += 1;
      return file;
    };
    if (isPlain) row += files;
    else folder.files.push(...Array.from({ length: files }, record));
    for (let i = 0; i < zips; i += 1) options.onZip(record());
    for (const kind of others) options.onOther?.(record(), kind);
    yield folder;
  }
}

type Columns = Pick<WalkBatch, 'classes' | 'sizes' | 'mtimes' | 'ctimes' | 'inodes'> & {
  readonly names: readonly string[];
};

function columnsOf({ names, classes, sizes, mtimes, ctimes, inodes }: WalkBatch): Columns {
  return {
    // Of a text without names none is an empty one.
    names: classes.length === 0 ? [] : names.split(SEPARATOR),
    ...{ classes, sizes, mtimes, ctimes, inodes },
  };
}

function part(of: Columns, from: number, count: number): FileColumns {
  const to = from + count;
  return {
    names: of.names.slice(from, to),
    classes: of.classes.subarray(from, to),
    sizes: of.sizes.subarray(from, to),
    mtimes: of.mtimes.subarray(from, to),
    ctimes: of.ctimes.subarray(from, to),
    inodes: of.inodes.subarray(from, to),
  };
}

function recordOf(folder: ListedFolder, columns: Columns, row: number, odd: OddFile | undefined): ScannedFile {
  const raw = odd?.raw ? Buffer.from(odd.raw) : null;
  const file = unreadFile(folder, columns.names[row] ?? '', classAt(columns, row), raw);
  const size = columns.sizes[row] ?? Number.NaN;
  file.size = Number.isNaN(size) ? null : size;
  file.mtimeMs = columns.mtimes[row] ?? 0;
  file.ctimeMs = columns.ctimes[row] ?? 0;
  file.inode = columns.inodes[row] ?? 0;
  if (odd) [file.state, file.problem] = [odd.state, odd.problem];
  return file;
}
