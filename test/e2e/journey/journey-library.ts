import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FINGERPRINT_SALT } from '../../../src/model/fingerprint.ts';
import { photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { exifDate, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';

/** A small library with its list of iCloud, and what is known to be wrong with it. */
export interface JourneyLibrary {
  readonly folder: string;
  readonly listFile: string;
  /** The same photos as a table with names and dates, without checksums. */
  readonly plainListFile: string;
  /** Photos and videos on the list. */
  readonly listed: number;
  /** Videos of June 2023 that the list has and the folder has not. */
  readonly missingVideos: readonly string[];
  /** A photo that is here with other bytes. */
  readonly changed: string;
  /** A photo that the list does not have. */
  readonly onlyHere: string;
  /** A name made to deceive: it must show as text. */
  readonly hostile: string;
  /** A text that is no list of photos. */
  readonly noListFile: string;
  readonly noListName: string;
}

export interface JourneyLibraryOptions {
  /** Everything on the list is here, whole; nothing else is. */
  readonly whole?: boolean;
  /** One photo is a Live Photo whose film the list does not have (left out: yes). */
  readonly live?: boolean;
}

interface Row {
  readonly name: string;
  readonly at: number;
  readonly checksum: string;
}

const HOSTILE = '<img src=x onerror=alert(1)>$t(title){{name}}.JPG';

/** Apple's fingerprint of the bytes, as the list has it. */
export function fingerprintOfBytes(bytes: Uint8Array): string {
  const sum = createHash('sha1').update(FINGERPRINT_SALT).update(bytes).digest();
  return Buffer.concat([Buffer.from([1]), sum]).toString('base64');
}

/** Photos by their moment and seed: the same ones are in the library of many a spec, and each takes long to encode. */
const encoded = new Map<string, Uint8Array>();

/** A photo taken at a moment (UTC), as a phone writes it. */
export function phonePhoto(at: number, seed: number, contentIdentifier: string | null = null): Uint8Array {
  const key = `${at} ${seed} ${contentIdentifier ?? ''}`;
  const known = encoded.get(key);
  if (known) return known;
  const camera = { make: 'Apple', model: 'iPhone 13' };
  const date = exifDate(at);
  const photo = makeJpeg({ date, offset: '+00:00', width: 320, height: 240, seed, camera, contentIdentifier });
  encoded.set(key, photo);
  return photo;
}

/** Writes the library into `root` (made when missing): photos of 2022 and 2023, and the list beside the folder. */
export function makeJourneyLibrary(
  root: string,
  { whole = false, live = true }: JourneyLibraryOptions = {},
): JourneyLibrary {
  const folder = path.join(root, 'Holiday photos');
  mkdirSync(folder, { recursive: true });
  const rows: Row[] = [];
  let seed = 0;
  const put = (name: string, bytes: Uint8Array): void => writeFileSync(path.join(folder, name), bytes);
  const list = (name: string, at: number, bytes: Uint8Array): void => {
    rows.push({ name, at, checksum: fingerprintOfBytes(bytes) });
  };
  const nextName = (ending: string): string => `IMG_${String(1000 + seed).padStart(4, '0')}.${ending}`;

  for (let month = 0; month < 24; month += 1) {
    if (month === 9) continue;
    for (let i = 0; i < 3; i += 1) {
      seed += 1;
      const at = Date.UTC(2022, month, 4 + i * 7, 10, 15 + i);
      const bytes = phonePhoto(at, seed);
      put(nextName('JPG'), bytes);
      list(nextName('JPG'), at, bytes);
    }
  }
  const missingVideos: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    seed += 1;
    const at = Date.UTC(2023, 5, 10 + i, 12, 30);
    const movie = makeMovie({ seed });
    missingVideos.push(nextName('MOV'));
    list(nextName('MOV'), at, movie);
    if (whole) put(nextName('MOV'), movie);
  }
  seed += 1;
  const changed = nextName('JPG');
  const changedAt = Date.UTC(2023, 2, 3, 9, 41);
  put(changed, phonePhoto(changedAt, seed));
  list(changed, changedAt, phonePhoto(changedAt, whole ? seed : seed + 500));

  seed += 1;
  const still = phonePhoto(Date.UTC(2023, 7, 8, 18, 2), seed, live ? randomUUID() : null);
  put(nextName('JPG'), still);
  list(nextName('JPG'), Date.UTC(2023, 7, 8, 18, 2), still);

  const hostileAt = Date.UTC(2023, 8, 9, 8, 30);
  const onlyHere = 'IMG_7001.JPG';
  if (!whole) {
    list(HOSTILE, hostileAt, phonePhoto(hostileAt, 900));
    put(onlyHere, phonePhoto(Date.UTC(2023, 11, 24, 17, 0), 901));
  }
  put('notes.txt', new TextEncoder().encode('not a photo'));

  const listFile = path.join(root, 'Photo Details.csv');
  writeFileSync(listFile, photoDetails(rows));
  const plainListFile = path.join(root, 'all photos.csv');
  const lines = rows.map(({ name, at }) => `"${name}",${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}`);
  writeFileSync(plainListFile, ['Filename,Date taken', ...lines, ''].join('\n'));
  const noListName = 'shopping.txt';
  const noListFile = path.join(root, noListName);
  writeFileSync(noListFile, 'Milk, two litres. Bread.\nNothing about photos here.\n');
  const known = { folder, listFile, plainListFile, missingVideos, changed, onlyHere, noListFile, noListName };
  return { ...known, listed: rows.length, hostile: HOSTILE };
}

/** A folder with this many small photos, one a minute: a scan of it takes a moment. One picture, each with a date of its own. */
export function makeManyPhotos(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const date = exifDate(Date.UTC(2024, 0, 1));
  const picture = Buffer.from(makeJpeg({ date, width: 32, height: 24, seed: 1 })).toString('latin1');
  for (let i = 0; i < count; i += 1) {
    const photo = picture.replaceAll(date, exifDate(Date.UTC(2024, 0, 1, 0, i)));
    writeFileSync(path.join(folder, `IMG_${1000 + i}.JPG`), Buffer.from(photo, 'latin1'));
  }
}
