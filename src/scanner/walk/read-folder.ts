import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One entry of a folder. `raw` holds the name's bytes when it is not valid UTF-8. */
export interface FolderEntry {
  readonly name: string;
  readonly raw: Buffer | null;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What Node puts for bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * The entries of a folder, without opening any of them. Throws the system's error when the folder cannot be read.
 * Names that are not valid UTF-8 (old disks, other systems) keep their bytes, so that the files can still be opened.
 */
export function readFolder(absolutePath: string | Buffer): FolderEntry[] {
  if (typeof absolutePath === 'string') {
    const entries = readdirSync(absolutePath, { withFileTypes: true });
    const isWindows = process.platform === 'win32';
    if (isWindows || !entries.some((entry) => entry.name.includes(REPLACEMENT))) {
      const kind = isWindows ? (entry: Dirent<string>) => kindOnWindows(absolutePath, entry) : kindOf;
      return entries.map((entry) => ({ name: entry.name, raw: null, kind: kind(entry) }));
    }
  }
  return readdirSync(absolutePath, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
    const name = entry.name.toString('utf8');
    const valid = Buffer.from(name, 'utf8').equals(entry.name);
    return { name: valid ? name : showBytes(entry.name), raw: valid ? null : entry.name, kind: kindOf(entry) };
  });
}

/**
 * Windows gives files of a cloud a reparse point of their own, and a listing calls every one of these a link (libuv, `fs.c`, scandir).
 * Their status tells them from links.
 */
function kindOnWindows(folder: string, entry: Dirent<string>): FolderEntry['kind'] {
  const kind = kindOf(entry);
  if (kind !== 'link') return kind;
  try {
    const status = lstatSync(path.join(folder, entry.name));
    return status.isSymbolicLink() ? 'link' : status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'other';
  } catch {
    return kind;
  }
}

function kindOf(entry: Dirent<string> | Dirent<NonSharedBuffer>): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** A name that is not UTF-8 as text: plain characters stay, other bytes become `\xE9`. Two names never become one. */
export function showBytes(name: Buffer): string {
  let text = '';
  for (const byte of name) {
    text +=
      byte < 0x20 || byte > 0x7e ? `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
  }
  return text;
}
