import type { Asset } from '../../model/asset.ts';
import type { Place, PlacePart } from '../../model/place.ts';
import type { PersonsWord } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent } from '../../model/scan-event.ts';
import type { OtherFile } from '../files/other-file.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import type { ScanMemory } from '../index/scan-memory.ts';
import type { TreeDetector } from '../placeholders/placeholder-survey.ts';
import { AheadByNeed, type AheadRule } from '../pool/ahead-by-need.ts';
import { WorkerPool } from '../pool/worker-pool.ts';
import type { TwinSeat } from '../twins/twin.ts';
import { noCounts } from '../walk/walk-counts.ts';
import type { FileQueue } from './file-queue.ts';
import { LibraryNames } from './library-names.ts';
import type { ScanControl } from './scan-control.ts';
import type { ScanRequest } from './scan-request.ts';
import { isReadFarAhead, liesOnTurningDisk, type ScanRoot, whyGone } from './scan-root.ts';

const MOST = 500;
const LONGEST_MS = 200;

/** Sends assets in batches: not one by one, and not so late that the window stands still. */
class AssetOutbox {
  readonly #emit: (event: ScanEvent) => void;
  #assets: Asset[] = [];
  #since = 0;

  constructor(emit: (event: ScanEvent) => void) {
    this.#emit = emit;
  }

