import { makeHeic } from './media/heic.ts';
import { makeJpeg } from './media/jpeg.ts';
import { makeMovie } from './media/movie.ts';
import { exifDate } from './media/photo-options.ts';
import { makePng } from './media/png.ts';

/** What happened to one photo of the sample, so that every kind of gap is there once at least. */
export type SampleFate =
  /** In iCloud and here, the same bytes. */
  | 'both'
  /** In iCloud, never copied here. */
  | 'only-icloud'
  /** Here, never uploaded. */
  | 'only-here'
  /** A Live Photo whose moving half was not copied. */
  | 'half-live'
  /** A video whose copy stopped in the middle. */
  | 'cut-short'
  /** HEIC in iCloud, copied here as JPEG by the cable import setting. */
  | 'converted'
  /** A program rewrote the file here. */
  | 'rewritten'
  /** An empty file with its name is here. */
  | 'empty-here'
  /** Only a placeholder is here. */
  | 'placeholder'
  /** Two identical copies in iCloud, one here. */
  | 'twice-in-icloud'
  /** One in iCloud, two identical copies here. */
  | 'twice-here'
  /** In the Hidden album, and here. */
  | 'hidden'
  /** In Recently Deleted. */
  | 'deleted';

export type SampleKind = 'jpeg' | 'heic' | 'png' | 'video' | 'live-photo';

/** One photo of the sample as the phone took it. */
export interface SampleItem {
  /** Without an ending: `IMG_0412`. */
  readonly stem: string;
  readonly kind: SampleKind;
  readonly fate: SampleFate;
  /** ms, UTC. */
  readonly takenMs: number;
  /** Another seed, another picture. */
  readonly seed: number;
}

/** One file of a sample photo. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CAMERA = { make: 'Apple', model: 'iPhone 12' } as const;
const ZONE_MINUTES = 120;

/** The files of a photo as the phone made them: what iCloud has. Every one of them opens in a viewer. */
export function originalFiles(item: SampleItem): SampleFile[] {
  const { stem, kind } = item;
  switch (kind) {
    case 'jpeg':
      return [{ name: `${stem}.JPG`, bytes: makeJpeg(photoOptions(item)) }];
    case 'heic':
      return [{ name: `${stem}.HEIC`, bytes: makeHeic({ ...photoOptions(item), opens: true }) }];
    case 'png':
      return [
        { name: `${stem}.PNG`, bytes: makePng({ ...photoOptions(item), width: 240, height: 360, camera: null }) },
      ];
    case 'video':
      return [{ name: `${stem}.MOV`, bytes: movie(item, null) }];
    case 'live-photo': {
      const contentIdentifier = identifierOf(item);
      return [
        { name: `${stem}.JPG`, bytes: makeJpeg({ ...photoOptions(item), contentIdentifier }) },
        { name: `${stem}.MOV`, bytes: movie(item, contentIdentifier) },
      ];
    }
  }
}

/** The same picture written again by another program: same date, other bytes. */
export function rewrittenFile(item: SampleItem): SampleFile {
  return { name: `${item.stem}.JPG`, bytes: makeJpeg({ ...photoOptions(item), software: 'Some Photo Organizer 3.1' }) };
}

/** The same picture as the cable import makes it when it converts HEIC. */
export function convertedFile(item: SampleItem): SampleFile {
  return { name: `${item.stem}.JPG`, bytes: makeJpeg(photoOptions(item)) };
}

function photoOptions({ takenMs, seed }: SampleItem) {
  return {
    date: exifDate(takenMs + ZONE_MINUTES * 60_000),
    offset: '+02:00',
    camera: CAMERA,
    width: 320,
    height: 240,
    seed,
  } as const;
}

function movie({ takenMs, seed }: SampleItem, contentIdentifier: string | null): Uint8Array {
  const local = new Date(takenMs + ZONE_MINUTES * 60_000).toISOString().slice(0, 19);
  return makeMovie({
    created: takenMs,
    creationDate: `${local}+0200`,
    contentIdentifier,
    camera: CAMERA,
    width: 160,
    height: 120,
    durationMs: contentIdentifier === null ? 4000 : 2000,
    seed,
  });
}

/** A UUID made of the seed; any one will do, as long as both halves have it. */
function identifierOf({ seed }: SampleItem): string {
  return `5A3F0000-0000-4000-8000-${String(seed).padStart(12, '0')}`;
}
