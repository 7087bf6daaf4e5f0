/**
 * What the files of a folder count as.
 * - `photos`: looked at. `ignored`: not photos, only counted. `derivatives`: smaller or edited renditions made by an
 *   app, never a copy of anything; only counted.
 * - `library`: the top of a Photos library, where only `originals` (or `Masters`) holds photos.
 * - `library-resources`: its folder of renditions and caches.
 */
export type FolderMode = 'photos' | 'ignored' | 'derivatives' | 'library' | 'library-resources';

/** Packages of Apple Photos and iPhoto. */
const LIBRARY = /\.(photoslibrary|photolibrary|migratedphotolibrary|photobooth|aplibrary)$/i;

/** Litter of systems and NAS boxes, and waste baskets: a photo in the bin is not a copy. Hidden folders come on top. */
const LITTER: ReadonlySet<string> = new Set([
  '@eadir',
  '@recycle',
  '#recycle',
  '#snapshot',
  '$recycle.bin',
  'recycler',
  'system volume information',
  'lost+found',
  '__macosx',
  'found.000',
]);

const RENDITIONS: ReadonlySet<string> = new Set(['thumbnails', 'previews', 'modified', 'derivatives', 'renders']);

/** Whether a folder's name is that of a Photos library. */
export function isLibraryName(name: string): boolean {
  return LIBRARY.test(name);
}

/** The mode of a folder by its name and the mode of the folder it is in. */
export function childMode(parent: FolderMode, name: string): FolderMode {
  const lower = name.toLowerCase();
  switch (parent) {
    case 'ignored':
    case 'derivatives':
      return parent;
    case 'library':
      if (lower === 'originals' || lower === 'masters') return 'photos';
      if (lower === 'resources') return 'library-resources';
      return RENDITIONS.has(lower) ? 'derivatives' : 'ignored';
    case 'library-resources':
      return RENDITIONS.has(lower) ? 'derivatives' : 'ignored';
    case 'photos':
      if (isLibraryName(name)) return 'library';
      if (lower.endsWith('.lrdata')) return 'derivatives';
      return name.startsWith('.') || LITTER.has(lower) ? 'ignored' : 'photos';
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
  return parts.slice(library + 1).reduce<FolderMode>(childMode, 'library');
}
