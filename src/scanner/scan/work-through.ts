import { lstatSync, type Stats } from 'node:fs';
import type { ScanProgress } from '../../model/scan-event.ts';
import { diskPathOf, type ScannedFile } from '../files/scanned-file.ts';
import type { ReadOutcome } from '../reading/read-job.ts';
import { findTwinsIn } from '../twins/find-twins.ts';
import type { FindTwin } from '../twins/twin.ts';
import { applyOutcome } from './apply-outcome.ts';
import { FileQueue, type QueueOptions, type Want } from './file-queue.ts';
import { ProgressMeter } from './progress-meter.ts';
import { ScanCancelled } from './scan-control.ts';
import { isStillThere } from './scan-root.ts';
import type { ScanSession } from './scan-session.ts';

/**
 * Whether a file, or the zip that it lies in, was written since its disk was plugged in. A system keeps what it writes in memory and reads it
 * back from there; a disk that is pulled out too early never gets it. So such a file is proven only after the disk was ejected
 * and came back. What the system does not say is taken for written now.
 *
 * @param attachedAt since when the disk is plugged in (ms, UTC); null for one that cannot be pulled out
 */
function isWrittenSince(file: ScannedFile, root: string, attachedAt: number | null): boolean {
  if (attachedAt === null) return false;
  try {
    const zip = file.folder.zip?.archive.path;
    const path = zip === undefined ? diskPathOf(root, file) : typeof zip === 'string' ? zip : Buffer.from(zip);
    return lastWrite(lstatSync(path)) >= attachedAt;
  } catch {
    return true;
  }
}

/** A copy may take over the date of the bytes: then the moment of copying is the status date, or on some systems the birth. */
function lastWrite({ mtimeMs, ctimeMs, birthtimeMs }: Stats): number {
  return Math.max(mtimeMs, ctimeMs, birthtimeMs);
}

const TELL_EVERY_MS = 250;

/** Files of which records are made when it is their turn, folder by folder. */
export interface LaterFiles {
  readonly folders: Iterable<readonly ScannedFile[]>;
  readonly count: number;
  /** What they cost, as with {@link StagePlan.bytesOf}. */
  readonly bytes: number;
}

/** The files of one stage and what is wanted of them. */
export interface StagePlan {
  readonly stage: ScanProgress['stage'];
  /** Given over: the list is empty when the stage has begun, so that files which were read are not held by it. */
  readonly files: ScannedFile[];
  /** Files of folders that wait in columns. */
  readonly later?: LaterFiles;
  readonly want: (file: ScannedFile) => Want;
  /** Whether a file has not been read by this stage yet. */
  readonly isOpen: (file: ScannedFile) => boolean;
  /** Bytes that a file costs, for the progress. */
  readonly bytesOf: (file: ScannedFile) => number;
  /** After a file's record is up to date. */
  readonly onDone: (file: ScannedFile) => void;
  /** A few times a second. */
  readonly onTick?: () => void;
}

/** Reads all files of a stage in the workers, with progress. Throws `ScanCancelled`. */
export async function workThrough(session: ScanSession, plan: StagePlan): Promise<void> {
  const { later } = plan;
  const count = plan.files.length + (later?.count ?? 0);
  if (count === 0 || session.vanished) return;
  const { pool, control } = session;
  const planned = new Map<ScannedFile, number>();
  const total = plan.files.reduce((sum, file) => sum + plan.bytesOf(file), later?.bytes ?? 0);
  const meter = new ProgressMeter(plan.stage, count, total);
  const bytesNow = () => pool.bytesRead + session.bytesOfTwins;
  const bytesBefore = bytesNow();
  let bytesOfDone = 0;
  const isReadWhole = plan.stage !== 'reading' || session.request.inOnePass === true;
  // A large file is told of while it is read; of one that is no photo only the beginning is.
  const bytes = () => (isReadWhole ? Math.max(bytesNow() - bytesBefore, bytesOfDone) : bytesOfDone);
  const tellProgress = () => session.tell({ type: 'progress', progress: meter.at(performance.now(), bytes()) });
  const seat = session.options.twins;
  const options: QueueOptions = {
    ...(seat ? { twinsOf: (file, facts) => seat.twinsOf(file, facts) } : {}),
    root: session.root.path,
    want: plan.want,
    isOpen: plan.isOpen,
    onOutcome: (file, outcome, want) => {
      const cost = planned.get(file) ?? plan.bytesOf(file);
      if (applyAndRemember(session, file, outcome, want)) {
        planned.set(file, cost);
        return true;
      }
      if (session.vanished) return false;
      meter.filesDone += 1;
      bytesOfDone += cost;
      plan.onDone(file);
      return false;
    },
  };
  const queue = new FileQueue(plan.files, options, later?.folders);
  plan.files.length = 0;
  tellProgress();
  session.queue = queue;
  const timer = setInterval(() => {
    if (control.isPaused) {
      meter.forgetRate();
      return;
    }
    plan.onTick?.();
    session.outbox.flush();
    tellProgress();
  }, TELL_EVERY_MS);
  try {
    await seat?.enter(plan.stage, findOwn(session, options), control.signal);
    await pool.run(queue);
  } finally {
    seat?.finish(plan.stage);
    clearInterval(timer);
    session.queue = null;
    session.bytesRead = bytesNow();
  }
  if (control.signal.aborted) throw new ScanCancelled();
  session.memory.flush();
  session.outbox.flush();
  tellProgress();
}

/** How another scan finds the twins of its files among those that this stage still has to read. */
function findOwn(session: ScanSession, { isOpen, want, onOutcome }: QueueOptions): FindTwin {
  const find = findTwinsIn({
    root: session.root.path,
    folders: session.folders,
    isWanted: (file, facts) => {
      if (session.vanished || !isOpen(file)) return false;
      const wanted = want(file);
      return wanted.fingerprint && wanted.facts === facts;
    },
    take: (file, outcome) => {
      session.bytesOfTwins += file.size ?? 0;
      onOutcome(file, outcome, want(file));
    },
  });
  return (file, facts) => (session.control.isPaused ? null : find(file, facts));
}

/** Takes one outcome into the file's record and the index; true when the file must be read again. */
function applyAndRemember(session: ScanSession, file: ScannedFile, outcome: ReadOutcome, want: Want): boolean {
  if (session.vanished) return false;
  if (outcome.kind !== 'read' && !isStillThere(session.root)) {
    // Not this file's fault: the whole disk is gone.
    session.checkRoot();
    return false;
  }
  const told = file.problem;
  const taken = applyOutcome(file, outcome, want, Date.now(), (one) =>
    isWrittenSince(one, session.root.path, session.attachedAt),
  );
  if (taken.again) return true;
  if (!file.wasRead) session.filesRead += 1;
  file.wasRead = true;
  if (file.problem !== told) session.warnOf(file, taken.technical);
  if (file.state === 'gone') session.memory.forgetFiles(file.folder.path, [file.name]);
  else session.memory.remember(file, taken.settled);
  return false;
}
