import type { Asset } from '../../model/asset.ts';
import { ListedFolder } from '../files/listed-folder.ts';
import type { ScannedFolder } from '../files/scanned-file.ts';
import { groupFolder } from '../grouping/group-folder.ts';
import { toAsset } from '../grouping/to-asset.ts';
import type { RememberedFile } from '../index/remembered-file.ts';
import { canLetGo, isAskedForLater, type KnownFile } from './let-go.ts';
import { hasComeBack } from './recall-folder.ts';
import type { ScanSession } from './scan-session.ts';

/**
 * The assets of a folder in which every file is as it was: the columns of the walk against what is remembered, without a record for any
 * file. The status of every file was looked at in this scan and must be equal, as in recall-folder.ts. Null when anything at all is
 * otherwise, or more is wanted of a file: then the folder is recalled file by file.
 */
export function recallUnchanged(
  session: ScanSession,
  folder: ScannedFolder,
  rows: ReadonlyMap<string, RememberedFile>,
): readonly Asset[] | null {
  if (!(folder instanceof ListedFolder) || !folder.isInColumns) return null;
  const { names } = folder;
  // Fewer names than rows: one is missing.
  if (rows.size !== names.length || isAskedForLater(session, folder)) return null;
  const files: KnownFile[] = [];
  for (let i = 0; i < names.length; i += 1) {
    const row = rows.get(names[i] ?? '');
    if (!row || !isBelieved(row, session.attachedAt)) return null;
    if (!folder.isAt(i, row.nameClass, row.size, row.mtimeMs, row.ctimeMs, row.inode)) return null;
    files.push(knownFile(row, folder));
  }
  const { groups } = groupFolder(files);
  if (!canLetGo(session, folder, files, groups)) return null;
  folder.letGo();
  return groups.map(toAsset);
}

function isBelieved(row: RememberedFile, attachedAt: number | null): boolean {
  return row.settled && row.factsKnown && row.state === 'present' && !hasComeBack(row, attachedAt);
}

function knownFile(row: RememberedFile, folder: ScannedFolder): KnownFile {
  const { name, nameClass, state, problem, size, mtimeMs, facts, fingerprint, readAt, writtenSinceAttached } = row;
  return { folder, name, nameClass, state, problem, size, mtimeMs, facts, fingerprint, readAt, writtenSinceAttached };
}
