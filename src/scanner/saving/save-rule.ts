import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { foldName, splitName } from '../../model/file-name.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { sniffMediaType } from '../media/sniff-media-type.ts';
import { isInsideAny } from '../place/inside-any.ts';
import { classifyName } from '../walk/classify-name.ts';

/** Why a file is not written: nothing of ours comes into a folder that is checked, and nothing takes the place of a photo. */
export type SaveRefusal = Extract<ProblemCode, 'save-inside-photos' | 'save-over-photo' | 'save-failed'>;

/** Packages of Apple's photo programs: folders that look like one file. Nothing is written into any of them, known or not. */
const LIBRARY = /\.(photoslibrary|photolibrary|migratedphotolibrary|aplibrary|migratedaplibrary)$/i;

/** As much of a file as tells whether it is a photo. */
const HEAD = 4_096;

/**
 * Why nothing may be written to `target`; null when it may be. One rule for everything that is saved, in the window and in the
 * terminal: reports, tables, certificates, checksum lists, calendars, diagnostics, our own notes.
 *
 * @param target absolute path, which need not exist
 * @param places absolute paths of the folders (and zips) that are places; of a Takeout its zips, not the folder around them
 */
export async function saveRefusal(target: string, places: readonly string[]): Promise<SaveRefusal | null> {
  if (isInsideByName(target, places) || (await isInsideAny(target, places))) return 'save-inside-photos';
  if (target.split(/[\\/]/).some((part) => LIBRARY.test(part))) return 'save-inside-photos';
  return whatLiesThere(target);
}

/** A place that is away right now (its disk is not connected) has no inode; its path has to do, in any case and spelling. */
function isInsideByName(target: string, places: readonly string[]): boolean {
  const parts = (file: string): string[] => path.resolve(file).split(path.sep).map(foldName);
  const wanted = parts(target);
  return places.some((place) => {
    const outer = parts(place).filter((part, i) => part !== '' || i === 0);
    return outer.every((part, i) => wanted[i] === part);
  });
}

/** A photo or film is known by its name, and where that is not one of a photo, by its bytes. A placeholder is never opened. */
async function whatLiesThere(target: string): Promise<SaveRefusal | null> {
  const info = await stat(target).catch(() => null);
  if (!info?.isFile()) return null;
  if (classifyName(path.basename(target)).nameClass === 'photo') return 'save-over-photo';
  if (info.blocks === 0 && info.size > 0) return null;
  try {
    const file = await open(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return sniffMediaType(buffer.subarray(0, bytesRead)) === null ? null : 'save-over-photo';
    } finally {
      await file.close();
    }
  } catch {
    // It cannot be read, so nobody knows what it is.
    return 'save-failed';
  }
}

/** The path with the ending of what is saved: `photo.jpg` becomes `photo.jpg.html`, so that no name of a photo is ever written. */
export function withEnding(file: string, extension: string): string {
  return splitName(path.basename(file)).extension.toLowerCase() === extension ? file : `${file}.${extension}`;
}
