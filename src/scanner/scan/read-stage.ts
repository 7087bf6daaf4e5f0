import { isInTar } from '../files/packed-entry.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import { inDiskOrder, type Want } from './file-queue.ts';
import { type GroupsByFolder, tellFolder } from './recall-stage.ts';
import type { ScanSession } from './scan-session.ts';
import { workThrough } from './work-through.ts';

/** Files this small are read whole in the quick pass: their head is nearly all of them. */
const WHOLE_AT_ONCE = 64 * 1024;
const HEAD_BYTES = 16 * 1024;

/** Packed bytes come only from the first to the last: reading what a photo says about itself reads all of it. */
function isReadInOrder({ folder, name }: ScannedFile): boolean {
  const entry = folder.zip?.entries.get(name);
  return entry?.method === 8 || isInTar(entry);
}

/** Third stage, the quick pass: what every new or changed file says about itself. */
export async function readHeaders(session: ScanSession, byFolder: GroupsByFolder): Promise<void> {
  const { request, folders } = session;
  const waiting = folders.filter((folder) => folder.waiting > 0);
  const isUnread = (file: ScannedFile) => file.state === 'unread';
  const files = waiting.flatMap((folder) => inDiskOrder(folder, isUnread));
  const want = (file: ScannedFile): Want => ({
    facts: true,
    fingerprint:
      request.proof &&
      file.fingerprint === null &&
      (request.inOnePass === true || (file.size ?? 0) <= WHOLE_AT_ONCE || isReadInOrder(file)),
  });
  await workThrough(session, {
    stage: 'reading',
    files,
    want,
    isOpen: isUnread,
    bytesOf: (file) =>
      want(file).fingerprint || isReadInOrder(file) ? (file.size ?? 0) : Math.min(file.size ?? 0, HEAD_BYTES),
    onDone: ({ folder }) => {
      folder.waiting -= 1;
      if (folder.waiting === 0) tellFolder(session, folder, byFolder);
    },
  });
  // Files that were not reached because the disk went away are still seen by name.
  for (const folder of waiting) if (folder.waiting > 0) tellFolder(session, folder, byFolder);
}
