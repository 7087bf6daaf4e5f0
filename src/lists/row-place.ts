import { baseName } from '../model/file-name.ts';
import type { ListedRow } from './listed-row.ts';

/** The path in a `file:` URL; any other text as it is. */
function fromUrl(written: string): string {
  if (!/^file:\/\//i.test(written)) return written;
  try {
    return decodeURIComponent(written.replace(/^file:\/\/(?:localhost)?/i, ''));
  } catch {
    return written;
  }
}

/**
 * Name, path and scope of a row from what a list writes, which may be a path with either slash, and a folder that may stand in
 * a column of its own. A bare name has no path.
 */
export function placeOf(written: string, folderCell = ''): Pick<ListedRow, 'name' | 'path' | 'scope'> {
  const path = fromUrl(written).replaceAll('\\', '/');
  const name = baseName(path);
  const folder = folderCell.trim().replaceAll('\\', '/').replace(/\/$/, '');
  if (path !== name) return { name, path, scope: path.slice(0, path.length - name.length - 1) };
  if (folder === '') return { name, path: null, scope: '' };
  if (baseName(folder) === name)
    return { name, path: folder, scope: folder.slice(0, Math.max(0, folder.length - name.length - 1)) };
  return { name, path: `${folder}/${name}`, scope: folder };
}
