import { goesAway, isSureBin } from './goes-away.ts';

/**
 * What the files of a folder count as.
 * - `photos`: looked at. `hidden`: not looked at, and may hold photos. `system`: bins and litter of systems and NAS boxes, whose
 *   files are nobody's photos. `ignored`, `derivatives`: parts of a library that are no originals, only counted.
 * - `library`: the top of a library, where only `originals` (`Masters`, `Pictures`) holds photos.
 * - `library-resources`: its folder of renditions and caches.
 */
export type FolderMode = 'photos' | 'hidden' | 'system' | 'ignored' | 'derivatives' | 'library' | 'library-resources';

/** Packages of Apple Photos, which iCloud Photos may sync. */
const PHOTOS_LIBRARY = /\.photoslibrary$/i;

/**
 * Libraries of iPhoto, Aperture and Photo Booth, also those that were taken over into Photos and left behind. They are in sync with
 * nothing, and have no database that anybody must read: their originals lie under their own names.
 */
const OLD_LIBRARY =
  /\.(photolibrary|migratedphotolibrary|aplibrary|migratedaplibrary|photobooth)$|^(iphoto|photo booth) library( \d+)?$/i;

/** Litter of systems and NAS boxes: thumbnails, indexes, streams; the empty mark of Syncthing. */
const LITTER =
  /^(@eadir|@tmp|system volume information|__macosx|\.spotlight-v100|\.fseventsd|\.documentrevisions-v100|\.temporaryitems|\.appledouble|\.appledb|\.appledesktop|\.@__thumb|\.thumbnails|\.thumb|\.stfolder)$/i;

/** What a repair of a disk found again: whoever looks for photos should look here. */
const FOUND_AGAIN = /^lost\+found$/i;

const RENDITIONS: ReadonlySet<string> = new Set(['thumbnails', 'previews', 'modified', 'derivatives', 'renders']);

/** Folders of originals: of Photos and of iPhoto before 2011, of iPhoto and Aperture, of Photo Booth. */
const ORIGINALS: ReadonlySet<string> = new Set(['originals', 'masters', 'pictures']);

/** Aperture before 2010 kept originals in its projects, with no folder around all of them. */
const PROJECT = /\.approject$/i;

/** Whether a folder's name is that of a Photos library. */
export function isPhotosLibraryName(name: string): boolean {
  return PHOTOS_LIBRARY.test(name);
}

/** Whether a folder's name is that of a library of a program of Apple's before Photos. */
export function isOldLibraryName(name: string): boolean {
  return OLD_LIBRARY.test(name);
}

/** Whether a folder's name is that of a library of any program of Apple's. */
function isLibraryName(name: string): boolean {
  return PHOTOS_LIBRARY.test(name) || OLD_LIBRARY.test(name);
}

/**
 * The mode of a folder by its name and the mode of the folder it is in.
 *
 * @param around name of the folder it is in
 */
export function childMode(parent: FolderMode, name: string, around: string): FolderMode {
  const lower = name.toLowerCase();
  switch (parent) {
    case 'hidden':
    case 'system':
    case 'ignored':
    case 'derivatives':
      return parent;
    case 'library':
      if (ORIGINALS.has(lower) || PROJECT.test(name)) return 'photos';
      if (lower === 'resources') return 'library-resources';
      return RENDITIONS.has(lower) ? 'derivatives' : 'ignored';
    case 'library-resources':
      return RENDITIONS.has(lower) ? 'derivatives' : 'ignored';
    case 'photos':
      if (isLibraryName(name)) return 'library';
      if (lower.endsWith('.lrdata')) return 'derivatives';
      if (isSureBin(name) || LITTER.test(name)) return 'system';
      return name.startsWith('.') || goesAway(name, around) !== null || FOUND_AGAIN.test(name) ? 'hidden' : 'photos';
  }
}

/**
 * The mode of the folder a person chose. A hidden folder chosen on purpose is looked at; a folder inside a Photos
 * library counts as what it is there.
 */
export function rootMode(absolutePath: string): FolderMode {
  const parts = absolutePath.split(/[/\\]/).filter((part) => part !== '');
  const library = parts.findLastIndex(isLibraryName);
  if (library < 0) return 'photos';
  return parts.slice(library + 1).reduce<FolderMode>((mode, part) => childMode(mode, part, ''), 'library');
}
