import type { AssetKind } from '../../src/model/asset.ts';
import { Random } from './random.ts';

/** One photo as it truly is, whatever a list or a folder says of it. */
export interface TruePhoto {
  /** Names its bytes: two photos with one content are identical copies. */
  readonly content: string;
  readonly name: string;
  readonly kind: AssetKind;
  /** When it was taken (ms, UTC) and the zone there and then (minutes). */
  readonly ms: number;
  readonly zone: number;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly durationMs: number | null;
  readonly device: Device;
  /** How its file knows its time: a zone, a wall clock only, or nothing (screenshots, WhatsApp). */
  readonly clock: 'zone' | 'wall' | 'none';
  readonly live: { readonly name: string; readonly content: string; readonly size: number } | null;
  /** Where the person changed the date in Photos: what iCloud says, though the file says otherwise. */
  readonly changedMs: number | null;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly sharedLibrary: boolean;
}

export interface Device {
  readonly camera: string | null;
  readonly width: number;
  readonly height: number;
  /** Whether its stills carry their zone: phones before 2019 do not write one. */
  readonly writesZone: boolean;
}

export const PHONES: readonly [Device, Device, Device] = [
  { camera: 'Apple iPhone 12', width: 4032, height: 3024, writesZone: true },
  { camera: 'Apple iPhone 8', width: 4032, height: 3024, writesZone: false },
  { camera: 'Apple iPhone 15 Pro', width: 5712, height: 4284, writesZone: true },
];

export interface LibraryOptions {
  readonly photos: number;
  /** Camera counters start again after this number: 9999 in life, less to provoke namesakes. */
  readonly wrapAt: number;
  /** Phones at work at the same time; all count from the same number, so that names repeat on one day. */
  readonly phones: number;
  readonly days: number;
  readonly firstDay: number;
  /** Share of photos whose date the person changed in Photos. */
  readonly redated: number;
}

export const USUAL: LibraryOptions = {
  photos: 400,
  wrapAt: 9999,
  phones: 1,
  days: 700,
  firstDay: Date.UTC(2024, 0, 5),
  redated: 0,
};

const DAY_MS = 86_400_000;

/** Home is Berlin: UTC+1, in summer UTC+2; some weeks of the year are spent elsewhere. */
function zoneOn(ms: number, seed: number): number {
  const week = Math.floor(ms / (7 * DAY_MS)) + seed;
  if (week % 11 === 3) return -300;
  if (week % 17 === 5) return 330;
  const month = new Date(ms).getUTCMonth();
  return month >= 3 && month <= 9 ? 120 : 60;
}

/** A whole library with bursts, Live Photos, videos, screenshots, WhatsApp pictures, duplicates, hidden and deleted ones. */
export function makeLibrary(seed: number, options: Partial<LibraryOptions> = {}): TruePhoto[] {
  const { photos, wrapAt, phones, days, firstDay, redated } = { ...USUAL, ...options };
  const random = new Random(seed);
  const start = random.int(1, wrapAt);
  const counters = Array.from({ length: phones }, () => start);
  const out: TruePhoto[] = [];
  let ms = firstDay;
  while (out.length < photos) {
    ms += random.next() * 2 * (days / photos) * DAY_MS;
    const phone = random.int(0, phones - 1);
    const burst = random.chance(0.06) ? random.int(2, 5) : 1;
    for (let i = 0; i < burst && out.length < photos; i += 1) {
      const number = counters[phone] ?? 1;
      counters[phone] = (number % wrapAt) + 1;
      out.push({
        ...makePhoto(random, seed, out.length, PHONES[phone] ?? PHONES[0], number, Math.floor(ms) + i * 300),
        changedMs: random.chance(redated) ? Math.floor(ms) - random.int(1, 4_000) * DAY_MS : null,
      });
    }
    const last = out.at(-1);
    if (last && random.chance(0.01)) out.push({ ...last });
  }
  return out;
}

function makePhoto(random: Random, seed: number, index: number, device: Device, number: number, ms: number): TruePhoto {
  const content = `${seed}-${index}`;
  const counter = `IMG_${String(number).padStart(4, '0')}`;
  const zone = zoneOn(ms, seed);
  const roll = random.next();
  const base = {
    content,
    kind: 'photo' as AssetKind,
    ms,
    zone,
    size: random.int(900_000, 6_000_000),
    width: device.width,
    height: device.height,
    durationMs: null,
    device,
    clock: device.writesZone ? ('zone' as const) : ('wall' as const),
    live: null,
    changedMs: null,
    hidden: random.chance(0.02),
    deleted: random.chance(0.01),
    sharedLibrary: false,
  };
  if (roll < 0.12) {
    const durationMs = random.int(2_000, 180_000);
    const size = durationMs * random.int(500, 2_500);
    return {
      ...base,
      name: `${counter}.MOV`,
      kind: 'video',
      size,
      durationMs,
      width: 1920,
      height: 1080,
      clock: 'zone',
    };
  }
  if (roll < 0.2)
    return {
      ...base,
      name: `${counter}.PNG`,
      clock: 'none',
      device: { ...device, camera: null },
      width: 1170,
      height: 2532,
    };
  if (roll < 0.24) {
    const day = new Date(ms + zone * 60_000).toISOString().slice(0, 10).replaceAll('-', '');
    return {
      ...base,
      name: `IMG-${day}-WA${String(random.int(0, 40)).padStart(4, '0')}.jpg`,
      clock: 'none',
      device: { ...device, camera: null },
      width: 1600,
      height: 1200,
    };
  }
  if (roll < 0.5) {
    const live = { name: `${counter}.MOV`, content: `${content}-live`, size: random.int(1_500_000, 4_000_000) };
    return { ...base, name: `${counter}.HEIC`, kind: 'live-photo', live };
  }
  return { ...base, name: `${counter}.${roll < 0.9 ? 'HEIC' : 'JPG'}` };
}
