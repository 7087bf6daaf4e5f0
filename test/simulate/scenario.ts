import type { CompareInput } from '../../src/compare/comparison.ts';
import { TODAY, typedTotals } from '../fixtures/assets.ts';
import { type Arrival, arrive, type ComputerOptions, type Fate, makeComputer } from './computer.ts';
import { type LibraryOptions, makeLibrary, type TruePhoto } from './library.ts';
import { KNOWS, type ListKind, makeList } from './list.ts';
import { Random } from './random.ts';

/** A library, a list of it, a computer, and the truth about each listed photo by its id. */
export interface Scenario {
  readonly input: CompareInput;
  readonly truth: ReadonlyMap<string, { readonly photo: TruePhoto; readonly fate: Fate; readonly other: TruePhoto }>;
}

export interface ScenarioOptions extends ComputerOptions {
  readonly seed: number;
  readonly list: ListKind;
  readonly library?: Partial<LibraryOptions>;
  /** How often each fate meets a photo; the rest arrive as they are. */
  readonly fates: Partial<Record<Fate, number>>;
  /** Photos of a phone that never was in this iCloud, with the same names on the same days. */
  readonly strangers?: number;
}

/**
 * Fates that a list of this kind has no means to notice, because the file here keeps its name, its format and its time:
 * they are left out, or the simulator would ask for more than can be known.
 */
function canNotice(fate: Fate, list: ListKind, proved: boolean): boolean {
  const knows = KNOWS[list];
  if (fate === 'reduced') return (knows.checksums && proved) || knows.sizes || knows.pixels;
  if (fate === 'wrong-film') return (knows.checksums && proved) || knows.sizes;
  return true;
}

/** Makes one scenario from its seed. */
export function makeScenario(options: ScenarioOptions): Scenario {
  const photos = makeLibrary(options.seed, options.library);
  const random = new Random(options.seed + 77_777);
  const truth = new Map<string, { photo: TruePhoto; fate: Fate; other: TruePhoto }>();
  const arrivals: Arrival[] = photos.map((photo, index) => {
    const other = farPhoto(photos, index);
    const fate = fateFor(photo, other, options, random);
    truth.set(String(index), { photo, fate, other });
    return arrive(photo, index, fate, options, random, other);
  });
  const strangers = makeStrangers(photos, options, random);
  const computer = makeComputer(
    arrivals,
    strangers.flatMap((arrival) => arrival.assets),
  );
  const list = makeList(photos, options.list);
  const input = {
    lists: [{ ...list, assets: random.shuffled(list.assets) }],
    counts: typedTotals(list.assets),
    places: [{ ...computer, assets: random.shuffled(computer.assets) }],
    today: TODAY,
  };
  return { input, truth };
}

/** Another photo of the library, of other days: in the same minute nobody could tell the two apart without bytes. */
function farPhoto(photos: readonly TruePhoto[], index: number): TruePhoto {
  const other = photos[(index + Math.floor(photos.length / 2)) % photos.length];
  if (!other) throw new Error('a library of no photos');
  return other;
}

/** What can happen to a photo at all, given what it is and what lies in its way. */
function canMeet(fate: Fate, photo: TruePhoto, other: TruePhoto): boolean {
  switch (fate) {
    case 'half':
      return photo.live !== null;
    case 'edited':
      return photo.name.startsWith('IMG_');
    case 'overwritten':
      return photo.kind === other.kind && Math.abs(photo.ms - other.ms) > 3 * 86_400_000;
    case 'converted-in-place':
      return photo.live === null && /\.(heic|jpg)$/i.test(photo.name);
    case 'wrong-film':
      return photo.live !== null && other.live !== null;
    default:
      return true;
  }
}

function fateFor(photo: TruePhoto, other: TruePhoto, options: ScenarioOptions, random: Random): Fate {
  let roll = random.next();
  for (const [fate, share] of Object.entries(options.fates) as [Fate, number][]) {
    if (roll < share) {
      return canMeet(fate, photo, other) && canNotice(fate, options.list, options.proved) ? fate : 'same';
    }
    roll -= share;
  }
  return 'same';
}

/** Photos of strangers have numbers from here on. */
export const FIRST_STRANGER = 500_000;

/** The other phone in the house: its photos are here and not in iCloud, named like those that are. */
function makeStrangers(photos: readonly TruePhoto[], options: ScenarioOptions, random: Random): Arrival[] {
  const count = options.strangers ?? 0;
  return photos.slice(0, count).map((photo, index) => {
    const other: TruePhoto = {
      ...photo,
      content: `stranger-${photo.content}`,
      // Some hours later or earlier on the same day, never within the minute of its namesake.
      ms: photo.ms + (random.chance(0.5) ? 1 : -1) * random.int(150_000, 9 * 3_600_000),
      size: photo.size + random.int(1, 99_999),
      live: photo.live && { ...photo.live, content: `stranger-${photo.live.content}`, size: photo.live.size + 17 },
    };
    return arrive(other, FIRST_STRANGER + index, 'same', options, random);
  });
}
