import type { CompareInput, PatternCode } from '../../src/compare/comparison.ts';
import type { Asset } from '../../src/model/asset.ts';
import { TODAY } from '../fixtures/assets.ts';
import { type Arrival, arrive, type Fate, makeComputer } from './computer.ts';
import { makeLibrary, PHONES, type TruePhoto } from './library.ts';
import { makeList } from './list.ts';
import { Random } from './random.ts';

/** One thing that went wrong with an otherwise healthy library, and the pattern that should be found first. */
export const CAUSES = [
  'uploads-stopped',
  'downloads-stopped',
  'only-videos',
  'only-big-files',
  'only-live-halves',
  'one-device',
  'one-shared-library',
  'reduced-copies',
  'whole-month',
  'hidden-explains',
  'deleted-explains',
  'constant-time-shift',
  'one-folder',
  'converted-copies',
  'rewritten-copies',
] as const satisfies readonly PatternCode[];
export type Cause = (typeof CAUSES)[number];

/** Kinds of healthy libraries: nothing is wrong, or only what is wrong everywhere, by chance. */
export const HEALTHY = ['nothing-wrong', 'few-missing', 'new-photos', 'noise'] as const;
export type Healthy = (typeof HEALTHY)[number];

const BIG = 60_000_000;
const SHIFT_MS = 3 * 3_600_000 + 7 * 60_000;

/** A library with one cause, from its seed. The rest of it is here, byte for byte. */
export function makeCause(cause: Cause, seed: number): CompareInput {
  const random = new Random(seed + 4_242);
  const photos = prepared(cause, seed, random);
  const days = photos.map((photo) => photo.ms).sort((a, b) => a - b);
  const stop = days[Math.floor(days.length * (0.6 + random.next() * 0.3))] ?? 0;
  const month = monthText(days[Math.floor(days.length * (0.25 + random.next() * 0.4))] ?? 0);
  const lacking = (photo: TruePhoto, index: number): boolean => {
    switch (cause) {
      case 'uploads-stopped':
      case 'downloads-stopped':
        return photo.ms > stop;
      case 'only-videos':
        return photo.kind === 'video';
      case 'only-big-files':
        return photo.size >= BIG;
      case 'one-device':
        return photo.device.camera === PHONES[2].camera;
      case 'one-shared-library':
        return photo.sharedLibrary;
      case 'whole-month':
        return monthText(photo.ms + photo.zone * 60_000) === month;
      case 'hidden-explains':
        return photo.hidden;
      case 'one-folder':
        return index % 9 === 4;
      default:
        return false;
    }
  };
  const notInCloud = cause === 'uploads-stopped' || cause === 'one-device' || cause === 'one-folder';
  const fate: Partial<Record<Cause, Fate>> = {
    'only-live-halves': 'half',
    'reduced-copies': 'reduced',
    'converted-copies': 'converted',
    'rewritten-copies': 'rewritten',
  };
  const spoilt = fate[cause];
  const arrivals = photos.map((photo, index): Arrival => {
    const missing = !notInCloud && lacking(photo, index);
    const touched = spoilt !== undefined && random.chance(0.5) && (spoilt !== 'half' || photo.live !== null);
    const arrived = arrive(photo, index, missing ? 'missing' : touched ? spoilt : 'same', SCAN, random);
    return { ...arrived, assets: arrived.assets.map((asset) => placed(asset, cause, lacking(photo, index))) };
  });
  const listed = photos.map((photo) => (cause === 'deleted-explains' ? photo : { ...photo, deleted: false }));
  const onList = listed.filter((photo, index) => !(notInCloud && lacking(photo, index)));
  // Only a list with sizes can show that big files are the ones that are missing.
  const kind =
    cause === 'constant-time-shift' ? 'dates' : cause === 'only-big-files' ? 'photos-library' : KINDS[seed % 2];
  return input(makeList(onList, kind ?? 'apple-export'), makeComputer(arrivals));
}

/** A library in which nothing has a single cause. */
export function makeHealthy(kind: Healthy, seed: number): CompareInput {
  const random = new Random(seed + 99);
  const photos = makeLibrary(seed, { photos: 500, phones: 1 + (seed % 3) }).map((photo) => ({
    ...photo,
    deleted: false,
  }));
  const share = kind === 'few-missing' ? 0.005 : kind === 'noise' ? 0.05 : 0;
  const newest = kind === 'new-photos' ? photos.length - 4 : photos.length;
  const arrivals = photos.map((photo, index) =>
    arrive(photo, index, random.chance(share) || index >= newest ? 'missing' : 'same', SCAN, random),
  );
  const onList = photos.filter(() => kind !== 'noise' || !random.chance(0.05));
  return input(makeList(onList, KINDS[seed % 2] ?? 'apple-export'), makeComputer(arrivals));
}

const SCAN = { proved: true, paired: true };
const KINDS = ['apple-export', 'photos-library'] as const;

function input(list: CompareInput['lists'][number], place: CompareInput['places'][number]): CompareInput {
  return { lists: [list], counts: null, places: [place], today: TODAY };
}

function prepared(cause: Cause, seed: number, random: Random): TruePhoto[] {
  const phones = cause === 'one-device' ? 3 : 1 + (seed % 2);
  const photos = makeLibrary(seed, { photos: 500, phones });
  return photos.map((photo) => {
    if (cause === 'only-big-files' && random.chance(0.06)) return { ...photo, size: random.int(BIG, 4 * BIG) };
    if (cause === 'only-big-files') return { ...photo, size: Math.min(photo.size, BIG / 3) };
    if (cause === 'one-shared-library') return { ...photo, sharedLibrary: random.chance(0.2) };
    if (cause === 'hidden-explains') return { ...photo, hidden: random.chance(0.05) };
    if (cause === 'deleted-explains') return { ...photo, deleted: random.chance(0.05) };
    return photo;
  });
}

/** Where a file lies, and what its clock says, in the causes that are about that. */
function placed(asset: Asset, cause: Cause, lacking: boolean): Asset {
  if (cause === 'one-folder') {
    const folder = lacking ? 'WhatsApp' : 'Camera';
    const [first, ...rest] = asset.resources;
    return { ...asset, resources: [{ ...first, path: `${folder}/${first.path ?? first.name}` }, ...rest] };
  }
  const { captured } = asset;
  if (cause !== 'constant-time-shift' || (captured.kind !== 'instant' && captured.kind !== 'wall')) return asset;
  return { ...asset, captured: { ...captured, ms: captured.ms + SHIFT_MS } };
}

function monthText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 7);
}
