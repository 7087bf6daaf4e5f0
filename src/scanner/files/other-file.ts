import type { PassedOverKind } from '../../model/place-standing.ts';
import type { PackedPlace } from './packed-entry.ts';
import { diskPathOf, pathOf, type ScannedFile, type ScannedFolder } from './scanned-file.ts';

/** A file that is no part of any photo: a scan passes over it, and whoever asks for everything has it compared by its bytes. */
export interface OtherFile {
  /** Path inside the place, with `/`. */
  readonly path: string;
  readonly kind: PassedOverKind;
  /** Bytes; null where they are not here (a placeholder) or its status cannot be read. */
  readonly size: number | null;
  /** Absolute path of the file, or of the zip that it is in. */
  readonly disk: string | Buffer;
  /** Where it is in the zip; null for a file of the disk. */
  readonly packed: PackedPlace | null;
}

/** Everything that a scan has met, for who asks for every file and not for photos alone. */
export interface Everything {
  readonly folders: readonly ScannedFolder[];
  readonly others: readonly OtherFile[];
  /** Zips and tars, each as one file, whatever could be read of them. */
  readonly archives: readonly OtherFile[];
  /** Paths inside the place of what nobody could look into. */
  readonly blind: readonly string[];
}

/** All that a scan met: what it passed over, and beside that the notes beside photos and the files in which no photo was found. */
export function everythingOf(root: string, { folders, others, ...met }: Everything): Everything {
  const loose = folders.flatMap((folder) => folder.files.filter(isNoPhoto).map((file) => looseFile(root, file)));
  return { ...met, folders, others: [...others, ...loose] };
}

function isNoPhoto({ nameClass, state }: ScannedFile): boolean {
  if (state === 'gone') return false;
  return (
    nameClass === 'adjustment' ||
    nameClass === 'sidecar' ||
    (nameClass === 'unknown' && state !== 'present' && state !== 'cut-short')
  );
}

function looseFile(root: string, file: ScannedFile): OtherFile {
  const { zip } = file.folder;
  const entry = zip?.entries.get(file.name);
  const isHere = file.state !== 'placeholder' && file.state !== 'unreadable';
  return {
    path: pathOf(file),
    // The second half of a file (AppleDouble) is of the system, and nothing that a copy must have.
    kind: file.name.startsWith('._') ? 'system-entry' : 'other-ending',
    size: isHere ? file.size : null,
    disk: diskFileOf(root, file),
    packed: zip && entry ? { archive: zip.archive, entry } : null,
  };
}

/** The file of the disk that a scanned file is, or the zip that it is in. */
export function diskFileOf(root: string, file: ScannedFile): string | Buffer {
  const zip = file.folder.zip?.archive.path;
  if (zip === undefined) return diskPathOf(root, file);
  return typeof zip === 'string' ? zip : Buffer.from(zip);
}
