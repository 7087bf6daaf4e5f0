import type { Asset, AssetKind, Resource, ResourceRole } from '../model/asset.ts';
import { localMs } from '../model/capture-time.ts';
import type { Ledger, LedgerLine } from '../model/ledger.ts';
import { nameKind } from './list-name.ts';
import type { ListedRow } from './listed-row.ts';
import { pairRows } from './pair-rows.ts';

/**
 * Remembers which texts were seen, by 53 bits of each: a million texts in a `Set` cost more than all else that is made of
 * them. Two texts may look alike once in ten thousand such lists; then the second is taken for a repeat.
 */
class TextMarks {
  #slots = new Float64Array(1 << 10);
  #used = 0;

  /** Whether a text was not seen before; it is remembered now. */
  isNew(text: string): boolean {
    let [low, high] = [0x811c9dc5, 0x2545f491];
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
    }
    // 0 marks an empty slot.
    const mark = (high >>> 11) * 0x1_0000_0000 + (low >>> 0) + 1;
    if (!put(this.#slots, mark)) return false;
    this.#used += 1;
    if (this.#used * 2 > this.#slots.length) this.#grow();
    return true;
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 4);
    for (const mark of this.#slots) if (mark !== 0) put(larger, mark);
    this.#slots = larger;
  }
}

/** Puts a mark into the first free slot from its own place; false when it is there already. */
function put(slots: Float64Array, mark: number): boolean {
  const mask = slots.length - 1;
  let at = (mark ^ (mark / 0x1_0000_0000)) & mask;
  for (;;) {
    const found = slots[at];
    if (found === mark) return false;
    if (found === 0) {
      slots[at] = mark;
      return true;
    }
    at = (at + 1) & mask;
  }
}

/** What was seen of the rows of a list, for the notes on what it cannot prove. */
export interface SeenRows {
  rows: number;
  fingerprints: number;
  partial: number;
  sizes: number;
  clocks: number;
  minutes: number;
  days: number;
  deleted: number;
  shared: number;
  waiting: number;
}

/** Makes assets of rows, one after another, and keeps the account of them. */
export class AssetMaker {
  readonly assets: Asset[] = [];
  readonly seen: SeenRows = {
    rows: 0,
    fingerprints: 0,
    partial: 0,
    sizes: 0,
    clocks: 0,
    minutes: 0,
    days: 0,
    deleted: 0,
    shared: 0,
    waiting: 0,
  };
  readonly #ids = new AssetIds();
  #kept = 0;
  #deleted = 0;
  #bursts = 0;
  #videos = 0;
  #raws = 0;

  /** One asset: its row, and those of its halves where they have rows of their own. */
  add(row: ListedRow, video?: ListedRow, raw?: ListedRow): void {
    this.assets.push(toAsset(row, video, raw, this.#ids));
    if (row.flags.deleted) this.#deleted += 1;
    else if (row.flags.burstFrame) this.#bursts += 1;
    else this.#kept += 1;
    this.#see(row);
    if (video) {
      this.#videos += 1;
      this.#see(video);
    }
    if (raw) {
      this.#raws += 1;
      this.#see(raw);
    }
  }

  /** Where the rows went, as lines below zero; with `rows-found` (or `files-found`) they add to zero. */
  ledger(): Ledger {
    const lines: LedgerLine[] = [
      { code: 'assets', count: -this.#kept },
      { code: 'live-videos', count: -this.#videos },
      { code: 'raw-halves', count: -this.#raws },
      { code: 'deleted-items', count: -this.#deleted },
      { code: 'burst-frames', count: -this.#bursts },
    ];
    return lines.filter((line) => line.code === 'assets' || line.count !== 0);
  }

  #see({ fingerprint, partialFingerprint, size, captured, flags }: ListedRow): void {
    const { seen } = this;
    seen.rows += 1;
    if (fingerprint !== null) seen.fingerprints += 1;
    if (partialFingerprint !== null) seen.partial += 1;
    if (size !== null) seen.sizes += 1;
    if (captured.kind === 'day') seen.days += 1;
    else if (captured.kind === 'instant' || captured.kind === 'wall') {
      seen.clocks += 1;
      if (captured.precision === 'minute') seen.minutes += 1;
      if (captured.precision === 'day') seen.days += 1;
    }
    if (flags.deleted) seen.deleted += 1;
    if (flags.sharedLibrary) seen.shared += 1;
    if (flags.waiting) seen.waiting += 1;
  }
}

/** Rows become assets: Live Photo and RAW halves join their still, everything else stands alone. */
export function rowsToAssets(rows: readonly ListedRow[], pairing: 'by-time' | 'none' = 'by-time'): AssetMaker {
  const maker = new AssetMaker();
  const pairs = pairing === 'none' ? { video: new Map(), raw: new Map() } : pairRows(rows);
  const halves = new Set<number>([...pairs.video.values(), ...pairs.raw.values()]);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined || halves.has(i)) continue;
    const [videoAt, rawAt] = [pairs.video.get(i), pairs.raw.get(i)];
    maker.add(row, videoAt === undefined ? undefined : rows[videoAt], rawAt === undefined ? undefined : rows[rawAt]);
  }
  return maker;
}

function toAsset(row: ListedRow, video: ListedRow | undefined, raw: ListedRow | undefined, ids: AssetIds): Asset {
  const original = toResource(row, 'original');
  const plain = video !== undefined && raw === undefined && row.companions.length === 0;
  // Two literals and no push: a million lists that once grew would hold ten times their size.
  const resources: Asset['resources'] = plain
    ? [original, toResource(video, 'live-video')]
    : video === undefined && raw === undefined && row.companions.length === 0
      ? [original]
      : [
          original,
          ...(video ? [toResource(video, 'live-video')] : []),
          ...(raw ? [toResource(raw, 'raw')] : []),
          ...row.companions,
        ];
  const live = video !== undefined || row.companions.some((companion) => companion.role === 'live-video');
  return {
    id: ids.of(row),
    kind: live ? 'live-photo' : kindOf(row),
    name: row.name,
    captured: row.captured,
    width: row.width,
    height: row.height,
    durationMs: null,
    camera: null,
    hasLocation: null,
    flags: row.flags,
    deletedAt: row.deletedAt,
    resources,
  };
}

function kindOf(row: ListedRow): AssetKind {
  const video = row.video ?? nameKind(row.name) === 'video';
  return video ? 'video' : 'photo';
}

function toResource(row: ListedRow, role: ResourceRole): Resource {
  const resource: Resource = {
    role,
    state: 'listed',
    name: row.name,
    path: row.path,
    size: row.size,
    fingerprint: row.fingerprint,
    partialFingerprint: row.partialFingerprint,
    type: null,
  };
  return row.sha1 ? { ...resource, sha1: row.sha1 } : resource;
}

/**
 * The same photo gets the same id from next month's list, wherever its row stands then, so that "since last time" can
 * be told: its own id, its fingerprint, its path, or its time, with the name; a repeat is counted.
 */
class AssetIds {
  readonly #seen = new TextMarks();
  readonly #repeats = new Map<string, number>();

  of(row: ListedRow): string {
    const own = row.ownId ?? row.fingerprint;
    const base = own ?? `${row.path ?? localMs(row.captured) ?? ''}/${row.name}`;
    const id = row.ownId === null && own !== null ? `${own}/${row.name}` : base;
    if (this.#seen.isNew(base)) return id;
    const repeat = (this.#repeats.get(base) ?? 1) + 1;
    this.#repeats.set(base, repeat);
    return `${id}//${repeat}`;
  }
}
