import { splitName } from '../../model/file-name.ts';
import { extensionClass, isVideoClass } from '../../model/media-type.ts';
import { UNNAMED_SHOWN } from '../../model/phone-facts.ts';
import { nameTag } from '../names/name-tag.ts';
import type { LibraryRow } from '../photos-library/library-rows.ts';
import { classifyName } from '../walk/classify-name.ts';
import type { Afc } from './afc.ts';
import { foldedName, type PhoneFolders } from './phone-folders.ts';

/** Originals that were taken or imported on the phone lie here, in folders like `100APPLE`. */
const CAMERA = 'DCIM';
/** Folders in folders of the camera: none are known, and no loop may be followed. */
const DEEPEST = 4;

/** Photos and videos in the camera folder that the phone's own list does not name. */
export interface UnnamedFiles {
  readonly count: number;
  readonly bytes: number;
  /** Paths without the first slash; at most {@link UNNAMED_SHOWN}. */
  readonly paths: readonly string[];
  readonly foldersUnread: number;
}

/** Looks for them. `rows` are all rows of the list: what it names as somebody else's or as deleted is named, too. */
export async function unnamedCameraFiles(
  afc: Afc,
  folders: PhoneFolders,
  rows: readonly LibraryRow[],
): Promise<UnnamedFiles> {
  const named = new NamedFiles(rows);
  const paths: string[] = [];
  let [count, bytes, foldersUnread] = [0, 0, 0];
  const queue = [{ folder: CAMERA, depth: 0 }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { folder, depth } = next;
    const names = await folders.names(`/${folder}`);
    if (names === 'unread') foldersUnread += 1;
    if (typeof names === 'string') continue;
    for (const name of names.values()) {
      if (named.has(folder, name) || !mayBePhoto(name, depth)) continue;
      const path = `${folder}/${name}`;
      const info = await afc.info(`/${path}`);
      if (info?.kind === 'folder' && depth < DEEPEST) queue.push({ folder: path, depth: depth + 1 });
      else if (info?.kind === 'folder') foldersUnread += 1;
      else if (info?.kind === 'file' && isPhotoHere(name, depth)) {
        count += 1;
        bytes += info.size;
        if (paths.length < UNNAMED_SHOWN) paths.push(path);
      }
    }
  }
  return { count, bytes, paths, foldersUnread };
}

/** Names without a known ending may be folders, and photos too. A phone's own disk has no second halves of files (`._…`). */
function mayBePhoto(name: string, depth: number): boolean {
  if (name.startsWith('._')) return false;
  const { nameClass } = classifyName(name);
  return nameClass === 'photo' || nameClass === 'unknown' || (depth === 0 && !name.startsWith('.'));
}

/** Beside the folders of the camera only what has the ending of a photo is taken for one. */
function isPhotoHere(name: string, depth: number): boolean {
  return depth > 0 || classifyName(name).nameClass === 'photo';
}

/** What the list names in each folder: originals, and the files that belong to them. */
class NamedFiles {
  readonly #files = new Set<string>();
  readonly #stems = new Map<string, LibraryRow>();

  constructor(rows: readonly LibraryRow[]) {
    for (const row of rows) {
      if (row.directory === null || row.fileName === null) continue;
      const folder = foldedName(row.directory.replace(/\/$/, ''));
      const name = foldedName(row.fileName);
      this.#files.add(`${folder}/${name}`);
      this.#stems.set(`${folder}/${splitName(name).stem}`, row);
    }
  }

  has(folder: string, name: string): boolean {
    const [inFolder, folded] = [foldedName(folder), foldedName(name)];
    if (this.#files.has(`${inFolder}/${folded}`)) return true;
    const { stem, extension } = splitName(folded);
    const own = this.#stems.get(`${inFolder}/${stem}`);
    if (own) return isCompanion(own, extension);
    const tag = nameTag(stem);
    return tag?.role === 'edited' && this.#stems.has(`${inFolder}/${tag.base}`);
  }
}

/** A film beside a photo that the list knows as a Live Photo; a second still beside one that it knows as RAW and JPEG. */
function isCompanion(row: LibraryRow, extension: string): boolean {
  const role = isVideoClass(extensionClass(extension)) ? 'live-video' : 'raw';
  return row.companions.some((companion) => companion.role === role);
}
