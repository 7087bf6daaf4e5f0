import type { CaptureTime } from '../model/capture-time.ts';
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

/** The rows that share a scope and a stem, by what they can be in a pair. */
interface Namesakes {
  readonly stills: number[];
  readonly videos: number[];
  readonly raws: number[];
}

type Half = keyof Namesakes;

/**
 * Finds the rows that are two files of one photo: same scope, same stem, same trash state, and times that agree. A
 * stem alone never pairs: camera counters come round again, and two phones count alike. Of bare days, only the one still and
 * the one video of that name and day are a pair. Each row is used once.
 */
export function pairRows(rows: readonly ListedRow[]): RowPairs {
  const video = new Map<number, number>();
  const raw = new Map<number, number>();
  const halfOf = halfReader();
  const halves = rows.map((row) => halfOf(row.name));
  const keyOf = keyWriter();
  const groups = new Map<string, Namesakes>();
  // Videos and RAWs are fewer than stills: only their stems are worth remembering.
  rows.forEach((row, i) => {
    const half = halves[i];
    if (half !== 'videos' && half !== 'raws') return;
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group[half].push(i);
    else
      groups.set(
        key,
        half === 'videos' ? { stills: [], videos: [i], raws: [] } : { stills: [], videos: [], raws: [i] },
      );
  });
  if (groups.size === 0) return { video, raw };
  rows.forEach((row, i) => {
    if (halves[i] === 'stills') groups.get(keyOf(row))?.stills.push(i);
  });
  for (const { stills, videos, raws } of groups.values()) {
    if (stills.length === 0) continue;
    match(rows, stills, videos, LIVE_MS, video);
    match(rows, stills, raws, RAW_MS, raw);
  }
  return { video, raw };
}

/** Equal times first, so that a run of shots with one name pairs each with its own half. */
function match(
  rows: readonly ListedRow[],
  stills: readonly number[],
  partners: readonly number[],
  toleranceMs: number,
  pairs: Map<number, number>,
): void {
  const [still, partner] = [stills[0], partners[0]];
  if (still === undefined || partner === undefined) return;
  if (rows[still]?.captured.kind === 'day') {
    matchDays(rows, stills, partners, pairs);
    return;
  }
  if (stills.length === 1 && partners.length === 1) {
    const [a, b] = [clockMs(rows[still]?.captured), clockMs(rows[partner]?.captured)];
    if (a !== null && b !== null && Math.abs(a - b) <= toleranceMs) pairs.set(still, partner);
    return;
  }
  const taken = new Set<number>();
  for (const tolerance of [0, toleranceMs]) {
    const a = inTime(rows, stills).filter(({ index }) => !pairs.has(index));
    const b = inTime(rows, partners).filter(({ index }) => !taken.has(index));
    let next = 0;
    for (const one of a) {
      while (next < b.length && (b[next]?.ms ?? 0) < one.ms - tolerance) next += 1;
      const other = b[next];
      if (other === undefined || other.ms > one.ms + tolerance) continue;
      pairs.set(one.index, other.index);
      taken.add(other.index);
      next += 1;
    }
  }
}

/** Where only days are known: the one still and the one partner of a day. Of several nobody can say which belong together. */
function matchDays(
  rows: readonly ListedRow[],
  stills: readonly number[],
  partners: readonly number[],
  pairs: Map<number, number>,
): void {
  const byDay = (indexes: readonly number[]) => Map.groupBy(indexes, (index) => dayOf(rows[index]?.captured));
  const partnersOf = byDay(partners);
  for (const [day, [still, ...others]] of byDay(stills)) {
    const [partner, ...more] = partnersOf.get(day) ?? [];
    if (day === null || still === undefined || partner === undefined || others.length + more.length > 0) continue;
    pairs.set(still, partner);
  }
}

function dayOf(time: CaptureTime | undefined): number | null {
  return time?.kind === 'day' ? time.ms : null;
}

function inTime(rows: readonly ListedRow[], indexes: readonly number[]): { index: number; ms: number }[] {
  const out: { index: number; ms: number }[] = [];
  for (const index of indexes) {
    const ms = clockMs(rows[index]?.captured);
    if (ms !== null) out.push({ index, ms });
  }
  return out.sort((x, y) => x.ms - y.ms || x.index - y.index);
}

/** Only a time with a clock can tell which of several rows are one shot; the kind is part of the key, so kinds never mix. */
function clockMs(time: CaptureTime | undefined): number | null {
  return time !== undefined && (time.kind === 'instant' || time.kind === 'wall') ? time.ms : null;
}

/** What a name can be in a pair; a list has few endings, so each is judged once. */
function halfReader(): (name: string) => Half | null {
  const known = new Map<string, Half | null>();
  return (name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    let half = known.get(extension);
    if (half === undefined) {
      const cls = extensionClass(extension);
      half = cls === 'mov' ? 'videos' : cls === 'raw' ? 'raws' : cls === 'jpeg' || cls === 'heic' ? 'stills' : null;
      if (known.size < 1000) known.set(extension, half);
    }
    return half;
  };
}

function keyWriter(): (row: ListedRow) => string {
  const scopes = new Map<string, number>();
  return (row) => {
    let scope = scopes.get(row.scope);
    if (scope === undefined) {
      scope = scopes.size;
      scopes.set(row.scope, scope);
    }
    const stem = row.name.slice(0, Math.max(0, row.name.lastIndexOf('.')));
    return `${scope}${row.flags.deleted ? 'd' : 'k'}${row.captured.kind[0]}${quickFold(stem)}`;
  };
}
