import { isInTar, placeInArchive } from '../files/packed-entry.ts';
import { diskPathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import type { JobSource } from '../pool/worker-pool.ts';
import { MOST_AHEAD } from '../reading/first-bytes.ts';
import type { FileAhead } from '../reading/read-ahead.ts';
import type { PackedJob, ReadJob, ReadOutcome, ReadResult } from '../reading/read-job.ts';
import { outcomeOfTwin, type Twin } from '../twins/twin.ts';

/** What is wanted of one file. */
export interface Want {
  readonly facts: boolean;
  readonly fingerprint: boolean;
}

export interface QueueOptions {
  readonly root: string;
  readonly want: (file: ScannedFile) => Want;
  /** Whether the stage still has to read a file. */
  readonly isOpen: (file: ScannedFile) => boolean;
  /** Takes the outcome; true asks for the file once more, with everything read anew. */
  readonly onOutcome: (file: ScannedFile, outcome: ReadOutcome, want: Want) => boolean;
  /** Files of other scans that are to be read beside a file; left out: none. */
  readonly twinsOf?: (file: ScannedFile, facts: boolean) => readonly Twin[];
}

const NO_TWINS: readonly Twin[] = [];

/** Ways in which files are given out. */
type Lane = 'small' | 'large' | 'tar';

/** A file over this size goes alone, and beside it another worker goes on with small ones. */
const LARGE_BYTES = 32 * 1024 * 1024;
/** The first batches are small, so that the first photos are told soon; later ones save messages between threads. */
const FIRST_BATCH_FILES = 8;
export const BATCH_FILES = 64;
const BATCH_BYTES = 16 * 1024 * 1024;
/** What readers ahead may bring in before it is asked for: some tens of megabytes at most, and a tenth of a second of a quick scan. */
const FARTHEST_AHEAD = 512;
/** And so many bytes of files that are read whole, with their twins. */
const FARTHEST_BYTES = 64 * 1024 * 1024;
const TAR_BATCH_BYTES = 64 * 1024 * 1024;

/**
 * The wanted files of a folder by their inodes: most file systems hand these out as files are written, so a disk that turns
 * finds them one after another, while the order of a listing may be that of a hash. Those of an archive by their place in it.
 */
export function inDiskOrder(folder: ScannedFolder, isWanted: (file: ScannedFile) => boolean): ScannedFile[] {
  const files = folder.files.filter(isWanted);
  const { zip } = folder;
  if (zip === null) return files.sort((a, b) => a.inode - b.inode);
  const place = ({ name }: ScannedFile): number => placeInArchive(zip.entries.get(name));
  return files.sort((a, b) => place(a) - place(b));
}

/**
 * The files of one stage as jobs, in the order of the disk's folders. Large videos do not starve photos: as long as there are
 * small files, at most one large one is read at a time. What is in tars comes tar by tar in its order, and never in two
 * workers at once: each of them would unpack the whole tar.
 */
export class FileQueue implements JobSource {
  readonly #options: QueueOptions;
  // The next one last: what was given out is not held any more, and its folder may be let go of.
  #small: ScannedFile[] = [];
  #large: ScannedFile[] = [];
  #inTars: ScannedFile[] = [];
  readonly #later: Iterator<readonly ScannedFile[]>;
  readonly #again: ScannedFile[] = [];
  /** Asked for out of turn; the next one last. */
  #preferred: readonly ScannedFile[] = [];
  /** Given to a worker, or waiting to be given to one again. */
  readonly #given = new Set<ScannedFile>();
  readonly #inHand = new Map<number, { file: ScannedFile; want: Want; lane: Lane; twins: readonly Twin[] }>();
  readonly #laneInHand: Record<Lane, number> = { small: 0, large: 0, tar: 0 };
  #nextId = 0;
  /** What each of the next small files that were told to readers ahead costs (bytes), the next one first. */
  readonly #toldAhead: number[] = [];
  #bytesAhead = 0;
  #batchFiles = FIRST_BATCH_FILES;

  /** @param later files of further folders, of which records are made when those before them were given out; none of them in a tar */
  constructor(files: readonly ScannedFile[], options: QueueOptions, later: Iterable<readonly ScannedFile[]> = []) {
    this.#options = options;
    const inTars = files.filter(isFileInTar);
    this.#inTars = inTarOrder(inTars).reverse();
    this.#line(inTars.length === 0 ? files : files.filter((file) => !isFileInTar(file)));
    this.#later = later[Symbol.iterator]();
  }

  /** Lines files up behind those of their kind. */
  #line(files: readonly ScannedFile[]): void {
    const isLarge = (file: ScannedFile) => this.#options.want(file).fingerprint && (file.size ?? 0) > LARGE_BYTES;
    const large = files.filter(isLarge).reverse();
    const small = (large.length === 0 ? [...files] : files.filter((file) => !isLarge(file))).reverse();
    if (large.length > 0) this.#large = [...large, ...this.#large];
    this.#small = this.#small.length === 0 ? small : [...small, ...this.#small];
  }

  /** Lines up further files until there are so many small ones; false when there are not. */
  #hasSmall(count = 1): boolean {
    while (this.#small.length < count) {
      const { done, value } = this.#later.next();
      if (done === true) return false;
      this.#line(value);
    }
    return true;
  }

  /**
   * Files that somebody looks at come next, in this order, in place of what was asked for before. Those in a tar wait until it is their
   * turn.
   */
  prefer(files: readonly ScannedFile[]): void {
    this.#preferred = files.filter((file) => this.#isFree(file) && !isFileInTar(file)).reverse();
  }

  next(): readonly ReadJob[] {
    const again = this.#again.pop();
    if (again) return [this.#job(again, { facts: true, fingerprint: this.#options.want(again).fingerprint }, 'small')];
    for (let file = this.#preferred.at(-1); file; file = this.#preferred.at(-1)) {
      this.#preferred = this.#preferred.slice(0, -1);
      if (this.#isFree(file)) return [this.#job(file, this.#options.want(file), 'small')];
    }
    this.#passDone();
    if (this.#inTars.length > 0 && this.#laneInHand.tar === 0) return this.#tarBatch();
    const large = this.#large.at(-1);
    if (large && (this.#small.length === 0 || this.#laneInHand.large === 0)) {
      this.#large.pop();
      return [this.#job(large, this.#options.want(large), 'large')];
    }
    return this.#smallBatch();
  }

  /**
   * The next small files for readers ahead, each told once, and none that is far off: by the time it is its turn, the system may need the
   * memory for something else. What lies in an archive is not at its beginning.
   */
  ahead(count: number): readonly FileAhead[] {
    const files: FileAhead[] = [];
    const isNear = () => this.#toldAhead.length < FARTHEST_AHEAD && this.#bytesAhead < FARTHEST_BYTES;
    while (files.length < count && isNear() && this.#hasSmall(this.#toldAhead.length + 1)) {
      const file = this.#small.at(-1 - this.#toldAhead.length);
      const told = file && this.#isFree(file) && file.folder.zip === null ? this.#withTwins(file) : [];
      const bytes = told.reduce((sum, { whole }) => sum + (whole ? Math.min(file?.size ?? 0, MOST_AHEAD) : 0), 0);
      this.#toldAhead.push(bytes);
      this.#bytesAhead += bytes;
      files.push(...told);
    }
    return files;
  }

  #withTwins(file: ScannedFile): FileAhead[] {
    const { facts, fingerprint: whole } = this.#options.want(file);
    const twins = (whole && this.#options.twinsOf?.(file, facts)) || NO_TWINS;
    return [
      { path: diskPathOf(this.#options.root, file), whole },
      ...twins.map(({ job }) => ({ path: job.path, whole })),
    ];
  }

  done(result: ReadResult): void {
    const hand = this.#inHand.get(result.id);
    if (!hand) return;
    this.#inHand.delete(result.id);
    this.#laneInHand[hand.lane] -= 1;
    if (this.#options.onOutcome(hand.file, result.outcome, hand.want)) this.#again.push(hand.file);
    else this.#given.delete(hand.file);
    for (const [place, twin] of hand.twins.entries()) twin.done(outcomeOfTwin(result, place));
  }

  #isFree(file: ScannedFile): boolean {
    return this.#options.isOpen(file) && !this.#given.has(file);
  }

  /** Steps over what was read out of turn. */
  #passDone(): void {
    const passed = (file: ScannedFile | undefined) => file !== undefined && !this.#isFree(file);
    // These first: on the way further large ones may be lined up.
    while (this.#hasSmall() && passed(this.#small.at(-1))) this.#popSmall();
    for (const lane of [this.#large, this.#inTars]) while (passed(lane.at(-1))) lane.pop();
  }

  #popSmall(): ScannedFile | undefined {
    this.#bytesAhead -= this.#toldAhead.shift() ?? 0;
    return this.#small.pop();
  }

  #smallBatch(): ReadJob[] {
    const jobs: ReadJob[] = [];
    let bytes = 0;
    while (jobs.length < this.#batchFiles && bytes < BATCH_BYTES && this.#hasSmall()) {
      const file = this.#popSmall();
      if (!file || !this.#isFree(file)) continue;
      const want = this.#options.want(file);
      jobs.push(this.#job(file, want, 'small'));
      if (want.fingerprint) bytes += file.size ?? 0;
    }
    this.#batchFiles = Math.min(this.#batchFiles * 2, BATCH_FILES);
    return jobs;
  }

  /** The next files of one tar. */
  #tarBatch(): ReadJob[] {
    const jobs: ReadJob[] = [];
    const archive = this.#inTars.at(-1)?.folder.zip?.archive;
    let bytes = 0;
    while (jobs.length < BATCH_FILES && bytes < TAR_BATCH_BYTES) {
      const file = this.#inTars.at(-1);
      if (!file || file.folder.zip?.archive !== archive) break;
      this.#inTars.pop();
      if (!this.#isFree(file)) continue;
      jobs.push(this.#job(file, this.#options.want(file), 'tar'));
      bytes += file.size ?? 0;
    }
    return jobs;
  }

  #job(file: ScannedFile, want: Want, lane: Lane): ReadJob {
    const id = this.#nextId++;
    const packed = packedJobOf(file);
    const twins = (packed === null && want.fingerprint && this.#options.twinsOf?.(file, want.facts)) || NO_TWINS;
    this.#inHand.set(id, { file, want, lane, twins });
    this.#given.add(file);
    this.#laneInHand[lane] += 1;
    return {
      id,
      path: packed && file.folder.zip ? file.folder.zip.archive.path : diskPathOf(this.#options.root, file),
      wantFacts: want.facts,
      wantFingerprint: want.fingerprint,
      // Where the facts are not wanted they are known: whatever the name says, it is a photo.
      promised: file.nameClass === 'photo' || !want.facts,
      packed,
      ...(twins.length === 0 ? {} : { twins: twins.map(({ job }) => job) }),
    };
  }
}

function isFileInTar({ folder, name }: ScannedFile): boolean {
  return isInTar(folder.zip?.entries.get(name));
}

/** Files in tars: the tars as they come, each from its beginning to its end. */
function inTarOrder(files: readonly ScannedFile[]): ScannedFile[] {
  const byTar = Map.groupBy(files, ({ folder }) => folder.zip?.archive);
  const place = ({ folder, name }: ScannedFile): number => placeInArchive(folder.zip?.entries.get(name));
  return [...byTar.values()].flatMap((inTar) => inTar.sort((a, b) => place(a) - place(b)));
}

function packedJobOf(file: ScannedFile): PackedJob | null {
  const { zip } = file.folder;
  const entry = zip?.entries.get(file.name);
  if (!zip || !entry) return null;
  const { mtimeMs, ctimeMs, inode } = file;
  return { entry, archive: zip.archive.status, file: { size: entry.size, mtimeMs, ctimeMs, inode } };
}
