import { splitName } from '../../model/file-name.ts';
import { extensionClass, isVideoClass } from '../../model/media-type.ts';
import { isUploaded } from '../photos-library/library-assets.ts';
import type { LibraryCompanion, LibraryRow } from '../photos-library/library-rows.ts';
import type { Afc } from './afc.ts';
import { foldedName, type PhoneFolders } from './phone-folders.ts';

/** A file of an item that only the phone has, as it lies there. */
export interface WaitingFile {
  readonly row: LibraryRow;
  /** The companion it is, or null for the original. */
  readonly companion: LibraryCompanion | null;
  /** Path from `/`. */
  readonly path: string;
  readonly size: number;
}

/** Where the originals of a person's own items lie. */
export interface Originals {
  readonly here: number;
  /** Uploaded, and not on the phone. */
  readonly elsewhere: number;
  /** Not uploaded, and not whole on the phone: nobody is known to have them. */
  readonly lost: number;
  /** Files of items that are not uploaded, and that are on the phone. */
  readonly waiting: readonly WaitingFile[];
}

/**
 * Looks for the originals: by the names in their folders, and by file info for those that only the phone has. What the
 * list claims of them is not asked.
 */
export async function findOriginals(afc: Afc, folders: PhoneFolders, own: readonly LibraryRow[]): Promise<Originals> {
  const waiting: WaitingFile[] = [];
  let [here, elsewhere, lost] = [0, 0, 0];
  for (const row of own) {
    const path = await pathOf(folders, row);
    if (isUploaded(row)) {
      if (path === null) elsewhere += 1;
      else here += 1;
      continue;
    }
    const original = path === null ? null : await waitingFile(afc, row, null, path);
    if (original === null) lost += 1;
    else {
      here += 1;
      waiting.push(original, ...(await companionFiles(afc, folders, row)));
    }
  }
  return { here, elsewhere, lost, waiting };
}

async function pathOf(folders: PhoneFolders, { directory, fileName }: LibraryRow): Promise<string | null> {
  if (directory === null || fileName === null) return null;
  const folder = `/${directory.replace(/\/$/, '')}`;
  const name = await folders.find(folder, fileName);
  return name === null ? null : `${folder}/${name}`;
}

/** A file that is there, is not empty, and is as large as the list says. */
async function waitingFile(
  afc: Afc,
  row: LibraryRow,
  companion: LibraryCompanion | null,
  path: string,
): Promise<WaitingFile | null> {
  const info = await afc.info(path);
  if (info?.kind !== 'file' || info.size === 0) return null;
  const listed = companion === null ? row.size : companion.size;
  return listed !== null && listed > 0 && listed !== info.size ? null : { row, companion, path, size: info.size };
}

/** The film of a Live Photo and the RAW half lie beside the original, under its stem. */
async function companionFiles(afc: Afc, folders: PhoneFolders, row: LibraryRow): Promise<WaitingFile[]> {
  const { directory, fileName } = row;
  if (row.companions.length === 0 || directory === null || fileName === null) return [];
  const folder = `/${directory.replace(/\/$/, '')}`;
  const names = await folders.names(folder);
  if (typeof names === 'string') return [];
  const own = foldedName(fileName);
  const stem = splitName(own).stem;
  const found: WaitingFile[] = [];
  for (const [folded, name] of names) {
    const { stem: itsStem, extension } = splitName(folded);
    if (itsStem !== stem || folded === own || extension === 'aae') continue;
    const role = isVideoClass(extensionClass(extension)) ? 'live-video' : 'raw';
    const companion = row.companions.find((candidate) => candidate.role === role);
    const file = companion && (await waitingFile(afc, row, companion, `${folder}/${name}`));
    if (file) found.push(file);
  }
  return found;
}
