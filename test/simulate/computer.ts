import type { Asset, Resource } from '../../src/model/asset.ts';
import type { CaptureTime } from '../../src/model/capture-time.ts';
import { splitName } from '../../src/model/file-name.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import { asset, folder, resource } from '../fixtures/assets.ts';
import type { TruePhoto } from './library.ts';
import type { Random } from './random.ts';

/** What became of one photo on its way to the computer. Only the first five leave its picture here, whole. */
export const FATES = [
  'same',
  'renamed',
  'second-copy',
  'redated-file',
  'rewritten',
  'missing',
  'cut-short',
  'converted',
  'edited',
  'reduced',
  'half',
  'placeholder',
  'unreadable',
  // Accidents: the name stays, the bytes are something else.
  'emptied',
  'preallocated',
  'overwritten',
  'converted-in-place',
  'wrong-film',
] as const;
export type Fate = (typeof FATES)[number];

const WHOLE: ReadonlySet<Fate> = new Set<Fate>(['same', 'renamed', 'second-copy', 'redated-file', 'rewritten']);

/** Whether the picture of a photo with this fate is here, whole (in `rewritten` under other bytes). */
export function isWhole(fate: Fate): boolean {
  return WHOLE.has(fate);
}

/** Second copies have the number of their photo and this. */
export const SECOND_COPIES = 100_000;

/** A photo's files as they arrived. */
export interface Arrival {
  readonly fate: Fate;
  readonly assets: readonly Asset[];
}

export interface ComputerOptions {
  /** Whether the scan has read all bytes. */
  readonly proved: boolean;
  /** Whether the scan has joined the halves of Live Photos. */
  readonly paired: boolean;
}

/** The files of one photo after its fate. `index` keeps paths apart; `other` is the photo whose bytes get in the way. */
export function arrive(
  photo: TruePhoto,
  index: number,
  fate: Fate,
  options: ComputerOptions,
  random: Random,
  other: TruePhoto = photo,
): Arrival {
  const dir = folderOf(photo);
  const put = (changes: Partial<Made> = {}) => files(photo, { ...made(photo, dir, index), ...changes }, options);
  const { stem, extension } = splitName(photo.name);
  switch (fate) {
    case 'missing':
      return { fate, assets: [] };
    case 'same':
      return { fate, assets: put() };
    case 'renamed': {
      const suffix = random.pick(['-1', ' (1)', '(1)', ' 2', ' copy', '_1']);
      return { fate, assets: put({ name: `${stem}${suffix}.${extension}`, liveName: `${stem}${suffix}.MOV` }) };
    }
    case 'second-copy':
      return { fate, assets: [...put(), ...put({ dir: 'Sorted', index: index + SECOND_COPIES })] };
    case 'redated-file':
      return { fate, assets: put({ fileMs: Date.UTC(2026, 5, 1) + index * 1_000 }) };
    case 'rewritten':
      return { fate, assets: put({ content: `${photo.content}-rewritten`, size: photo.size + random.int(20, 900) }) };
    case 'cut-short':
      return {
        fate,
        assets: put({
          content: `${photo.content}-cut`,
          size: Math.floor(photo.size * 0.6),
          state: 'cut-short',
          ...(photo.kind === 'video' ? { clock: 'none' } : {}),
        }),
      };
    case 'unreadable':
      return { fate, assets: put({ content: `${photo.content}-bad`, state: 'unreadable', clock: 'none' }) };
    case 'converted': {
      const to = photo.kind === 'video' ? 'MP4' : extension.toUpperCase() === 'HEIC' ? 'JPG' : 'HEIC';
      return {
        fate,
        assets: put({ name: `${stem}.${to}`, content: `${photo.content}-${to}`, size: Math.floor(photo.size * 1.4) }),
      };
    }
    case 'edited':
      return {
        fate,
        assets: put({
          name: `${stem.replace(/^IMG_/, 'IMG_E')}.${extension}`,
          content: `${photo.content}-edited`,
          size: photo.size + 5_000,
        }),
      };
    case 'reduced':
      return {
        fate,
        assets: put({
          content: `${photo.content}-small`,
          size: Math.floor(photo.size * 0.2),
          scale: 2048 / Math.max(photo.width, photo.height),
        }),
      };
    case 'placeholder':
      return { fate, assets: put({ content: null, state: 'placeholder', clock: 'none' }) };
    case 'half':
      return { fate, assets: put({ live: false }) };
    case 'emptied':
      return { fate, assets: put({ content: null, size: 0, state: 'empty', clock: 'none', live: false }) };
    case 'preallocated':
      // A copy that broke off after the room for it was taken: full size, and the scan sees that its end is nothing.
      return { fate, assets: put({ content: `${photo.content}-zeros`, state: 'cut-short' }) };
    case 'overwritten':
      // Somebody copied another photo over this one: its name here, everything else of the other.
      return { fate, assets: files(other, { ...made(other, dir, index), name: photo.name, live: false }, options) };
    case 'converted-in-place': {
      const type = extension.toUpperCase() === 'HEIC' ? 'jpeg' : 'heic';
      return { fate, assets: put({ content: `${photo.content}-${type}`, size: Math.floor(photo.size * 1.4), type }) };
    }
    case 'wrong-film':
      return { fate, assets: put({ film: other.live }) };
  }
}

