import type { Asset, Resource } from '../../model/asset.ts';
import { splitName } from '../../model/file-name.ts';
import type { CompletenessNote, PlaceContents } from '../../model/place.ts';
import { pathOf, type ScannedFolder } from '../files/scanned-file.ts';
import { foldedStem } from '../grouping/group-file.ts';
import { nameTag } from '../names/name-tag.ts';
import { takeoutAlbum } from '../names/takeout-album.ts';
import { type AlbumFile, matchSidecars, type NamedSidecar } from './match-sidecars.ts';
import { parseSidecar, type ReadSidecar, type TakeoutSidecar } from './takeout-sidecar.ts';

/**
 * The scanned files of a Google Takeout under their true names, with the moment of capture where the file itself says
 * none. Bytes, sizes and paths stay those of the files.
 *
 * @param sidecars by the path of the file they describe, inside the place
 */
function nameTakeoutFiles(contents: PlaceContents, sidecars: ReadonlyMap<string, TakeoutSidecar>): PlaceContents {
  if (sidecars.size === 0) return contents;
  let trashed = 0;
  const assets = contents.assets.map((asset) => {
    const sidecar = sidecars.get(asset.resources[0].path ?? asset.resources[0].name);
    if (!sidecar) return asset;
    if (sidecar.trashed) trashed += 1;
    return named(asset, sidecar);
  });
  const notes: CompletenessNote[] = [...contents.notes];
  // The files are here all the same; at Google they will be gone.
  if (trashed > 0) notes.push({ code: 'deleted-listed', count: trashed, blocks: false });
  return { ...contents, assets, notes };
}

function named(asset: Asset, { title, taken }: TakeoutSidecar): Asset {
  const [original, ...others] = asset.resources;
  const { stem } = splitName(title);
  const rename = (resource: Resource): Resource => {
    if (resource.role !== 'live-video' && resource.role !== 'raw') return resource;
    const { extension } = splitName(resource.name);
    return { ...resource, name: extension ? `${stem}.${extension}` : stem };
  };
  const silent = asset.captured.kind === 'file' || asset.captured.kind === 'unknown' || asset.captured.kind === 'day';
  return {
    ...asset,
    name: title,
    // The sidecar gives the name as well: a time that it gives is no second witness.
    ...(silent && taken ? { captured: taken, capturedFrom: 'sidecar-with-name' as const } : {}),
    resources: [{ ...original, name: title }, ...others.map(rename)],
  };
}

interface FileInPlace extends AlbumFile {
  readonly path: string;
}

interface Album {
  readonly files: FileInPlace[];
  readonly sidecars: NamedSidecar[];
}

/** The sidecars of Google Takeout met in a place, and the names they give. */
export class TakeoutNames {
  readonly #albums = new Map<string, Album>();
  readonly #byPath = new Map<string, TakeoutSidecar>();

  get isEmpty(): boolean {
    return this.#byPath.size === 0;
  }

  /**
   * Reads the sidecars of one folder: where photos lie beside them, or in another part of the same Takeout. Other JSON is
   * nobody's sidecar. Which photo each describes is known after {@link match}.
   */
  async read(folder: ScannedFolder, readSidecar: ReadSidecar): Promise<void> {
    const key = takeoutAlbum(folder.path);
    const photos = folder.files.filter((file) => file.nameClass === 'photo');
    const json = folder.files.filter((file) => /\.json$/i.test(file.name) && file.state !== 'placeholder');
    if (key === null && (json.length === 0 || photos.length === 0)) return;
    const album = this.#albumOf(key ?? folder.path);
    const part = folder.path;
    for (const file of photos) album.files.push({ name: file.name, part, size: file.size, path: pathOf(file) });
    for (const { name } of json) {
      const text = await readSidecar(folder, name);
      const sidecar = text === null ? null : parseSidecar(text);
      if (sidecar) album.sidecars.push({ jsonName: name, part, sidecar });
    }
  }

  /** Call when all folders were read. */
  match(): void {
    for (const { files, sidecars } of this.#albums.values()) {
      if (sidecars.length === 0) continue;
      const matched = matchSidecars(files, sidecars);
      for (const [{ path }, sidecar] of matched) this.#byPath.set(path, sidecar);
      for (const [{ path }, sidecar] of editedElsewhere(files, matched)) this.#byPath.set(path, sidecar);
    }
    this.#albums.clear();
  }

  apply(contents: PlaceContents): PlaceContents {
    return nameTakeoutFiles(contents, this.#byPath);
  }

  #albumOf(key: string): Album {
    const known = this.#albums.get(key);
    if (known) return known;
    const made: Album = { files: [], sidecars: [] };
    this.#albums.set(key, made);
    return made;
  }
}

/**
 * Edited versions have no sidecar of their own. Where the original lies in another part, its moment is theirs too; their name
 * stays their own, because an edited version is not its original.
 */
function editedElsewhere(
  files: readonly FileInPlace[],
  matched: ReadonlyMap<FileInPlace, TakeoutSidecar>,
): Map<FileInPlace, TakeoutSidecar> {
  const found = new Map<FileInPlace, TakeoutSidecar>();
  const originals = Map.groupBy(matched.keys(), ({ name }) => foldedStem(name));
  for (const file of files) {
    const tag = matched.has(file) ? null : nameTag(foldedStem(file.name));
    const [original, ...others] = tag?.role === 'edited' ? (originals.get(tag.base) ?? []) : [];
    const sidecar = original && others.length === 0 ? matched.get(original) : undefined;
    if (sidecar) found.set(file, { ...sidecar, title: file.name });
  }
  return found;
}
