import type { ParsedList } from '../../lists/parsed-list.ts';
import type { PhoneFiles } from '../../model/phone-facts.ts';
import type { PhoneProgress, PhoneStage } from '../../model/phone-progress.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { libraryList, ownRows } from '../photos-library/library-list.ts';
import type { LibraryRow } from '../photos-library/library-rows.ts';
import { readPhotosDatabase } from '../photos-library/open-library.ts';
import { phoneFacts, type SyncTraces } from '../photos-library/phone-state.ts';
import { MAX_STATUS_BYTES, parseSyncStatus } from '../place/sync-status.ts';
import { ProgressMeter } from '../scan/progress-meter.ts';
import { type Afc, AfcStatusError } from './afc.ts';
import { unnamedCameraFiles } from './camera-folder.ts';
import { copyPhotos } from './copy-photos.ts';
import { choosePhone, type OpenPhone, openPhone, phoneIdOf } from './open-phone.ts';
import { findOriginals, type WaitingFile } from './originals.ts';
import { PhoneError, phoneProblem } from './phone-error.ts';
import { PhoneFolders } from './phone-folders.ts';
import type { PhoneLink } from './phone-link.ts';
import { filesToProve, proveWaiting } from './prove-waiting.ts';
import { type KeepPhoneResult, keepPhone } from './save-phone.ts';

const FOLDER = '/PhotoData/CPL';
const STATUS = `${FOLDER}/syncstatus.plist`;
/** Exists once the first full sync has finished. */
const MARKER = `${FOLDER}/initialsync_marker`;

/** What iCloud Photos left on the phone, and the bytes of its note, to be kept with a copy of the list. */
interface ReadTraces extends SyncTraces {
  readonly status: Buffer | null;
}

async function readSyncTraces(afc: Afc): Promise<ReadTraces> {
  const folder = await exists(afc, FOLDER);
  const marker = await exists(afc, MARKER);
  const status = (await exists(afc, STATUS)) === true ? await afc.readStart(STATUS, MAX_STATUS_BYTES) : null;
  return { sync: status === null ? null : parseSyncStatus(status), marker, folder, status };
}

/** Null when the phone does not let anybody look. */
async function exists(afc: Afc, path: string): Promise<boolean | null> {
  try {
    return (await afc.info(path)) !== null;
  } catch (error) {
    if (error instanceof AfcStatusError) return null;
    throw error;
  }
}

/** Tells how far one stage of reading a phone is. */
class StageReport {
  readonly #stage: PhoneStage;
  readonly #tell: (progress: PhoneProgress) => void;
  #meter = new ProgressMeter('proving', 0, 0);
  #all = 0;
  #done = 0;

  /** Says that the stage begins. */
  constructor(stage: PhoneStage, tell: (progress: PhoneProgress) => void) {
    this.#stage = stage;
    this.#tell = tell;
    this.bytes(0, 0);
  }

  /** So many bytes of all are done, and so many files. Fewer than before: it begins again. */
  bytes(done: number, all: number, filesDone = 0, filesTotal = 0): void {
    if (all !== this.#all || done < this.#done) this.#meter = new ProgressMeter('proving', filesTotal, all);
    this.#all = all;
    this.#done = done;
    this.#meter.filesDone = filesDone;
    this.#tell({ ...this.#meter.at(performance.now(), done), stage: this.#stage });
  }
}

export interface ReadPhoneWish {
  /** Which phone (`open-phone.ts`); null for the only one there is. */
  readonly phoneId: string | null;
  /** Whether to read the bytes of what only the phone has, so that copies of it can be proven. */
  readonly proof: boolean;
  readonly onProgress: (progress: PhoneProgress) => void;
  /** Absolute path of a folder to keep the copy of the list in; null leaves nothing. */
  readonly saveIn: string | null;
  readonly now: () => number;
}

export type ReadPhoneResult =
  | { readonly ok: true; readonly list: ParsedList; readonly kept: KeepPhoneResult | null }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the phone on the cable: its list of photos from a whole, checked copy that is gone afterwards, its note on iCloud,
 * and which files are on it. Changes nothing on the phone. Whatever ends early concludes nothing: there is a list, or a
 * problem and no number.
 */
export async function readPhone(link: PhoneLink, wish: ReadPhoneWish): Promise<ReadPhoneResult> {
  try {
    begin(wish, 'connecting');
    const chosen = await choosePhone(link, wish.phoneId);
    const phone = await openPhone(link, chosen);
    try {
      return await readOpenPhone(phone, phoneIdOf(chosen), wish);
    } finally {
      phone.close();
    }
  } catch (error) {
    return { ok: false, problem: phoneProblem(error) };
  }
}

async function readOpenPhone(
  { files: afc, device }: OpenPhone,
  id: string,
  wish: ReadPhoneWish,
): Promise<ReadPhoneResult> {
  const { status, ...traces } = await readSyncTraces(afc);
  const copying = begin(wish, 'copying');
  const copy = await copyPhotos(afc, {
    onBytes: (done, all) => copying.bytes(done, all),
    onCopied: () => begin(wish, 'checking'),
  });
  try {
    const readAt = wish.now();
    const database = rowsOf(copy.file);
    const { files, rows } = await lookAtFiles(afc, database.rows, wish);
    const { marker, folder } = traces;
    const saved = { readAt, device, files, marker, folder };
    const kept = wish.saveIn === null ? null : keepPhone(wish.saveIn, { database: copy.file, saved, status });
    const phone = phoneFacts({ source: 'cable', readAt, device, files }, traces, ownRows(rows));
    const library = { rows, notes: database.notes, changedMs: readAt, sync: traces.sync };
    const source = { format: 'iphone', id: `list:iphone:${id}`, name: device.name ?? 'iPhone', phone } as const;
    return { ok: true, list: libraryList(library, source, readAt), kept };
  } finally {
    copy.dispose();
  }
}

function begin({ onProgress }: ReadPhoneWish, stage: PhoneProgress['stage']): StageReport {
  return new StageReport(stage, onProgress);
}

function rowsOf(file: string): { readonly rows: LibraryRow[]; readonly notes: CompletenessNote[] } {
  try {
    return readPhotosDatabase(file, true);
  } catch (error) {
    throw new PhoneError('phone-photos-damaged', error instanceof Error ? error.message : String(error));
  }
}

async function lookAtFiles(
  afc: Afc,
  rows: readonly LibraryRow[],
  wish: ReadPhoneWish,
): Promise<{ readonly files: PhoneFiles; readonly rows: readonly LibraryRow[] }> {
  begin(wish, 'looking');
  const folders = new PhoneFolders(afc);
  const originals = await findOriginals(afc, folders, ownRows(rows));
  const unnamed = await unnamedCameraFiles(afc, folders, rows);
  const files: PhoneFiles = {
    originalsHere: originals.here,
    originalsElsewhere: originals.elsewhere,
    originalsLost: originals.lost,
    unnamed: unnamed.count,
    unnamedBytes: unnamed.bytes,
    unnamedPaths: unnamed.paths,
    foldersUnread: unnamed.foldersUnread,
  };
  return { files, rows: wish.proof ? await prove(afc, rows, filesToProve(originals.waiting), wish) : rows };
}

async function prove(
  afc: Afc,
  rows: readonly LibraryRow[],
  files: readonly WaitingFile[],
  wish: ReadPhoneWish,
): Promise<readonly LibraryRow[]> {
  if (files.length === 0) return rows;
  const proving = begin(wish, 'proving');
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return proveWaiting(afc, rows, files, (bytes, done) => proving.bytes(bytes, all, done, files.length));
}
