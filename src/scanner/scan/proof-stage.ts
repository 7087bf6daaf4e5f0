import { isAssetFile, mediumOf } from '../grouping/group-file.ts';
import type { ScannedFile } from '../scanned-file.ts';
import type { AssetAccount } from './asset-account.ts';
import { inDiskOrder, type Want } from './file-queue.ts';
import type { ScanSession } from './scan-session.ts';
import { workThrough } from './work-through.ts';

const WANT: Want = { facts: false, fingerprint: true };
const MOST_AT_ONCE = 500;

/** Last stage, the proof: the fingerprint of every photo and video whose bytes are here. */
export async function proveFiles(session: ScanSession, account: AssetAccount): Promise<void> {
  const files = session.folders.flatMap((folder) => inDiskOrder(folder, needsProof));
  const dirty = new Set<number>();
  const tellDirty = () => {
    for (const entry of dirty) {
      const asset = account.refresh(entry);
      // Under a library's own names they are told at the end.
      if (asset && session.names.isEmpty) session.outbox.push(asset);
    }
    dirty.clear();
  };
  await workThrough(session, {
    stage: 'proving',
    files,
    want: () => WANT,
    isOpen: needsProof,
    bytesOf: (file) => file.size ?? 0,
    onDone: (file) => {
      dirty.add(file.entry);
      if (dirty.size >= MOST_AT_ONCE) tellDirty();
    },
    onTick: tellDirty,
  });
  tellDirty();
  session.outbox.flush();
}

function needsProof(file: ScannedFile): boolean {
  if (file.fingerprint !== null || !isAssetFile(file)) return false;
  const medium = mediumOf(file);
  if (medium === 'adjustment' || medium === 'sidecar') return false;
  if (file.state === 'present' || file.state === 'cut-short') return true;
  // No photo was recognised in it, but equal bytes would still be proof.
  return file.state === 'unreadable' && file.problem === 'file-not-recognised';
}
