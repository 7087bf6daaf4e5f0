import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { phonePhoto } from './journey-library.ts';

/** Two folders as of an old and a new disk, and names as icloudpd prints them. */
export interface PairLibrary {
  readonly first: string;
  readonly second: string;
  /** Names of the photos of `first`, at their place. */
  readonly printed: string;
  /** Photos in `first`; `second` has all but one of them, under other names, and one of its own. */
  readonly photos: number;
  readonly notCopied: string;
  readonly onlySecond: string;
}

/** Writes both folders below `root`: the first in folders of a day, the second flat and renamed. */
export function makePair(root: string): PairLibrary {
  const [first, second] = [path.join(root, 'Old disk'), path.join(root, 'New disk')];
  const photos = 24;
  const paths: string[] = [];
  mkdirSync(second, { recursive: true });
  for (let i = 0; i < photos; i += 1) {
    const at = Date.UTC(2022, i, 5, 9, 30 + i);
    const bytes = phonePhoto(at, 700 + i);
    const day = new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');
    const file = `${day}/IMG_${3000 + i}.JPG`;
    paths.push(file);
    mkdirSync(path.join(first, day), { recursive: true });
    writeFileSync(path.join(first, file), bytes);
    if (i !== 7) writeFileSync(path.join(second, `copy of photo ${i}.jpg`), bytes);
  }
  const onlySecond = 'only new.jpg';
  writeFileSync(path.join(second, onlySecond), phonePhoto(Date.UTC(2024, 5, 1, 8), 900));
  const printed = path.join(root, 'names.txt');
  writeFileSync(printed, `${paths.map((file) => `/volumes/photos/${file}`).join('\n')}\n`);
  return { first, second, printed, photos, notCopied: 'IMG_3007.JPG', onlySecond };
}
