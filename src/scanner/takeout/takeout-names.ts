import { closeSync, fstatSync, readSync } from 'node:fs';
import path from 'node:path';
import type { PlaceContents } from '../../model/place.ts';
import { openForReading } from '../reading/open-file.ts';
import { pathOf, type ScannedFolder } from '../scanned-file.ts';
import { matchSidecars, type NamedSidecar } from './match-sidecars.ts';
import { nameTakeoutFiles } from './name-takeout-files.ts';
import { LARGEST_SIDECAR, parseSidecar, type TakeoutSidecar } from './takeout-sidecar.ts';

/** Reads one JSON sidecar as text; null when it cannot be read, is too large, or its bytes are not here. */
export type ReadSidecar = (folder: ScannedFolder, name: string) => Promise<string | null> | string | null;

/** The sidecars of Google Takeout met in a place, and the names they give. */
export class TakeoutNames {
  readonly #byPath = new Map<string, TakeoutSidecar>();

  get isEmpty(): boolean {
    return this.#byPath.size === 0;
  }

  /** Reads the sidecars of one folder. Only where photos lie beside them: other JSON is nobody's sidecar. */
  async read(folder: ScannedFolder, readSidecar: ReadSidecar): Promise<void> {
    const json = folder.files.filter((file) => /\.json$/i.test(file.name) && file.state !== 'placeholder');
    if (json.length === 0 || !folder.files.some((file) => file.nameClass === 'photo')) return;
    const sidecars: NamedSidecar[] = [];
    for (const { name } of json) {
      const text = await readSidecar(folder, name);
      const sidecar = text === null ? null : parseSidecar(text);
      if (sidecar) sidecars.push({ jsonName: name, sidecar });
    }
    if (sidecars.length === 0) return;
    const photos = folder.files.filter((file) => file.nameClass === 'photo');
    const matched = matchSidecars(
      photos.map((file) => file.name),
      sidecars,
    );
    for (const file of photos) {
      const sidecar = matched.get(file.name);
      if (sidecar) this.#byPath.set(pathOf(file), sidecar);
    }
  }

  apply(contents: PlaceContents): PlaceContents {
    return nameTakeoutFiles(contents, this.#byPath);
  }
}

/** Reads sidecars from the disk under `root`. Follows no link. */
export function sidecarsUnder(root: string): ReadSidecar {
  return (folder, name) => {
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
