import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FINGERPRINT_SALT } from '../../model/fingerprint.ts';
import { type AppleRow, appleCsv } from './apple-csv.ts';
import { planSample } from './plan-sample.ts';
import { convertedFile, originalFiles, rewrittenFile, type SampleFile } from './sample-files.ts';
import type { SampleItem } from './sample-item.ts';

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
