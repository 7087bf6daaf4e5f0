import path from 'node:path';
import type { ParsedList } from '../../src/lists/parsed-list.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import { readLibraryList } from '../../src/scanner/photos-library/read-library-list.ts';
import { fingerprintOf, ON_A_DISK, TODAY } from '../fixtures/assets.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { listFile, NOW, readOne } from '../fixtures/lists/list-file.ts';
import { makeLibrary as makePhotosLibrary } from '../fixtures/photos-library/make-library.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { type Arrival, arrive, type Fate, makeComputer } from './computer.ts';
import { makeLibrary, type TruePhoto } from './library.ts';
import { Random } from './random.ts';

// A simulated person: a true library, four places where copies arrived or did not, and every kind of list in the
// exact shape of the tool that writes it. What a list says afterwards can be held against the truth.

/** The person's places. The first two are on one disk; the last is a cloud folder. */
export const PLACES = [
  { id: 'pictures', name: 'Pictures', independenceKey: 'computer', kind: 'folder' },
  { id: 'old', name: 'Old pictures', independenceKey: 'computer', kind: 'folder' },
  { id: 'disk', name: 'Backup disk', independenceKey: 'volume-2', kind: 'external-disk' },
  { id: 'dropbox', name: 'Camera Uploads', independenceKey: 'dropbox', kind: 'other-cloud' },
] as const;

export interface Person {
  readonly photos: readonly TruePhoto[];
  readonly places: readonly PlaceContents[];
  /** What became of each photo in each place: `fates[photo][place]`. */
  readonly fates: readonly (readonly Fate[])[];
}

/** Fates that every list can know apart, given its names, dates or bytes. */
const MIXED: readonly [Fate, ...Fate[]] = [
  'same',
  'same',
  'same',
  'renamed',
  'second-copy',
  'missing',
  'missing',
  'missing',
  'cut-short',
  'half',
  'placeholder',
  'unreadable',
];

/** Makes a person. With `everything`, every photo arrived in every place as it is. */
export function makePerson(seed: number, everything: boolean): Person {
  const random = new Random(seed);
  const photos = distinct(makeLibrary(seed, { photos: 120, days: 400 }));
  const fates = photos.map((photo) => {
    // Some photos are nowhere at all.
    const lost = !everything && random.chance(0.1);
    return PLACES.map((): Fate => {
      if (everything) return 'same';
      const fate = lost ? 'missing' : random.pick(MIXED);
      return fate === 'half' && photo.live === null ? 'same' : fate;
    });
  });
  const places = PLACES.map((place, p) => {
    const arrivals = photos.map(
      (photo, i): Arrival => arrive(photo, i, fates[i]?.[p] ?? 'missing', { proved: true, paired: true }, random),
    );
    return { ...makeComputer(arrivals), place: { ...place, source: 'scan' as const, standing: ON_A_DISK } };
  });
  return { photos, places, fates };
}

