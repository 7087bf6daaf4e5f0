import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent, ScanProgress, ScanStats } from '../../model/scan-event.ts';
import { fileLedger } from '../contents/file-account.ts';
import { allProblems } from '../contents/file-problems.ts';
import { scanNotes } from '../contents/scan-notes.ts';
import { writeSummary } from '../contents/scan-summary.ts';
import type { FileGroup } from '../grouping/file-group.ts';
import { isAssetFile, mediumOf } from '../grouping/group-file.ts';
import { toAsset } from '../grouping/to-asset.ts';
import { ScanMemory } from '../index/scan-memory.ts';
import { BlockWitness, countsBlocks } from '../placeholders/no-blocks.ts';
import { NOTHING_FOUND, type PlaceholderSurvey, treeDetector } from '../placeholders/placeholder-survey.ts';
import { WorkerPool } from '../pool/worker-pool.ts';
import type { ReadOutcome } from '../reading/read-job.ts';
import type { ScanRequest } from '../scan-messages.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../scanned-file.ts';
import { rootMode } from '../walk/folder-mode.ts';
import { noCounts, walkTree } from '../walk/walk-tree.ts';
import { AssetAccount, groupsOf } from './asset-account.ts';
import { AssetOutbox } from './asset-outbox.ts';
import { FileQueue, type Want } from './file-queue.ts';
import { LibraryNames } from './library-names.ts';
import { ProgressMeter } from './progress-meter.ts';
import { type FormerAssets, forgetFolder, recallFolder } from './recall-folder.ts';
import { ScanCancelled, type ScanControl } from './scan-control.ts';
import { isStillThere, openRoot, type ScanRoot } from './scan-root.ts';
import { takeOutcome } from './take-outcome.ts';

/** For tests: other workers than the scan would take. */
export interface ScanOptions {
  readonly workerFile?: string;
  readonly workers?: number;
  readonly parsingLimitMs?: number;
}

export type ScanOutcome =
  | { readonly ok: true; readonly contents: PlaceContents; readonly stats: ScanStats }
  | { readonly ok: false; readonly problem: Problem };

/** Files this small are read whole in the quick pass: their head is nearly all of them. */
const WHOLE_AT_ONCE = 64 * 1024;
const HEAD_BYTES = 16 * 1024;
const TELL_EVERY_MS = 250;

/** One scan from start to end. */
export class ScanRun {
  readonly #request: ScanRequest;
  readonly #tell: (event: ScanEvent) => void;
  readonly #control: ScanControl;
  readonly #options: ScanOptions;
  readonly #startedAt = performance.now();
  readonly #counts = noCounts();
  readonly #folders: ScannedFolder[] = [];
  /** Problems that belong to no file. */
  readonly #problems: Problem[] = [];
  readonly #former: FormerAssets = new Set();
  readonly #account = new AssetAccount();
  readonly #outbox: AssetOutbox;
  readonly #names = new LibraryNames();
  #pool: WorkerPool | null = null;
  #filesRead = 0;
  #bytesRead = 0;
  #vanished = false;

  constructor(request: ScanRequest, tell: (event: ScanEvent) => void, control: ScanControl, options: ScanOptions = {}) {
    this.#request = request;
    this.#tell = tell;
    this.#control = control;
    this.#options = options;
    this.#outbox = new AssetOutbox(tell);
  }

