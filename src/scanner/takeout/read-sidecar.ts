import { closeSync, fstatSync, readSync } from 'node:fs';
import path from 'node:path';
import type { ScannedFolder } from '../files/scanned-file.ts';
import { openForReading } from '../reading/open-file.ts';
import { readPackedText } from '../zips/read-packed-text.ts';
import { LARGEST_SIDECAR } from './takeout-sidecar.ts';

/** Reads one sidecar as text; null when it cannot be read, is too large, or its bytes are not here. */
export type ReadSidecar = (folder: ScannedFolder, name: string) => Promise<string | null> | string | null;

/** Reads sidecars from the disk under `root`, and out of its zips. Follows no link. */
export function sidecarsUnder(root: string): ReadSidecar {
  return (folder, name) => {
    if (folder.zip) return readPackedText(folder.zip, name, LARGEST_SIDECAR);
    const file = folder.rawPath
      ? Buffer.concat([folder.rawPath, Buffer.from(`/${name}`)])
      : path.join(root, folder.path, name);
    let handle: number | null = null;
    try {
      handle = openForReading(file);
      const { size } = fstatSync(handle);
      if (size > LARGEST_SIDECAR) return null;
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readSync(handle, bytes, 0, size, 0)).toString('utf8');
    } catch {
      return null;
    } finally {
      if (handle !== null) closeSync(handle);
    }
  };
}