/** Only the first photo of each name, so that a name says which photo is meant. */
function distinct(photos: readonly TruePhoto[]): TruePhoto[] {
  const seen = new Set<string>();
  return photos.filter(({ name, deleted }) => {
    if (deleted || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

type Written = readonly [name: string, text: string];

/** What a kind of list can know, and so how far it may go. */
export interface SourceKind {
  readonly kind: string;
  /** `bytes` can prove; `times` can match by name and time; `names` can only hint. */
  readonly knows: 'bytes' | 'times' | 'names';
  /** Whether it may be everything that iCloud holds, so that a yes is possible at all. */
  readonly mayBeAll: boolean;
  /** The file as the tool writes it: name and text. A Photos library is no such file. */
  readonly write: ((photos: readonly TruePhoto[]) => Written) | null;
}

const iso = (ms: number, zone = 0): string => {
  const sign = zone < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${new Date(ms + zone * 60_000).toISOString().slice(0, 23)}000${sign}${two(hours)}:${two(minutes)}`;
};
const exif = (ms: number, zone: number): string =>
  new Date(ms + zone * 60_000).toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ');
const day = (photo: TruePhoto): string =>
  new Date(photo.ms + photo.zone * 60_000).toISOString().slice(0, 10).replaceAll('-', '/');
const uuid = (index: number): string =>
  `0000${index}`.slice(-4).padStart(36, 'ABCDEF01-2345-6789-ABCD-EF0123450000'.slice(0, 32));
const liveName = (photo: TruePhoto): string => photo.name.replace(/\.HEIC$/, '_HEVC.MOV');

const file = (name: string, text: string): Written => [name, text];
const lines = (photos: readonly TruePhoto[], of: (photo: TruePhoto, index: number) => string | string[]): string =>
  photos
    .flatMap(of)
    .map((line) => `${line}\n`)
    .join('');

/** Every kind of list there is, as its tool writes it. */
export const SOURCES: readonly SourceKind[] = [
  {
    kind: 'apple-export',
    knows: 'bytes',
    mayBeAll: true,
    write: (photos) =>
      file(
        'Photo Details.csv',
        photoDetails(
          photos.flatMap(({ name, content, ms, hidden, live }) => [
            { name, checksum: fingerprintOf(content), at: ms, hidden },
            ...(live ? [{ name: live.name, checksum: fingerprintOf(live.content), at: ms, hidden }] : []),
          ]),
        ),
      ),
  },
  { kind: 'photos-library', knows: 'bytes', mayBeAll: true, write: null },
  {
    kind: 'osxphotos-json',
    knows: 'bytes',
    mayBeAll: true,
    write: (photos) => file('query.json', JSON.stringify(photos.map(osxphotos))),
  },
  {
    kind: 'osxphotos-csv',
    knows: 'times',
    mayBeAll: true,
    write: (photos) => {
      const columns =
        'uuid,filename,original_filename,date,ismissing,hasadjustments,hidden,shared,isphoto,ismovie,uti,burst,live_photo,iscloudasset,incloud,has_raw,intrash';
      const cell = (value: unknown) => (value === true ? 'True' : value === false ? 'False' : String(value ?? ''));
      const rows = photos.map((photo, index) => {
        const all: Readonly<Record<string, unknown>> = osxphotos(photo, index);
        return columns
          .split(',')
          .map((column) => cell(all[column]))
          .join(',');
      });
      return file('query.csv', `${[columns, ...rows].join('\r\n')}\r\n`);
    },
  },
  {
    kind: 'table',
    knows: 'times',
    mayBeAll: true,
    write: (photos) =>
      file(
        'photos.csv',
        `Name;Created;Size\n${lines(photos, (p) => `${p.name};${iso(p.ms, p.zone).slice(0, 19)}${iso(p.ms, p.zone).slice(-6)};${p.size}`)}`,
      ),
  },
  {
    kind: 'icloudpd-names',
    knows: 'names',
    mayBeAll: false,
    write: (photos) =>
      file(
        'names.txt',
        lines(photos, (p) => [`/data/${day(p)}/${p.name}`, ...(p.live ? [`/data/${day(p)}/${liveName(p)}`] : [])]),
      ),
  },
  {
    kind: 'icloudpd-log',
    knows: 'names',
    mayBeAll: false,
    write: (photos) =>
      file(
        'icloudpd.log',
        `2026-11-20 23:01:33 INFO     Downloading ${photos.length} original photos and videos to /data ...\n${lines(
          photos,
          (p) =>
            [p.name, ...(p.live ? [liveName(p)] : [])].map(
              (name) => `2026-11-20 23:01:33 INFO     Downloaded /data/${day(p)}/${name}`,
            ),
        )}`,
      ),
  },
  {
    kind: 'icloud-photos-sync',
    knows: 'bytes',
    mayBeAll: false,
    write: (photos) =>
      file(
        'archive.txt',
        lines(photos, (p) => [
          `./_All-Photos/${archived(p.content)}${p.name.slice(p.name.lastIndexOf('.'))}`,
          ...(p.live ? [`./_All-Photos/${archived(p.live.content)}.MOV`] : []),
        ]),
      ),
  },
  {
    kind: 'exiftool',
    knows: 'times',
    mayBeAll: false,
    write: (photos) =>
      file(
        'exif.csv',
        `SourceFile,DateTimeOriginal,OffsetTimeOriginal,ImageWidth,ImageHeight\n${lines(photos, (p) => `./${p.name},${p.clock === 'none' ? '' : exif(p.ms, p.zone)},${p.clock === 'zone' ? iso(p.ms, p.zone).slice(-6) : ''},${p.width},${p.height}`)}`,
      ),
  },
  {
    kind: 'listing',
    knows: 'names',
    mayBeAll: false,
    write: (photos) =>
      file('find.txt', `.\n${lines(photos, (p) => [`./${p.name}`, ...(p.live ? [`./${p.live.name}`] : [])])}`),
  },
  {
    kind: 'names',
    knows: 'names',
    mayBeAll: false,
    write: (photos) =>
      file(
        'names.txt',
        lines(photos, (p) => p.name),
      ),
  },
  {
    kind: 'checksums',
    knows: 'bytes',
    mayBeAll: false,
    write: (photos) =>
      file(
        'sums.txt',
        `# Two Places checksum list, version 1\n${lines(photos, (p) => [`${fingerprintOf(p.content)}  ${p.size}  ${p.name}`, ...(p.live ? [`${fingerprintOf(p.live.content)}  ${p.live.size}  ${p.live.name}`] : [])])}`,
      ),
  },
];

/** Reads the list that a source gives of some photos; `change` may damage its text first. */
export function readSource(
  source: SourceKind,
  photos: readonly TruePhoto[],
  change: (text: string) => string | Uint8Array = (text) => text,
): Promise<ParsedList> {
  if (source.write === null) return Promise.resolve(libraryList(photos));
  const [name, text] = source.write(photos);
  return readOne([listFile(name, change(text), TODAY)]);
}

function archived(content: string): string {
  return fingerprintOf(content).replaceAll('/', '_');
}

function osxphotos(photo: TruePhoto, index: number) {
  return {
    uuid: uuid(index),
    filename: `${uuid(index)}.heic`,
    original_filename: photo.name,
    date: iso(photo.ms, photo.zone),
    original_filesize: photo.size,
    original_width: photo.width,
    original_height: photo.height,
    fingerprint: fingerprintOf(photo.content),
    isphoto: photo.kind !== 'video',
    ismovie: photo.kind === 'video',
    live_photo: photo.live !== null,
    hidden: photo.hidden,
    intrash: false,
    shared: false,
    burst: false,
    has_raw: false,
    ismissing: true,
    hasadjustments: false,
    iscloudasset: true,
    incloud: true,
    uti: 'public.heic',
  };
}

function libraryList(photos: readonly TruePhoto[]): ParsedList {
  const folder = path.join(tempFolder(), 'Photos Library.photoslibrary');
  const database = makePhotosLibrary(
    folder,
    '14',
    photos.map((photo, index) => ({
      uuid: uuid(index),
      name: photo.name,
      createdAt: photo.ms / 1000,
      zoneOffset: photo.zone * 60,
      size: photo.size,
      fingerprint: fingerprintOf(photo.content),
      kind: photo.kind === 'video' ? (1 as const) : (0 as const),
      hidden: photo.hidden,
      ...(photo.live ? { live: { size: photo.live.size, fingerprint: fingerprintOf(photo.live.content) } } : {}),
    })),
  );
  try {
    const result = readLibraryList(folder, NOW);
    if (!result.ok) throw new Error(result.problem.code);
    return result.list;
  } finally {
    database.close();
  }
}