  /** Runs the scan. Never rejects: what goes wrong is in the outcome, and was told as an event. */
  async run(): Promise<ScanOutcome> {
    const { place } = this.#request;
    this.#tell({ type: 'started', placeId: place.id, at: Date.now() });
    const opened = openRoot(this.#request.folder);
    if (!opened.ok) return this.#failed(opened.problem);
    const memory = new ScanMemory(this.#request.dataFolder, place.id, (problem) => this.#warn(problem));
    try {
      return await this.#stages(opened.root, memory);
    } catch (error) {
      if (error instanceof ScanCancelled || this.#control.signal.aborted) return this.#failed({ code: 'cancelled' });
      return this.#failed({
        code: 'internal',
        technical: error instanceof Error ? (error.stack ?? '') : String(error),
      });
    } finally {
      this.#pool?.close();
      memory.close();
    }
  }

  async #stages(root: ScanRoot, memory: ScanMemory): Promise<ScanOutcome> {
    await this.#list(root);
    const remembered = memory.folderPaths;
    const nothingHere = this.#counts.files === 0 && this.#counts.unreadableFolders === 0;
    // An empty folder where photos were is a disk that is not there, until the person says otherwise.
    const lost = nothingHere && remembered.length > 0;
    if (nothingHere) this.#warn({ code: 'folder-empty', path: this.#request.folder });
    const byFolder = await this.#recall(memory);
    await this.#read(root, memory, byFolder);
    await this.#names.open(root.path, (problem) => this.#warn(problem));
    const unfinished = () => this.#vanished || lost;
    const { changed, absorbed } = this.#account.fill(byFolder.values());
    for (const asset of changed) this.#outbox.push(asset);
    this.#outbox.flush();
    if (!unfinished()) this.#tellRemoved(memory, remembered, absorbed);
    let contents = this.#contents(root, unfinished());
    this.#tellNamed(contents);
    if (!unfinished()) this.#save(memory, contents);
    const { assets: _, ...quick } = contents;
    this.#tell({ type: 'stage-finished', stage: 'reading', contents: quick });
    if (this.#request.proof && !this.#vanished) {
      await this.#prove(root, memory);
      contents = this.#contents(root, unfinished());
      this.#tellNamed(contents);
      if (!unfinished()) this.#save(memory, contents);
    }
    return this.#finished(contents);
  }

