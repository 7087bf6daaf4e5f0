import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appleCsv } from '../../src/scanner/sample/make-sample-library.ts';
import { makeJpeg } from '../../src/scanner/sample/media/jpeg.ts';
import { makeMovie } from '../../src/scanner/sample/media/movie.ts';
import { exifDate } from '../../src/scanner/sample/media/photo-options.ts';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { type CliRun, runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';

/** The day on which these checks take place, so that no list is ever too old and no clock behind. */
export const DAY = '2026-11-22';
const LIST_DATE = new Date('2026-11-22T08:00:00Z');
const FIRST = Date.UTC(2024, 2, 14, 10);

/** One made photo: its bytes, and when it was taken. */
export interface MadePhoto {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly takenMs: number;
}

/** A JPEG or a MOV; another number, another picture, another day. */
export function madePhoto(name: string, number: number): MadePhoto {
  const takenMs = FIRST + number * 86_400_000;
  const bytes = name.endsWith('.MOV')
    ? makeMovie({ created: takenMs, seed: number })
    : makeJpeg({ date: exifDate(takenMs), offset: 'Z', width: 32, height: 24, seed: number });
  return { name, bytes, takenMs };
}

export const PHOTOS: readonly MadePhoto[] = ['IMG_0001.JPG', 'IMG_0002.JPG', 'IMG_0003.MOV'].map(madePhoto);

/** A folder to stand in, with `Pictures/` and `Photo Details.csv` in it. */
export function makeCheck(here: readonly MadePhoto[], listed: readonly MadePhoto[]): string {
  const cwd = tempFolder();
  addFiles(cwd, Object.fromEntries(here.map(({ name, bytes }) => [`Pictures/${name}`, bytes])));
  if (here.length === 0) addFiles(cwd, { 'Pictures/notes.txt': 'no photos here' });
  writeList(cwd, 'Photo Details.csv', csvOf(listed));
  return cwd;
}

export function csvOf(listed: readonly MadePhoto[]): string {
  return appleCsv(listed.map(({ name, bytes, takenMs }) => ({ name, takenMs, checksum: fingerprintOfBytes(bytes) })));
}

/**
 * The totals of a whole Apple's copy, as they were read at iCloud.com when it was asked for and on the day of the check, with
 * nothing hidden and nothing shared.
 */
export function totals(photos: number, videos: number): readonly string[] {
  const kinds = 'hidden=none,shared=none';
  const request = `request-photos=${photos},request-videos=${videos},request-at=2026-11-19`;
  return ['--counts', `photos=${photos},videos=${videos},at=${DAY},${kinds},${request}`];
}

/** A list, dated the morning of the check. */
export function writeList(cwd: string, name: string, content: string | Uint8Array): void {
  const file = path.join(cwd, name);
  writeFileSync(file, content);
  utimesSync(file, LIST_DATE, LIST_DATE);
}

/** `two-places check Pictures --icloud "Photo Details.csv"` and what else is given, on the day of the tests. */
export function check(cwd: string, ...more: readonly string[]): Promise<CliRun> {
  return runCli(['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, ...more], cwd, tempFolder());
}
