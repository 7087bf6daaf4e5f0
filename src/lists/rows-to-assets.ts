import type { Asset, AssetKind, Resource, ResourceRole } from '../model/asset.ts';
import { localMs } from '../model/capture-time.ts';
import type { Ledger, LedgerLine } from '../model/ledger.ts';
import { nameKind } from './list-name.ts';
import type { ListedRow } from './listed-row.ts';
import { pairRows } from './pair-rows.ts';

export interface ListedAssets {
  readonly assets: Asset[];
  /** Where the given rows went, as lines below zero; with `rows-found` (or `files-found`) they add to zero. */
  readonly ledger: Ledger;
}

/** Rows become assets: Live Photo and RAW halves join their still, everything else stands alone. */
export function rowsToAssets(rows: readonly ListedRow[], pairing: 'by-time' | 'none' = 'by-time'): ListedAssets {
  const pairs = pairing === 'none' ? { video: new Map(), raw: new Map() } : pairRows(rows);
  const halves = new Set<number>([...pairs.video.values(), ...pairs.raw.values()]);
  const ids = new AssetIds();
  const assets: Asset[] = [];
  let [kept, deleted, bursts] = [0, 0, 0];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined || halves.has(i)) continue;
    const [videoAt, rawAt] = [pairs.video.get(i), pairs.raw.get(i)];
    const video = videoAt === undefined ? undefined : rows[videoAt];
    const raw = rawAt === undefined ? undefined : rows[rawAt];
    assets.push(toAsset(row, video, raw, ids));
    if (row.flags.deleted) deleted += 1;
    else if (row.flags.burstFrame) bursts += 1;
    else kept += 1;
  }
  const lines: LedgerLine[] = [
    { code: 'assets', count: -kept },
    { code: 'live-videos', count: -pairs.video.size },
    { code: 'raw-halves', count: -pairs.raw.size },
    { code: 'deleted-items', count: -deleted },
    { code: 'burst-frames', count: -bursts },
  ];
  return { assets, ledger: lines.filter((line) => line.code === 'assets' || line.count !== 0) };
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
  return {
    role,
    state: 'listed',
    name: row.name,
    path: row.path,
    size: row.size,
    fingerprint: row.fingerprint,
    partialFingerprint: row.partialFingerprint,
    type: null,
  };
}

/**
 * The same photo gets the same id from next month's list, wherever its row stands then, so that "since last time" can
 * be told: its own id, its fingerprint, its path, or its time, with the name; a repeat is counted.
 */
class AssetIds {
  readonly #seen = new Set<string>();
  readonly #repeats = new Map<string, number>();

  of(row: ListedRow): string {
    const own = row.ownId ?? row.fingerprint;
    const base = own ?? `${row.path ?? localMs(row.captured) ?? ''}/${row.name}`;
    const id = row.ownId === null && own !== null ? `${own}/${row.name}` : base;
    const before = this.#seen.size;
    this.#seen.add(base);
    if (this.#seen.size > before) return id;
    const repeat = (this.#repeats.get(base) ?? 1) + 1;
    this.#repeats.set(base, repeat);
    return `${id}//${repeat}`;
  }
}
