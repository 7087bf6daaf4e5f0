import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent, ScanStats } from '../../model/scan-event.ts';
import type { ListedFolder } from '../files/listed-folder.ts';
import { type Everything, everythingOf } from '../files/other-file.ts';
import { isInTar } from '../files/packed-entry.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import { memoryKey } from '../index/memory-key.ts';
import { ScanMemory } from '../index/scan-memory.ts';
import { attachedSince } from '../place/attached-since.ts';
import { doesAnswer } from '../place/does-answer.ts';
import { limitNursery } from '../small-nursery.ts';
import { AssetInventory } from './asset-inventory.ts';
import { inDiskOrder, type Want } from './file-queue.ts';
import { listFiles, ScanRefused } from './list-stage.ts';
import { proveFiles } from './proof-stage.ts';
import { type GroupsByFolder, isInColumns, recallFiles, tellFolder } from './recall-stage.ts';
import { ScanCancelled, type ScanControl } from './scan-control.ts';
import type { ScanRequest } from './scan-request.ts';
import { contentsNow, saveSummary, tellNamed, tellRemoved } from './scan-result.ts';
import { openRoot } from './scan-root.ts';
import { type ScanOptions, ScanSession } from './scan-session.ts';
import { workThrough } from './work-through.ts';

/** Files this small are read whole in the quick pass: their head is nearly all of them. */
const WHOLE_AT_ONCE = 64 * 1024;
const HEAD_BYTES = 16 * 1024;

/** Packed bytes come only from the first to the last: reading what a photo says about itself reads all of it. */
function isReadInOrder({ folder, name }: ScannedFile): boolean {
  const entry = folder.zip?.entries.get(name);
  return entry?.method === 8 || isInTar(entry);
}

/** What becomes of each item, made when it is asked for. */
function* oneByOne<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item);
}

/** Third stage, the quick pass: what every new or changed file says about itself. */
async function readHeaders(session: ScanSession, byFolder: GroupsByFolder): Promise<void> {
  const { request, folders } = session;
  const waiting = folders.filter((folder) => folder.waiting > 0);
  const inColumns = waiting.filter(isInColumns);
  const isUnread = (file: ScannedFile) => file.state === 'unread';
  const files = waiting.flatMap((folder) => (isInColumns(folder) ? [] : inDiskOrder(folder, isUnread)));
  const isReadWhole = (size: number | null) =>
    request.proof && (request.inOnePass === true || (size ?? 0) <= WHOLE_AT_ONCE);
  const want = (file: ScannedFile): Want => ({
    facts: true,
    fingerprint: file.fingerprint === null && (isReadWhole(file.size) || (request.proof && isReadInOrder(file))),
  });
  const bytesOf = (size: number | null, whole: boolean) => (whole ? (size ?? 0) : Math.min(size ?? 0, HEAD_BYTES));
  const bytesIn = ({ sizes }: ListedFolder) => sizes.reduce((sum, size) => sum + bytesOf(size, isReadWhole(size)), 0);
  await workThrough(session, {
    stage: 'reading',
    files,
    later: {
      folders: oneByOne(inColumns, (folder) => inDiskOrder(folder, isUnread)),
      count: inColumns.reduce((sum, { names }) => sum + names.length, 0),
      bytes: inColumns.reduce((sum, folder) => sum + bytesIn(folder), 0),
    },
    want,
    isOpen: isUnread,
    bytesOf: (file) => bytesOf(file.size, want(file).fingerprint || isReadInOrder(file)),
    onDone: ({ folder }) => {
      folder.waiting -= 1;
      if (folder.waiting === 0) tellFolder(session, folder, byFolder);
    },
  });
  // Files that were not reached because the disk went away are still seen by name.
  for (const folder of waiting) if (folder.waiting > 0) tellFolder(session, folder, byFolder);
}

