import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FINGERPRINT_SALT } from '../../model/fingerprint.ts';
import { DAY_MS } from '../../model/moments.ts';
import {
  convertedFile,
  originalFiles,
  rewrittenFile,
  type SampleFate,
  type SampleFile,
  type SampleItem,
  type SampleKind,
} from './sample-files.ts';

/** Months before the newest when the phone stopped uploading, as in the story the sample tells. */
const UPLOADS_STOPPED_MONTHS_AGO = 8;

/**
 * The days of every month with a photo. The newest month is the one whose last photo is a day old at least, so that the story has as many
 * photos on each day of a month.
 */
const FIRST_DAY = 2;
const LAST_DAY = 13;

/** What is not simply in both places: how many months ago, on which day, what, and its fate. */
const SPECIAL: readonly (readonly [number, number, SampleKind, SampleFate])[] = [
  [17, 6, 'video', 'only-icloud'],
  [17, 7, 'video', 'only-icloud'],
  [17, 13, 'video', 'only-icloud'],
  [17, 21, 'jpeg', 'only-icloud'],
  [16, 4, 'live-photo', 'half-live'],
  [16, 19, 'live-photo', 'half-live'],
  [15, 9, 'video', 'cut-short'],
  [14, 3, 'heic', 'converted'],
  [14, 18, 'jpeg', 'rewritten'],
  [13, 11, 'jpeg', 'empty-here'],
  [12, 8, 'heic', 'placeholder'],
  [12, 20, 'jpeg', 'twice-in-icloud'],
  [11, 5, 'jpeg', 'twice-here'],
  [11, 16, 'jpeg', 'hidden'],
  [9, 12, 'jpeg', 'deleted'],
  [9, 15, 'video', 'deleted'],
];

/**
 * The photos of a made-up phone: about two years, in iCloud and here; then uploads stop, and what came after is only
 * here. `now` (ms, UTC) moves the whole story, so that it is always recent; the pictures stay the same.
 */
export function planSample(now: number): SampleItem[] {
  const newest = now - (LAST_DAY + 1) * DAY_MS;
  const plain: { takenMs: number; kind: SampleKind; fate: SampleFate }[] = [];
  for (let month = 26; month >= 0; month -= 1) {
    const after = month < UPLOADS_STOPPED_MONTHS_AGO;
    const kinds: readonly SampleKind[] =
      month % 3 === 0 ? ['jpeg', 'live-photo'] : month % 3 === 1 ? ['jpeg', 'png'] : ['heic', 'video'];
    kinds.forEach((kind, index) => {
      plain.push({
        takenMs: momentOf(newest, month, index === 0 ? FIRST_DAY : LAST_DAY),
        kind,
        fate: after ? 'only-here' : 'both',
      });
    });
  }
  for (const [month, day, kind, fate] of SPECIAL) plain.push({ takenMs: momentOf(newest, month, day), kind, fate });
  return plain
    .sort((a, b) => a.takenMs - b.takenMs)
    .map((item, index) => ({ ...item, stem: cameraName(index), seed: index + 1 }));
}

/** The counter of a phone: it begins again after 9999, so two photos of the sample share a name with older ones. */
function cameraName(index: number): string {
  const counter = ((9960 + index - 1) % 9999) + 1;
  return `IMG_${String(counter).padStart(4, '0')}`;
}

/** A moment in the afternoon of a day, in the month of `newest` (ms, UTC) or so many months before. */
function momentOf(newest: number, monthsAgo: number, day: number): number {
  const date = new Date(newest);
  return Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth() - monthsAgo,
    day,
    13,
    (day * 7) % 60,
    (monthsAgo * 13) % 60,
  );
}

/** One row of Apple's `Photo Details.csv`. */
interface AppleRow {
  readonly name: string;
  readonly checksum: string;
  readonly takenMs: number;
  readonly hidden?: boolean;
  readonly deleted?: boolean;
}

const HEADER = 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate';