  push(asset: Asset): void {
    if (this.#assets.length === 0) this.#since = performance.now();
    this.#assets.push(asset);
    if (this.#assets.length >= MOST || performance.now() - this.#since > LONGEST_MS) this.flush();
  }

  /** The assets of one folder: together they take less time than a look at the clock for each. */
  pushAll(assets: readonly Asset[]): void {
    for (const asset of assets) {
      if (this.#assets.length === 0) this.#since = performance.now();
      this.#assets.push(asset);
      if (this.#assets.length >= MOST) this.flush();
    }
    if (performance.now() - this.#since > LONGEST_MS) this.flush();
  }

  flush(): void {
    if (this.#assets.length === 0) return;
    const assets = this.#assets;
    this.#assets = [];
    this.#emit({ type: 'batch', assets });
  }
}

export interface ScanOptions {
  /** Asked what the folder is now; without it, the place of the request is believed. Never rejects. */
  readonly describe?: (folder: string, only: ScanRequest['only'] | null, word: PersonsWord) => Promise<Place>;
  /** Whether every file is asked for, and not photos alone: the outcome has them then. */
  readonly everything?: boolean;
  /** Its place among scans that are read side by side; without it, it is read alone. */
  readonly twins?: TwinSeat;
  /** Asks which files are here by name only; without it the system is asked in its own way. For tests. */
  readonly detect?: TreeDetector;
  /** For tests: whether a thread of its own walks, whatever there is to walk, and the code of another thread. */
  readonly walk?: { readonly beside: boolean; readonly workerFile?: string };
  // For tests: other workers than a scan would take.
  readonly workerFile?: string;
  readonly aheadFile?: string;
  readonly aheadRule?: AheadRule;
  readonly attachedAt?: () => number | null;
  readonly workers?: number;
  readonly parsingLimitMs?: number;
}

/** What the stages of one scan share. */
export class ScanSession {
  readonly counts = noCounts();
  readonly folders: ScannedFolder[] = [];
  /** Problems that belong to no file. */
  readonly problems: Problem[] = [];
  /** Paths inside the place of zips that were looked into; empty text for the place itself. */
  readonly zips: string[] = [];
  /** Paths inside the place of folders and zips that could not be read. */
  readonly blindFolders: string[] = [];
  /** What was passed over, file by file; null where nobody asks for it. */
  readonly others: OtherFile[] | null;
  /** Zips and tars, each as one file. */
  readonly archives: OtherFile[] = [];
  /** What inside the place lies elsewhere. */
  parts: readonly PlacePart[] = [];
  /** Ids of assets that were here at the last scan and may not be any more. */
  readonly former: Set<string> = new Set();
  /** Remembered files that are not here any more: folder path to names. */
  readonly missing: Map<string, readonly string[]> = new Map();
  /** What a walk that was lost has told. */
  readonly #told = new Set<string>();
  readonly names = new LibraryNames();
  readonly outbox: AssetOutbox;
  readonly request: ScanRequest;
  readonly tell: (event: ScanEvent) => void;
  readonly control: ScanControl;
  readonly root: ScanRoot;
  filesRead = 0;
  bytesRead = 0;
  /** Bytes of its files that the workers of another scan have read (twins/). */
  bytesOfTwins = 0;
  /** Since when the disk of the place is plugged in (ms, UTC); null for one that cannot be pulled out. */
  attachedAt: number | null = null;
  /** The disk went away during the scan: what was seen stays, nothing more is read. */
  vanished = false;
  readonly options: ScanOptions;
  #memory: ScanMemory | null = null;
  #pool: WorkerPool | null = null;
  #queue: FileQueue | null = null;
  /** Files that somebody looks at, by their paths; for the stages to come as well. */
  #lookedAt: readonly string[] = [];

  constructor(
    request: ScanRequest,
    tell: (event: ScanEvent) => void,
    control: ScanControl,
    root: ScanRoot,
    options: ScanOptions,
  ) {
    this.request = request;
    this.tell = tell;
    this.control = control;
    this.root = root;
    this.outbox = new AssetOutbox(tell);
    this.options = options;
    this.others = options.everything ? [] : null;
    control.signal.addEventListener('abort', () => this.#pool?.close(), { once: true });
    control.onPrefer = (paths) => {
      this.#lookedAt = paths;
      this.#queue?.prefer(this.#filesAt(paths));
    };
  }

  get memory(): ScanMemory {
    if (!this.#memory) throw new Error('the memory is opened first');
    return this.#memory;
  }

  /** The index is opened with {@link warn} at hand, so after the session was made. */
  attachMemory(memory: ScanMemory): void {
    this.#memory = memory;
  }

  get pool(): WorkerPool {
    const { workers, workerFile, aheadFile, aheadRule, parsingLimitMs } = this.options;
    this.#pool ??= new WorkerPool({
      scanSwitch: this.control.workers,
      isReadFarAhead: isReadFarAhead(this.root.path),
      aheadRule: aheadRule ?? new AheadByNeed(() => liesOnTurningDisk(this.root.path)),
      ...(workers === undefined ? {} : { size: workers }),
      ...(workerFile === undefined ? {} : { workerFile }),
      ...(aheadFile === undefined ? {} : { aheadFile }),
      ...(parsingLimitMs === undefined ? {} : { parsingLimitMs }),
    });
    return this.#pool;
  }

  /** A stage reads now what its queue gives; null when it has ended. */
  set queue(queue: FileQueue | null) {
    this.#queue = queue;
    queue?.prefer(this.#filesAt(this.#lookedAt));
  }

  /** Forgets what a walk has met, to walk anew; `told` are the problems that it told, and that need not be told again. */
  forgetWalk(told: ReadonlySet<Problem>): void {
    for (const problem of told) this.#told.add(JSON.stringify(problem));
    const others = this.problems.filter((problem) => !told.has(problem));
    this.problems.splice(0, this.problems.length, ...others);
    Object.assign(this.counts, noCounts());
    this.folders.length = 0;
    this.blindFolders.length = 0;
    if (this.others) this.others.length = 0;
    this.names.forget();
  }

  warn(problem: Problem): void {
    this.problems.push(problem);
    if (!this.#told.has(JSON.stringify(problem))) this.tell({ type: 'warning', problem });
  }

  /** Tells the problem of a file; the file's record keeps its code. */
  warnOf(file: ScannedFile, technical: string | null): void {
    if (!file.problem) return;
    const problem: Problem = { code: file.problem, path: pathOf(file) };
    this.tell({ type: 'warning', problem: technical === null ? problem : { ...problem, technical } });
  }

  /** Notices that the disk is gone, or that nobody may look at it any more. */
  checkRoot(): void {
    const problem = this.vanished ? null : whyGone(this.root, this.request.folder);
    if (problem === null) return;
    this.vanished = true;
    this.warn(problem);
    this.#pool?.close();
  }

  close(): void {
    this.#pool?.close();
    this.#memory?.close();
  }

  /** The files at some paths inside the place; those that there are. */
  #filesAt(paths: readonly string[]): ScannedFile[] {
    const folders = new Map(this.folders.map((folder) => [folder.path, folder]));
    return paths.flatMap((path) => {
      const cut = path.lastIndexOf('/');
      const files = folders.get(path.slice(0, Math.max(cut, 0)))?.files ?? [];
      return files.find((file) => file.name === path.slice(cut + 1)) ?? [];
    });
  }
}
