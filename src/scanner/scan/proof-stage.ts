import { CLOCKS_DIFFER_MS, DAY_MS } from '../../model/moments.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import { type GroupFile, isAssetFile, mediumOf } from '../grouping/group-file.ts';
import type { AssetInventory } from './asset-inventory.ts';
import { inDiskOrder, type Want } from './file-queue.ts';
import type { ScanRequest } from './scan-request.ts';
import type { ScanSession } from './scan-session.ts';
import { type StagePlan, workThrough } from './work-through.ts';

const WANT: Want = { facts: false, fingerprint: true };
const MOST_AT_ONCE = 500;

/**
 * Last stages, the proof: the fingerprint of every photo and video whose bytes are here and were not read yet; then of those
 * that were read too long ago, since nobody knows what a disk has done to them meanwhile.
 */
export async function proveFiles(session: ScanSession, inventory: AssetInventory): Promise<void> {
  const files = session.folders.flatMap((folder) => inDiskOrder(folder, needsProof));
  await readAll(session, inventory, { stage: 'proving', files, isOpen: needsProof });
  const { rereadBefore } = session.request;
  if (rereadBefore === undefined) return;
  const now = Date.now();
  const isStale = (file: ScannedFile) => canBeProved(file) && isTooOld(file, rereadBefore, now);
  const stale = session.folders.flatMap((folder) => inDiskOrder(folder, isStale));
  await readAll(session, inventory, { stage: 'rereading', files: oldestFirst(stale), isOpen: isStale });
}

async function readAll(
  session: ScanSession,
  inventory: AssetInventory,
  plan: Pick<StagePlan, 'stage' | 'files' | 'isOpen'>,
): Promise<void> {
  const dirty = new Set<number>();
  const tellDirty = () => {
    for (const entry of dirty) {
      const asset = inventory.refresh(entry);
      // Under a library's own names they are told at the end.
      if (asset && session.names.isEmpty) session.outbox.push(asset);
    }
    dirty.clear();
  };
  await workThrough(session, {
    ...plan,
    want: () => WANT,
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

/** Whether a stage to come would read a file, by what is known of it now. */
export function willBeRead(file: Provable, { proof, rereadBefore }: ScanRequest, now: number): boolean {
  if (!proof || !canBeProved(file)) return false;
  return file.fingerprint === null || (rereadBefore !== undefined && isTooOld(file, rereadBefore, now));
}

/** What is to be known of a file to say whether it can be proved. */
type Provable = GroupFile & Pick<ScannedFile, 'problem'>;

function needsProof(file: ScannedFile): boolean {
  return file.fingerprint === null && canBeProved(file);
}

function canBeProved(file: Provable): boolean {
  if (!isAssetFile(file)) return false;
  const medium = mediumOf(file);
  if (medium === 'adjustment' || medium === 'sidecar') return false;
  if (file.state === 'present' || file.state === 'cut-short') return true;
  // No photo was recognised in it, but equal bytes would still be proof.
  return file.state === 'unreadable' && file.problem === 'file-not-recognised';
}

function isTooOld({ fingerprint, readAt }: GroupFile, before: number, now: number): boolean {
  return fingerprint !== null && (readAt === null || readAt < before || readAt > now + CLOCKS_DIFFER_MS);
}

/** What was read on one day stays in the order of the disk. */
function oldestFirst(files: readonly ScannedFile[]): ScannedFile[] {
  const dayOf = ({ readAt }: ScannedFile) => (readAt === null ? -1 : Math.floor(readAt / DAY_MS));
  return [...files].sort((a, b) => dayOf(a) - dayOf(b));
}