export type ScanOutcome =
  | {
      readonly ok: true;
      readonly contents: PlaceContents;
      readonly stats: ScanStats;
      /** Null unless every file was asked for. */
      readonly everything: Everything | null;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Where the objects of a scan are born may take so much (bytes). A scan that reads has threads with heaps of their own, and waits for them
 * anyway; its limit is not said before the nursery has grown once, since flags that are said before the threads have started cost
 * each of them 15 ms (pool/worker-pool.ts). One that finds everything remembered makes all its objects at once, and would spend a
 * fifth of its time sweeping a small nursery.
 */
const NURSERY_OF_SCAN = 2 * 1024 * 1024;
const NURSERY_OF_RESCAN = 16 * 1024 * 1024;

/** Runs one scan from start to end. Never rejects: what goes wrong is in the outcome, and was told as an event. */
export async function runScan(
  request: ScanRequest,
  tell: (event: ScanEvent) => void,
  control: ScanControl,
  options: ScanOptions,
): Promise<ScanOutcome> {
  const startedAt = performance.now();
  tell({ type: 'started', placeId: request.place.id, at: Date.now() });
  const failed = (problem: Problem): ScanOutcome => {
    tell({ type: 'failed', problem });
    return { ok: false, problem };
  };
  if (!(await doesAnswer(request.folder))) return failed({ code: 'folder-silent', path: request.folder });
  const opened = openRoot(request.folder);
  if (!opened.ok) return failed(opened.problem);
  const session = new ScanSession(request, tell, control, opened.root, options);
  const memory = new ScanMemory(request.dataFolder, memoryKey(request.place), (problem) => session.warn(problem));
  const nursery = memory.isEmpty ? limitNursery(NURSERY_OF_SCAN, true) : limitNursery(NURSERY_OF_RESCAN);
  control.onTurn = nursery.look;
  try {
    session.attachMemory(memory);
    const contents = await allStages(session);
    const { counts, filesRead, bytesRead } = session;
    const durationMs = Math.round(performance.now() - startedAt);
    const stats: ScanStats = { files: counts.files, filesRead, bytesRead, durationMs };
    tell({ type: 'finished', contents: withoutAssets(contents), stats });
    memory.tidy();
    const { others, folders, archives, blindFolders: blind, root } = session;
    const everything = others && everythingOf(root.path, { folders, others, archives, blind });
    return { ok: true, contents, stats, everything };
  } catch (error) {
    if (error instanceof ScanRefused) return failed(error.problem);
    if (error instanceof ScanCancelled || control.signal.aborted) return failed({ code: 'cancelled' });
    return failed({ code: 'internal', technical: error instanceof Error ? (error.stack ?? '') : String(error) });
  } finally {
    session.close();
    nursery.end();
  }
}

async function allStages(session: ScanSession): Promise<PlaceContents> {
  const { request, memory, counts } = session;
  // A first scan reads for sure; a later one perhaps nothing at all, and one whose files are read beside those of another only what is left.
  if (memory.isEmpty && session.options.twins?.isFirst !== false) session.pool.prepare();
  session.attachedAt = (session.options.attachedAt ?? (() => attachedSince(session.root.path, request.place)))();
  const early = await listFiles(session);
  const nothingHere = counts.files === 0 && counts.unreadableFolders === 0;
  if (nothingHere) session.warn({ code: 'folder-empty', path: request.folder });
  // An empty folder where photos were is a disk that is not there, until the person says otherwise.
  const lost = nothingHere && !memory.isEmpty;

  const byFolder = await recallFiles(session, early);
  await readHeaders(session, byFolder);
  await session.names.open(session.root.path, (problem) => session.warn(problem));
  await session.names.readSidecars(session.root.path, session.folders, () => session.control.yieldToEventLoop());

  const inventory = new AssetInventory();
  const { changed, absorbed } = inventory.fill(byFolder.values());
  // From here on the inventory has them; a million groups need not be held twice.
  byFolder.clear();
  session.outbox.pushAll(changed);
  session.outbox.flush();
  if (!session.vanished && !lost) tellRemoved(session, inventory, absorbed);

  const settle = (): PlaceContents => {
    session.checkRoot();
    const unfinished = session.vanished || lost;
    const contents = contentsNow(session, inventory, unfinished);
    tellNamed(session, contents);
    if (!unfinished) saveSummary(session, contents);
    return contents;
  };
  const quick = settle();
  session.tell({ type: 'stage-finished', stage: 'reading', contents: withoutAssets(quick) });
  await session.control.yieldToEventLoop();
  if (!request.proof || session.vanished) return quick;
  await proveFiles(session, inventory);
  return settle();
}

function withoutAssets({ assets: _, ...rest }: PlaceContents): Omit<PlaceContents, 'assets'> {
  return rest;
}
