import type { Asset } from '../../src/model/asset.ts';
import type { CaptureTime } from '../../src/model/capture-time.ts';
import type { CompletenessNote, PlaceContents } from '../../src/model/place.ts';
import { asset, icloudList, resource } from '../fixtures/assets.ts';
import type { TruePhoto } from './library.ts';

/** What kinds of list there are, by what each can know. */
export const LIST_KINDS = ['apple-export', 'photos-library', 'sizes', 'dates', 'days', 'names'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

interface Knows {
  readonly checksums: boolean;
  readonly sizes: boolean;
  readonly pixels: boolean;
  readonly time: 'minute' | 'second' | 'day' | 'none';
}

export const KNOWS: Readonly<Record<ListKind, Knows>> = {
  'apple-export': { checksums: true, sizes: false, pixels: false, time: 'minute' },
  'photos-library': { checksums: true, sizes: true, pixels: true, time: 'second' },
  sizes: { checksums: false, sizes: true, pixels: true, time: 'second' },
  dates: { checksums: false, sizes: false, pixels: false, time: 'minute' },
  days: { checksums: false, sizes: false, pixels: false, time: 'day' },
  names: { checksums: false, sizes: false, pixels: false, time: 'none' },
};

/** The list of one kind over a library; asset ids are positions in it. */
export function makeList(photos: readonly TruePhoto[], kind: ListKind, asOf?: number): PlaceContents {
  const assets = photos.map((photo, index) => listed(photo, index, KNOWS[kind]));
  const { checksums, sizes, time } = KNOWS[kind];
  const notes: CompletenessNote[] = [];
  if (!checksums) notes.push({ code: 'no-checksums', blocks: false });
  if (!sizes) notes.push({ code: 'no-sizes', blocks: false });
  if (time === 'minute') notes.push({ code: 'minute-precision', blocks: false });
  if (time === 'day') notes.push({ code: 'day-precision', blocks: false });
  if (time === 'none') notes.push({ code: 'names-only', blocks: false });
  return icloudList(assets, asOf === undefined ? { notes } : { notes, asOf });
}

function listed(photo: TruePhoto, index: number, knows: Knows): Asset {
  const file = (content: string, size: number) => ({
    content: knows.checksums ? content : null,
    size: knows.sizes ? size : null,
  });
  const { live } = photo;
  return asset(photo.name, {
    id: String(index),
    kind: photo.kind,
    captured: timeOn(photo, knows),
    ...file(photo.content, photo.size),
    width: knows.pixels ? photo.width : null,
    height: knows.pixels ? photo.height : null,
    durationMs: knows.pixels ? photo.durationMs : null,
    flags: { hidden: photo.hidden, deleted: photo.deleted, sharedLibrary: photo.sharedLibrary },
    ...(live ? { live: resource(live.name, { role: 'live-video', ...file(live.content, live.size) }) } : {}),
  });
}

function timeOn(photo: TruePhoto, knows: Knows): CaptureTime {
  const taken = photo.changedMs ?? photo.ms;
  if (knows.time === 'none') return { kind: 'unknown' };
  if (knows.time === 'day') {
    const day = Math.floor((taken + photo.zone * 60_000) / 86_400_000) * 86_400_000;
    return { kind: 'day', ms: day, precision: 'day' };
  }
  // Nobody knows whether Apple cuts or rounds to the minute, so each photo has its own way here.
  const half = photo.content.length % 2 === 0 ? 30_000 : 0;
  const ms = knows.time === 'minute' ? Math.floor((taken + half) / 60_000) * 60_000 : taken;
  return { kind: 'instant', ms, offsetMinutes: null, precision: knows.time };
}
