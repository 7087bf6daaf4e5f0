import type { SameFiles } from '../model/same-files.ts';
import { findSameFiles, type LookedThrough } from './folder-comparison/same-files.ts';
import { readRemembered } from './remembered-contents.ts';
import type { ScanRequest } from './scan/scan-request.ts';

/**
 * What in a copy are the very files of the first folder, by what the last finished scans of both have remembered; null when not every file
 * of both is remembered, so that nobody knows. Opens no file.
 *
 * @param apart as in `findSameFiles`
 */
export async function rememberedSameFiles(
  first: ScanRequest,
  copy: ScanRequest,
  apart: boolean,
): Promise<SameFiles | null> {
  const folders = [await lookedThrough(first), await lookedThrough(copy)] as const;
  return folders[0] === null || folders[1] === null ? null : findSameFiles(folders[0], folders[1], apart);
}

async function lookedThrough(request: ScanRequest): Promise<LookedThrough | null> {
  const remembered = await readRemembered(request);
  if (!remembered?.isWhole) return null;
  return { root: request.folder, contents: remembered.contents, everything: { folders: remembered.folders } };
}