/** A list as Apple's copy of one's data has it: eight columns, dates to the minute, in GMT. */
export function appleCsv(rows: readonly AppleRow[]): string {
  const lines = rows.map(({ name, checksum, takenMs, hidden, deleted }) => {
    const date = `"${appleDate(takenMs)}"`;
    return [name, checksum, 'no', yesNo(hidden), yesNo(deleted), date, '0', date].join(',');
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}

function yesNo(value: boolean | undefined): string {
  return value === true ? 'yes' : 'no';
}

/** `Saturday June 4,2022 12:11 PM GMT`. */
function appleDate(ms: number): string {
  const date = new Date(ms);
  const word = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(date);
  const hour = date.getUTCHours();
  const minute = String(date.getUTCMinutes()).padStart(2, '0');
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${word({ weekday: 'long' })} ${word({ month: 'long' })} ${date.getUTCDate()},${date.getUTCFullYear()} ${clock} GMT`;
}

export interface SampleLibrary {
  /** The folder with the photos that are "on this computer". */
  readonly folder: string;
  readonly listName: string;
  /** What is in iCloud, as Apple's `Photo Details.csv`. */
  readonly listCsv: string;
}

const PHOTOS = 'My photos';
/** Only a folder with this file in it is ever cleared. */
const MARK = 'This folder was made by Two Places.txt';
const MARK_TEXT = 'Sample photos made by Two Places, to try it out. Nothing in here is yours; you can delete it.\n';

/**
 * Makes a small believable library inside a folder of its own, with gaps of every kind, and the iCloud list that belongs
 * to it. Made again, it replaces what it made before and nothing else: a folder with anything else in it is refused.
 * `now` is ms, UTC. Throws file errors.
 */
export async function makeSampleLibrary(target: string, now: number): Promise<SampleLibrary> {
  await mkdir(target, { recursive: true });
  const inside = await readdir(target);
  if (inside.length > 0 && !inside.includes(MARK)) throw new Error('The folder for the sample is not empty.');
  const folder = path.join(target, PHOTOS);
  await rm(folder, { recursive: true, force: true });
  await writeFile(path.join(target, MARK), MARK_TEXT);
  const rows: AppleRow[] = [];
  for (const item of planSample(now)) {
    const originals = originalFiles(item);
    rows.push(...rowsOf(item, originals));
    for (const file of filesHere(item, originals)) await putFile(folder, item, file);
  }
  await putExtras(folder);
  return { folder, listName: 'Photo Details.csv', listCsv: appleCsv(rows) };
}

function rowsOf({ fate, takenMs }: SampleItem, originals: readonly SampleFile[]): AppleRow[] {
  if (fate === 'only-here') return [];
  const rows = originals.map(({ name, bytes }) => ({
    name,
    checksum: fingerprintOf(bytes),
    takenMs,
    hidden: fate === 'hidden',
    deleted: fate === 'deleted',
  }));
  return fate === 'twice-in-icloud' ? [...rows, ...rows] : rows;
}

/** What of a photo is on this computer. */
function filesHere(item: SampleItem, originals: readonly SampleFile[]): SampleFile[] {
  const [first] = originals;
  if (first === undefined) return [];
  switch (item.fate) {
    case 'only-icloud':
    case 'deleted':
      return [];
    case 'half-live':
      return [first];
    case 'cut-short':
      return [{ name: first.name, bytes: first.bytes.subarray(0, Math.floor(first.bytes.length * 0.6)) }];
    case 'converted':
      return [convertedFile(item)];
    case 'rewritten':
      return [rewrittenFile(item)];
    case 'empty-here':
      return [{ name: first.name, bytes: new Uint8Array() }];
    case 'placeholder':
      return [{ name: `.${first.name}.icloud`, bytes: new TextEncoder().encode('bplist00') }];
    case 'twice-here':
      return [first, { name: first.name.replace(/(\.[^.]+)$/, ' (1)$1'), bytes: first.bytes }];
    default:
      return [...originals];
  }
}

async function putFile(folder: string, { takenMs }: SampleItem, { name, bytes }: SampleFile): Promise<void> {
  const taken = new Date(takenMs);
  const month = path.join(folder, String(taken.getUTCFullYear()), taken.toISOString().slice(0, 7));
  await mkdir(month, { recursive: true });
  const file = path.join(month, name);
  await writeFile(file, bytes);
  await utimes(file, taken, taken);
}

/** Files that lie beside photos everywhere and are not photos. */
async function putExtras(folder: string): Promise<void> {
  await writeFile(path.join(folder, 'Thumbs.db'), 'not a photo');
  await writeFile(path.join(folder, 'Packing list.txt'), 'sun cream, hat, charger\n');
}

function fingerprintOf(bytes: Uint8Array): string {
  const hash = createHash('sha1').update(FINGERPRINT_SALT).update(bytes).digest();
  return Buffer.concat([Buffer.from([1]), hash]).toString('base64');
}
