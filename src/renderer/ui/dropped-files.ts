import type { DroppedFile } from '../engine/engine.ts';

/** A folder with more files than this is no list; reading goes no further. */
const MOST_FILES = 20_000;

/** Everything in a drop that could be a list: files, and the files inside dropped folders, with their paths. */
export async function filesOfDrop(transfer: DataTransfer): Promise<DroppedFile[]> {
  // Entries must be taken before the first await: a drop is emptied when its event is over.
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const plain = [...transfer.files];
  const found: DroppedFile[] = [];
  for (const [i, entry] of entries.entries()) {
    if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, entry.name, found);
    else {
      const file = plain[i];
      if (file) found.push({ file, path: file.name });
    }
  }
  return entries.length > 0 ? found : plain.map((file) => ({ file, path: file.name }));
}

/** What a drop holds that can be a place: folders, Photos libraries, zips and tars, as the `File` objects that the preload knows paths of. */
export function placesOfDrop(transfer: DataTransfer): File[] {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  return [...transfer.files].filter(
    ({ name }, i) => (entries[i]?.isDirectory ?? false) || isPhotosLibrary(name) || /\.zip$/i.test(name) || isTar(name),
  );
}

/** Whether a name is that of a tar, as which a Google Takeout can be ordered. It holds photos; no list is read out of one. */
export function isTar(name: string): boolean {
  return /\.(tar|tgz|tar\.gz)$/i.test(name);
}

/** Whether a name is that of a Photos library (a folder that the Mac shows as one file). */
export function isPhotosLibrary(name: string): boolean {
  return /\.(photoslibrary|photolibrary|aplibrary)$/i.test(name);
}

async function walk(folder: FileSystemDirectoryEntry, path: string, found: DroppedFile[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (found.length >= MOST_FILES) return;
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, inside, found);
      else {
        const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
        found.push({ file, path: inside });
      }
    }
  }
}
