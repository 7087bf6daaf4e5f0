import type { AssetFlags, Resource, ResourceRole } from '../../model/asset.ts';
import { type CaptureTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { splitName } from '../../model/file-name.ts';
import { toFingerprint } from '../../model/fingerprint.ts';
import { parseTableDate } from '../dates/table-date.ts';
import type { LeftOut } from '../left-out.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import type { ProblemLog } from '../problem-log.ts';

/** What osxphotos says of one photo, from its CSV or its JSON. Null: not said. */
export interface PhotoRecord {
  readonly uuid: string;
  readonly name: string;
  readonly date: string;
  readonly size: number | null;
  readonly fingerprint: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly video: boolean;
  readonly live: boolean;
  /** The path of the RAW half, or its type, or `raw` when only its being there is known; null without one. */
  readonly raw: string | null;
  readonly hidden: boolean;
  readonly inTrash: boolean;
  readonly trashedAt: string | null;
  /** An item of a shared album, not of this library. */
  readonly sharedAlbum: boolean;
  readonly syndicated: boolean;
  readonly sharedLibrary: boolean;
  readonly burstFrame: boolean;
  /** True: uploaded. False: waiting. Null: not of iCloud, or not said. */
  readonly inCloud: boolean | null;
  readonly cloudAsset: boolean | null;
}

/** Collects records as rows, and what of iCloud the list speaks of. */
export class PhotoRecords {
  readonly rows: ListedRow[] = [];
  readonly #log: ProblemLog;
  readonly #left: LeftOut;
  readonly #path: string;
  readonly #now: number;
  #cloud = 0;
  #trashed = 0;
  #hidden = 0;
  #bursts = 0;

  constructor(log: ProblemLog, left: LeftOut, path: string, now: number) {
    this.#log = log;
    this.#left = left;
    this.#path = path;
    this.#now = now;
  }

  /** Whether the library is in iCloud at all: else the list is of a Mac, and says nothing about iCloud. */
  get isCloudLibrary(): boolean {
    return this.#cloud > 0;
  }

  get seen(): { readonly trashed: number; readonly hidden: number; readonly bursts: number } {
    return { trashed: this.#trashed, hidden: this.#hidden, bursts: this.#bursts };
  }

  add(record: PhotoRecord, line: number): void {
    // Both are in the list by default and in nobody's library: counting them reported 1,989 "not in iCloud" for 2.
    if (record.sharedAlbum || record.syndicated) {
      this.#left.add(record.sharedAlbum ? 'shared-album-items' : 'syndicated-items');
      return;
    }
    if (record.cloudAsset === true || record.inCloud !== null) this.#cloud += 1;
    if (record.inTrash) this.#trashed += 1;
    if (record.hidden) this.#hidden += 1;
    if (record.burstFrame) this.#bursts += 1;
    const flags: AssetFlags = {
      hidden: record.hidden,
      deleted: record.inTrash,
      sharedLibrary: record.sharedLibrary,
      burstFrame: record.burstFrame,
      // `iscloudasset` alone is no proof of upload: it is set as soon as the item waits.
      waiting: record.inCloud !== true,
    };
    this.rows.push({
      ...PLAIN_ROW,
      name: record.name,
      captured: this.#date(record.date, line),
      size: record.size,
      fingerprint: toFingerprint(record.fingerprint),
      flags,
      deletedAt: record.trashedAt === null ? null : momentOf(record.trashedAt, this.#now),
      video: record.video,
      width: record.width,
      height: record.height,
      companions: companionsOf(record),
      ownId: record.uuid === '' ? null : record.uuid,
    });
  }

  /** In a library that is not in iCloud nothing waits for an upload. */
  finishedRows(): ListedRow[] {
    if (this.isCloudLibrary) return this.rows;
    return this.rows.map((row) => ({ ...row, flags: { ...row.flags, waiting: false } }));
  }

  #date(text: string, line: number): CaptureTime {
    if (text === '') return UNKNOWN_TIME;
    const date = parseTableDate(text, this.#now);
    if (date?.kind !== 'known' || date.time.kind === 'unknown') {
      this.#log.date(this.#path, line, text);
      return UNKNOWN_TIME;
    }
    // `+00:00` is also what is printed when no zone is stored: the instant is right, the zone means nothing.
    return date.time.kind === 'instant' && date.time.offsetMinutes === 0
      ? { ...date.time, offsetMinutes: null }
      : date.time;
  }
}

function momentOf(text: string, now: number): number | null {
  const date = parseTableDate(text, now);
  return date?.kind === 'known' && date.time.kind === 'instant' ? date.time.ms : null;
}

/** The halves that the record says are there; it gives neither their size nor their fingerprint. */
function companionsOf(record: PhotoRecord): Resource[] {
  const { stem } = splitName(record.name);
  const companions: Resource[] = [];
  if (record.live) companions.push(companion('live-video', `${stem}.mov`));
  if (record.raw !== null) companions.push(companion('raw', `${stem}.${rawExtension(record.raw)}`));
  return companions;
}

function companion(role: ResourceRole, name: string): Resource {
  return {
    role,
    state: 'listed',
    name,
    path: null,
    size: null,
    fingerprint: null,
    partialFingerprint: null,
    type: null,
  };
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