  /** Walks the tree, and finds what is here by name only. */
  async #list(root: ScanRoot): Promise<void> {
    const survey = await this.#survey(root.path);
    const witness = new BlockWitness(countsBlocks(root.path));
    const mode = rootMode(root.path);
    if (mode === 'library') this.#names.add('');
    let told = performance.now();
    const tellCounts = () => this.#tell({ type: 'counting', files: this.#counts.files, folders: this.#counts.folders });
    tellCounts();
    const walk = walkTree({
      root: root.path,
      mode,
      survey,
      witness,
      counts: this.#counts,
      onProblem: (problem) => this.#warn(problem),
      onLibrary: (path) => this.#names.add(path),
    });
    for (const folder of walk) {
      this.#folders.push(folder);
      if (performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        tellCounts();
      }
      await this.#control.breathe();
    }
    witness.decide();
    tellCounts();
    this.#checkRoot(root);
  }

  async #survey(root: string): Promise<PlaceholderSurvey> {
    const detect = treeDetector();
    if (!detect) return NOTHING_FOUND;
    try {
      return await detect(root, this.#control.signal);
    } catch (error) {
      await this.#control.breathe();
      this.#warn({ code: 'internal', path: root, technical: `placeholders not asked: ${String(error)}` });
      return NOTHING_FOUND;
    }
  }

  /** Takes back what is remembered; folders that did not change are told at once. */
  async #recall(memory: ScanMemory): Promise<Map<ScannedFolder, readonly FileGroup<ScannedFile>[]>> {
    const byFolder = new Map<ScannedFolder, readonly FileGroup<ScannedFile>[]>();
    for (const folder of this.#folders) {
      recallFolder(folder, memory, this.#former);
      byFolder.set(folder, []);
      if (folder.waiting === 0) this.#groupFolder(folder, byFolder);
      await this.#control.breathe();
    }
    memory.flush();
    for (const folder of this.#folders) {
      for (const file of folder.files) if (file.problem) this.#tell(this.#problemOf(file, null));
    }
    return byFolder;
  }

  #groupFolder(folder: ScannedFolder, byFolder: Map<ScannedFolder, readonly FileGroup<ScannedFile>[]>): void {
    const groups = groupsOf(folder);
    byFolder.set(folder, groups);
    for (const group of groups) this.#outbox.push(toAsset(group));
  }

  /** The quick pass: what every new or changed file says about itself. */
  async #read(
    root: ScanRoot,
    memory: ScanMemory,
    byFolder: Map<ScannedFolder, readonly FileGroup<ScannedFile>[]>,
  ): Promise<void> {
    const files = this.#folders.flatMap((folder) => (folder.waiting > 0 ? folder.files.filter(isUnread) : []));
    const want = (file: ScannedFile): Want => ({
      facts: true,
      fingerprint:
        this.#request.proof &&
        file.fingerprint === null &&
        (this.#request.inOnePass === true || (file.size ?? 0) <= WHOLE_AT_ONCE),
    });
    const bytesOf = (file: ScannedFile) =>
      want(file).fingerprint ? (file.size ?? 0) : Math.min(file.size ?? 0, HEAD_BYTES);
    await this.#work(root, memory, 'reading', files, want, bytesOf, (file) => {
      file.folder.waiting -= 1;
      if (file.folder.waiting === 0) this.#groupFolder(file.folder, byFolder);
    });
    // Files that were not reached because the disk went away are still seen by name.
    for (const folder of this.#folders) if (folder.waiting > 0) this.#groupFolder(folder, byFolder);
  }

  /** The proof: the fingerprint of every photo and video whose bytes are here. */
  async #prove(root: ScanRoot, memory: ScanMemory): Promise<void> {
    const files = this.#folders.flatMap((folder) => folder.files.filter(needsProof));
    const want: Want = { facts: false, fingerprint: true };
    const dirty = new Set<number>();
    const tellDirty = () => {
      for (const entry of dirty) {
        const asset = this.#account.refresh(entry);
        if (asset && this.#names.isEmpty) this.#outbox.push(asset);
      }
      dirty.clear();
      this.#outbox.flush();
    };
    await this.#work(
      root,
      memory,
      'proving',
      files,
      () => want,
      (file) => file.size ?? 0,
      (file) => {
        dirty.add(file.entry);
        if (dirty.size >= 500) tellDirty();
      },
      tellDirty,
    );
    tellDirty();
  }

  async #work(
    root: ScanRoot,
    memory: ScanMemory,
    stage: ScanProgress['stage'],
    files: readonly ScannedFile[],
    want: (file: ScannedFile) => Want,
    bytesOf: (file: ScannedFile) => number,
    onDone: (file: ScannedFile) => void,
    onTick: () => void = () => undefined,
  ): Promise<void> {
    if (files.length === 0 || this.#vanished) return;
    const meter = new ProgressMeter(
      stage,
      files.length,
      files.reduce((sum, file) => sum + bytesOf(file), 0),
    );
    const pool = this.#openPool();
    const bytesBefore = pool.bytesRead;
    let bytesOfDone = 0;
    const bytes = () => (stage === 'proving' ? pool.bytesRead - bytesBefore : bytesOfDone);
    const tellProgress = () => this.#tell({ type: 'progress', progress: meter.at(performance.now(), bytes()) });
    const queue = new FileQueue(files, {
      root: root.path,
      want,
      onOutcome: (file, outcome, wanted) => {
        const planned = bytesOf(file);
        const taken = this.#take(root, memory, file, outcome, wanted);
        if (taken) return true;
        meter.filesDone += 1;
        bytesOfDone += planned;
        onDone(file);
        return false;
      },
    });
    tellProgress();
    const timer = setInterval(() => {
      if (this.#control.isPaused) return meter.forgetRate();
      onTick();
      this.#outbox.flush();
      tellProgress();
    }, TELL_EVERY_MS);
    try {
      await pool.run(queue);
    } finally {
      clearInterval(timer);
      this.#bytesRead = pool.bytesRead;
    }
    if (this.#control.signal.aborted) throw new ScanCancelled();
    memory.flush();
    this.#outbox.flush();
    tellProgress();
  }

  #openPool(): WorkerPool {
    this.#pool ??= new WorkerPool({
      scanSwitch: this.#control.workers,
      ...(this.#options.workers === undefined ? {} : { size: this.#options.workers }),
      ...(this.#options.workerFile === undefined ? {} : { workerFile: this.#options.workerFile }),
      ...(this.#options.parsingLimitMs === undefined ? {} : { parsingLimitMs: this.#options.parsingLimitMs }),
    });
    this.#control.signal.addEventListener('abort', () => this.#pool?.close(), { once: true });
    return this.#pool;
  }

  /** Takes one outcome in; true when the file must be read again. */
  #take(root: ScanRoot, memory: ScanMemory, file: ScannedFile, outcome: ReadOutcome, want: Want): boolean {
    if (this.#vanished) return false;
    if (outcome.kind !== 'read' && !isStillThere(root)) {
      this.#checkRoot(root);
      return false;
    }
    const taken = takeOutcome(file, outcome, want);
    if (taken.again) return true;
    this.#filesRead += 1;
    if (file.problem) this.#tell(this.#problemOf(file, taken.technical));
    if (file.state !== 'gone') memory.remember(file, taken.settled);
    return false;
  }

  /** Notices that the disk is gone: what was seen stays, and nothing more is read. */
  #checkRoot(root: ScanRoot): void {
    if (this.#vanished || isStillThere(root)) return;
    this.#vanished = true;
    this.#warn({ code: 'folder-vanished', path: this.#request.folder });
    this.#pool?.close();
    this.#pool = null;
  }

  #tellRemoved(memory: ScanMemory, remembered: readonly string[], absorbed: readonly string[]): void {
    const here = new Set(this.#folders.map((folder) => folder.path));
    const blind = this.#problems.flatMap((problem) => (problem.path === undefined ? [] : [problem.path]));
    for (const path of remembered) {
      if (here.has(path)) continue;
      // A folder that cannot be read today is not a folder that was deleted.
      if (blind.some((folder) => path === folder || path.startsWith(`${folder}/`))) continue;
      forgetFolder(path, memory, this.#former);
    }
    for (const asset of this.#account.assets) this.#former.delete(asset.id);
    const assetIds = [...new Set([...this.#former, ...absorbed])];
    if (assetIds.length > 0) this.#tell({ type: 'removed', assetIds });
  }

  #contents(root: ScanRoot, unfinished: boolean): PlaceContents {
    const { assets, groups } = this.#account;
    return this.#names.apply(
      {
        place: this.#request.place,
        assets: [...assets],
        notes: scanNotes(assets, this.#folders, this.#counts, unfinished),
        files: fileLedger(this.#counts, this.#folders, groups),
        problems: allProblems(this.#folders, this.#problems),
        asOf: Date.now(),
      },
      root.path,
    );
  }

  /** In a Photos library the assets have other names than their files; those are told last. */
  #tellNamed(contents: PlaceContents): void {
    if (this.#names.isEmpty) return;
    for (const asset of contents.assets) this.#outbox.push(asset);
    this.#outbox.flush();
  }

  #save(memory: ScanMemory, contents: PlaceContents): void {
    const gone = this.#folders.reduce((sum, folder) => sum + folder.files.filter((f) => f.state === 'gone').length, 0);
    memory.saveSummary(
      writeSummary({
        counts: { ...this.#counts, files: this.#counts.files - gone },
        problems: this.#problems.filter((problem) => !problem.code.startsWith('index-')),
        libraries: this.#names.paths,
        asOf: contents.asOf,
      }),
    );
  }

  #finished(contents: PlaceContents): ScanOutcome {
    const stats: ScanStats = {
      files: this.#counts.files,
      filesRead: this.#filesRead,
      bytesRead: this.#bytesRead,
      durationMs: Math.round(performance.now() - this.#startedAt),
    };
    const { assets: _, ...summary } = contents;
    this.#tell({ type: 'finished', contents: summary, stats });
    return { ok: true, contents, stats };
  }

  #failed(problem: Problem): ScanOutcome {
    this.#tell({ type: 'failed', problem });
    return { ok: false, problem };
  }

  #warn(problem: Problem): void {
    this.#problems.push(problem);
    this.#tell({ type: 'warning', problem });
  }

  #problemOf(file: ScannedFile, technical: string | null): ScanEvent {
    const problem: Problem = { code: file.problem ?? 'internal', path: pathOf(file) };
    return { type: 'warning', problem: technical === null ? problem : { ...problem, technical } };
  }
}

function isUnread(file: ScannedFile): boolean {
  return file.state === 'unread';
}

/** Files whose bytes are here and that are a picture or may be one. */
function needsProof(file: ScannedFile): boolean {
  if (file.fingerprint !== null || !isAssetFile(file)) return false;
  const medium = mediumOf(file);
  if (medium === 'adjustment' || medium === 'sidecar') return false;
  if (file.state === 'present' || file.state === 'cut-short') return true;
  // No photo was recognised in it, but equal bytes would still be proof.
  return (
    file.state === 'unreadable' && (file.problem === 'file-not-recognised' || file.problem === 'file-took-too-long')
  );
}
