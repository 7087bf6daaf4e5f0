import type { CaptureTime } from '../model/capture-time.ts';
import { splitName } from '../model/file-name.ts';
import { extensionClass } from '../model/media-type.ts';
import { quickFold } from './list-name.ts';
import type { ListedRow } from './listed-row.ts';

/** Still and video of one Live Photo are this close; imports of the halves may differ more, then they stay two. */
const LIVE_MS = 120_000;
/** JPEG and RAW of one shot carry one time. */
const RAW_MS = 2_000;

export interface RowPairs {
  /** Index of the still -> index of its Live Photo video. */
  readonly video: ReadonlyMap<number, number>;
  /** Index of the JPEG or HEIC -> index of its RAW half. */
  readonly raw: ReadonlyMap<number, number>;
}

/**
 * Finds the rows that are two files of one photo: same scope, same stem, same trash state, and times that agree. A
 * stem alone never pairs: camera counters come round again, and two phones count alike. Each row is used once.
 */
export function pairRows(rows: readonly ListedRow[]): RowPairs {
  const videos = new Map<string, number[]>();
  const raws = new Map<string, number[]>();
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    const cls = extensionClass(splitName(row.name).extension);
    if (cls === 'mov') put(videos, pairKey(row), i);
    else if (cls === 'raw') put(raws, pairKey(row), i);
  }
  if (videos.size + raws.size === 0) return { video: new Map(), raw: new Map() };
  const stillsOfVideo = new Map<string, number[]>();
  const stillsOfRaw = new Map<string, number[]>();
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    const cls = extensionClass(splitName(row.name).extension);
    if (cls !== 'jpeg' && cls !== 'heic') continue;
    const key = pairKey(row);
    if (videos.has(key)) put(stillsOfVideo, key, i);
    if (raws.has(key)) put(stillsOfRaw, key, i);
  }
  return { video: match(rows, stillsOfVideo, videos, LIVE_MS), raw: match(rows, stillsOfRaw, raws, RAW_MS) };
}

function match(
  rows: readonly ListedRow[],
  stills: ReadonlyMap<string, number[]>,
  others: ReadonlyMap<string, number[]>,
  toleranceMs: number,
): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const [key, candidates] of stills) {
    const partners = others.get(key) ?? [];
    const [still, partner] = [candidates[0], partners[0]];
    if (candidates.length === 1 && partners.length === 1 && still !== undefined && partner !== undefined) {
      const [a, b] = [clockMs(rows[still]?.captured), clockMs(rows[partner]?.captured)];
      if (a !== null && b !== null && Math.abs(a - b) <= toleranceMs) pairs.set(still, partner);
      continue;
    }
    // Equal times first, so that a run of shots with one name pairs each with its own half.
    for (const tolerance of [0, toleranceMs]) {
      const a = inTime(
        rows,
        candidates.filter((i) => !pairs.has(i)),
      );
      const taken = new Set(candidates.map((i) => pairs.get(i)));
      const b = inTime(
        rows,
        partners.filter((i) => !taken.has(i)),
      );
      let next = 0;
      for (const still of a) {
        while (next < b.length && (b[next]?.ms ?? 0) < still.ms - tolerance) next += 1;
        const partner = b[next];
        if (partner === undefined || partner.ms > still.ms + tolerance) continue;
        pairs.set(still.index, partner.index);
        next += 1;
      }
    }
  }
  return pairs;
}

function inTime(rows: readonly ListedRow[], indexes: readonly number[]): { index: number; ms: number }[] {
  const out: { index: number; ms: number }[] = [];
  for (const index of indexes) {
    const ms = clockMs(rows[index]?.captured);
    if (ms !== null) out.push({ index, ms });
  }
  return out.sort((x, y) => x.ms - y.ms || x.index - y.index);
}

/** Only a time with a clock can tell that two rows are one shot; the kind is part of the key, so kinds never mix. */
function clockMs(time: CaptureTime | undefined): number | null {
  return time !== undefined && (time.kind === 'instant' || time.kind === 'wall') ? time.ms : null;
}

function pairKey(row: ListedRow): string {
  const dot = row.name.lastIndexOf('.');
  const stem = dot <= 0 ? row.name : row.name.slice(0, dot);
  return `${row.scope}\n${row.flags.deleted ? 'd' : ''}${row.captured.kind}\n${quickFold(stem)}`;
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