/** A folder of everything that arrived, in the order given. */
export function makeComputer(arrivals: readonly Arrival[], others: readonly Asset[] = []): PlaceContents {
  return folder([...arrivals.flatMap((arrival) => arrival.assets), ...others]);
}

interface Made {
  readonly dir: string;
  readonly index: number;
  readonly name: string;
  readonly liveName: string;
  readonly content: string | null;
  readonly size: number;
  readonly state: Resource['state'];
  readonly clock: TruePhoto['clock'];
  readonly fileMs: number;
  readonly scale: number;
  readonly live: boolean;
  /** The film that lies beside it. */
  readonly film: TruePhoto['live'];
  readonly type: Resource['type'];
}

function made(photo: TruePhoto, dir: string, index: number): Made {
  return {
    dir,
    index,
    name: photo.name,
    liveName: photo.live?.name ?? '',
    content: photo.content,
    size: photo.size,
    state: 'present',
    clock: photo.clock,
    fileMs: photo.ms,
    scale: 1,
    live: photo.live !== null,
    film: photo.live,
    type: null,
  };
}

function folderOf(photo: TruePhoto): string {
  return new Date(photo.ms + photo.zone * 60_000).toISOString().slice(0, 7).replace('-', '/');
}

function files(photo: TruePhoto, file: Made, options: ComputerOptions): Asset[] {
  const path = (name: string) => `${file.dir}/${file.index}/${name}`;
  const bytes = (content: string | null) => (options.proved && content !== null ? content : null);
  const noFacts = file.state !== 'present' && file.clock === 'none';
  const video =
    file.live && file.film
      ? resource(file.liveName, {
          role: 'live-video',
          path: path(file.liveName),
          content: bytes(file.state === 'placeholder' ? null : file.film.content),
          size: file.film.size,
          type: 'mov',
          state: file.state === 'placeholder' ? 'placeholder' : 'present',
        })
      : null;
  const still = asset(file.name, {
    path: path(file.name),
    kind: video ? 'live-photo' : photo.kind === 'live-photo' ? 'photo' : photo.kind,
    captured: timeOf(photo, file),
    content: bytes(file.content),
    size: file.size,
    state: file.state,
    type: file.type,
    width: noFacts ? null : Math.round(photo.width * file.scale),
    height: noFacts ? null : Math.round(photo.height * file.scale),
    durationMs: noFacts ? null : photo.durationMs,
    camera: noFacts ? null : photo.device.camera,
    ...(video && options.paired ? { live: video } : {}),
  });
  if (video === null || options.paired) return [still];
  const alone = asset(file.liveName, {
    path: path(file.liveName),
    kind: 'video',
    captured: { kind: 'instant', ms: photo.ms + 1_400, offsetMinutes: photo.zone, precision: 'second' },
    durationMs: 2_900,
    camera: photo.device.camera,
  });
  return [still, { ...alone, resources: [{ ...video, role: 'original' }] }];
}

function timeOf(photo: TruePhoto, file: Made): CaptureTime {
  const second = Math.floor(photo.ms / 1_000) * 1_000;
  if (file.clock === 'none') return { kind: 'file', ms: file.fileMs, precision: 'second' };
  if (file.clock === 'wall') return { kind: 'wall', ms: second + photo.zone * 60_000, precision: 'second' };
  return { kind: 'instant', ms: second, offsetMinutes: photo.zone, precision: 'second' };
}
