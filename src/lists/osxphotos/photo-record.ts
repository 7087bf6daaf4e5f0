import type { AssetFlags, Resource } from '../../model/asset.ts';
import { splitName } from '../../model/file-name.ts';
import { toFingerprint } from '../../model/fingerprint.ts';
import { DateColumn } from '../dates/date-column.ts';
import type { LeftOut } from '../left-out.ts';
import { companion, type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { ListRecord, RecordKeys } from '../records/record.ts';
import { AssetMaker } from '../rows-to-assets.ts';
import { pixelsOf, sizeOf, textOf, truthOf } from '../values/cell.ts';

/** Where the keys of osxphotos are (github.com/RhetTbull/osxphotos: photoinfo asdict, cli/print_photo_info.py). */
function columnsOf(keys: RecordKeys) {
  return {
    uuid: keys.at('uuid'),
    name: keys.at('original_filename', 'original_name'),
    fileName: keys.at('filename'),
    date: keys.at('date', 'created'),
    size: keys.at('original_filesize'),
    fingerprint: keys.at('fingerprint'),
    width: keys.at('original_width'),
    height: keys.at('original_height'),
    movie: keys.at('ismovie'),
    live: keys.at('live_photo'),
    hasRaw: keys.at('has_raw'),
    pathRaw: keys.at('path_raw'),
    utiRaw: keys.at('uti_raw'),
    hidden: keys.at('hidden'),
    inTrash: keys.at('intrash'),
    trashedAt: keys.at('date_trashed'),
    sharedAlbum: keys.at('shared'),
    syndicated: keys.at('syndicated'),
    saved: keys.at('saved_to_library'),
    sharedLibrary: keys.at('shared_library'),
    burst: keys.at('burst'),
    burstSelected: keys.at('burst_selected'),
    burstKey: keys.at('burst_key'),
    inCloud: keys.at('incloud'),
    cloudAsset: keys.at('iscloudasset'),
    addedAt: keys.at('date_added'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/**
 * Makes assets of the records of osxphotos, and tells what of iCloud the list speaks of. Assets at once, and no rows before
 * them: the list says itself which photos are Live Photos, and a million rows less are a quarter of the memory.
 */
export class PhotoRecords {
  readonly made = new AssetMaker();
  readonly dates: DateColumn;
  readonly #left: LeftOut;
  #columns: Columns | null = null;
  #cloud = 0;
  #newest: number | null = null;
  readonly seen = { trashed: 0, hidden: 0, bursts: 0, sharedAlbum: 0 };
  /** Whether it was said of every photo whether it is in iCloud. */
  #saysCloud = false;

  constructor(log: ProblemLog, left: LeftOut, path: string, now: number) {
    this.#left = left;
    this.dates = new DateColumn(log, path, now, { zeroIsNoZone: true });
  }

  /** Whether the library is in iCloud at all: else the list is of a Mac, and says nothing about iCloud. */
  get isCloudLibrary(): boolean {
    return this.#cloud > 0;
  }

  get saysCloud(): boolean {
    return this.#saysCloud;
  }

  /** The newest day on which something was added to the library (ms, UTC), or null. */
  get newestAddition(): number | null {
    return this.#newest;
  }

  setKeys(keys: RecordKeys): readonly number[] {
    this.#columns = columnsOf(keys);
    this.#saysCloud ||= keys.has('incloud');
    const { uuid, name, fileName } = this.#columns;
    return [name >= 0 ? name : fileName, uuid];
  }

  /** False for a record without a name. */
  add(record: ListRecord): boolean {
    const columns = this.#columns;
    if (columns === null) return false;
    const name = textOf(record.cell(columns.name)) || textOf(record.cell(columns.fileName));
    const uuid = textOf(record.cell(columns.uuid));
    if (name === '' || uuid === '') return false;
    const is = (key: number) => truthOf(record.cell(key)) === true;
    const added = this.dates.moment(record.cell(columns.addedAt));
    if (added !== null && (this.#newest === null || added > this.#newest)) this.#newest = added;
    // Both are in the list by default and in nobody's library: counting them reported 1,989 "not in iCloud" for 2.
    if (is(columns.sharedAlbum)) {
      this.#left.add('shared-album-items');
      return true;
    }
    const inCloud = truthOf(record.cell(columns.inCloud));
    const cloudAsset = truthOf(record.cell(columns.cloudAsset));
    // "Shared with You": nobody's own, unless it was saved to the library, or is in iCloud as every photo of one's own.
    if (is(columns.syndicated) && !is(columns.saved) && inCloud !== true) {
      this.#left.add('syndicated-items');
      return true;
    }
    if (cloudAsset === true || inCloud !== null) this.#cloud += 1;
    const flags: AssetFlags = {
      hidden: is(columns.hidden),
      deleted: is(columns.inTrash),
      sharedLibrary: is(columns.sharedLibrary),
      burstFrame: isUnchosenFrame(record, columns),
      // `iscloudasset` alone is no proof of upload: it is set as soon as the item waits.
      waiting: inCloud !== true,
    };
    if (flags.deleted) this.seen.trashed += 1;
    if (flags.hidden) this.seen.hidden += 1;
    if (flags.burstFrame) this.seen.bursts += 1;
    const row: ListedRow = {
      name,
      path: null,
      size: positive(sizeOf(record.cell(columns.size))),
      captured: this.dates.read(record.cell(columns.date), record.line, this.made.assets.length),
      fingerprint: toFingerprint(textOf(record.cell(columns.fingerprint))),
      partialFingerprint: null,
      flags: sharedFlags(flags),
      deletedAt: this.dates.moment(record.cell(columns.trashedAt)),
      scope: '',
      video: truthOf(record.cell(columns.movie)),
      width: pixelsOf(record.cell(columns.width)),
      height: pixelsOf(record.cell(columns.height)),
      companions: companionsOf(record, columns, name),
      ownId: uuid,
    };
    this.made.add(row);
    return true;
  }

  /** In a library that is not in iCloud nothing waits for an upload. */
  finish(): AssetMaker {
    const { assets, seen } = this.made;
    this.dates.settleEach((at, captured) => {
      const known = assets[at];
      if (known) assets[at] = { ...known, captured };
    });
    if (this.isCloudLibrary) return this.made;
    seen.waiting = 0;
    assets.forEach((asset, at) => {
      assets[at] = { ...asset, flags: sharedFlags({ ...asset.flags, waiting: false }) };
    });
    return this.made;
  }
}

function isUnchosenFrame(record: ListRecord, columns: Columns): boolean {
  if (truthOf(record.cell(columns.burst)) !== true) return false;
  return truthOf(record.cell(columns.burstSelected)) === false && truthOf(record.cell(columns.burstKey)) === false;
}

/** One object for all rows with the same flags: a million of them are as large as all names. */
const KNOWN_FLAGS = new Map<number, AssetFlags>();

function sharedFlags(flags: AssetFlags): AssetFlags {
  const bits =
    Number(flags.hidden) +
    2 * Number(flags.deleted) +
    4 * Number(flags.sharedLibrary) +
    8 * Number(flags.burstFrame) +
    16 * Number(flags.waiting);
  const known = KNOWN_FLAGS.get(bits);
  if (known !== undefined) return known;
  KNOWN_FLAGS.set(bits, Object.freeze(flags));
  return flags;
}

function positive(size: number | null): number | null {
  return size === 0 ? null : size;
}

/** The halves that the record says are there; it gives neither their size nor their fingerprint. */
function companionsOf(record: ListRecord, columns: Columns, name: string): readonly Resource[] {
  const live = truthOf(record.cell(columns.live)) === true;
  const hasRaw = truthOf(record.cell(columns.hasRaw)) === true;
  if (!live && !hasRaw) return PLAIN_ROW.companions;
  const { stem } = splitName(name);
  const companions: Resource[] = [];
  if (live) companions.push(companion('live-video', `${stem}.mov`));
  if (hasRaw) {
    const raw = textOf(record.cell(columns.pathRaw)) || textOf(record.cell(columns.utiRaw));
    companions.push(companion('raw', `${stem}.${rawExtension(raw)}`));
  }
  return companions;
}

/** The ending of a RAW half from its path or its type (`com.canon.cr2-raw-image`). */
function rawExtension(text: string): string {
  const fromPath = /\.([A-Za-z0-9]{2,4})$/.exec(text)?.[1];
  if (text.includes('/') && fromPath) return fromPath.toLowerCase();
  const fromType = /\.(cr2|cr3|crw|arw|raf|rw2|nrw|nef|orf|pef|srw)-raw-image$/.exec(text)?.[1];
  if (fromType) return fromType;
  if (text === 'com.nikon.raw-image') return 'nef';
  if (text === 'com.sony.raw-image') return 'arw';
  return 'dng';
}
