import type { Asset, ResourceRole } from '../../model/asset.ts';
import { splitName } from '../../model/file-name.ts';
import type { Ledger, LedgerCode, LedgerLine } from '../../model/ledger.ts';
import type { ScannedFile, ScannedFolder } from '../files/scanned-file.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';

const LINE_OF: Readonly<Record<ResourceRole, LedgerCode>> = {
  original: 'assets',
  'live-video': 'live-videos',
  raw: 'raw-halves',
  edited: 'edited-versions',
  adjustment: 'adjustments',
  sidecar: 'sidecars',
};

/**
 * Every file that was found, and what it counts as: the lines add to zero. Files of the assets know theirs
 * (`entry`), or are not held any more; the others are loose.
 *
 * @param assets as the scan made them, a resource for each of their files
 */
export function fileLedger(counts: WalkCounts, folders: readonly ScannedFolder[], assets: Iterable<Asset>): Ledger {
  const lines = new Map<LedgerCode, number>();
  const take = (code: LedgerCode, count = 1) => lines.set(code, (lines.get(code) ?? 0) - count);
  take('assets', 0);
  const roles = new Map<ResourceRole, number>();
  for (const { resources } of assets) for (const { role } of resources) roles.set(role, (roles.get(role) ?? 0) + 1);
  for (const [role, count] of roles) take(LINE_OF[role], count);
  let gone = 0;
  for (const folder of folders) {
    for (const file of folder.files) {
      if (file.entry >= 0) continue;
      if (file.state === 'gone') gone += 1;
      else take(looseLine(file));
    }
  }
  take('not-photos', counts.notPhotos);
  take('derivatives', counts.derivatives);
  take('links-not-followed', counts.links);
  take('placeholder-stubs', counts.spareStubs);
  const found: LedgerLine = { code: 'files-found', count: counts.files - gone };
  const rest = Array.from(lines, ([code, count]): LedgerLine => ({ code, count: count === 0 ? 0 : count }));
  return [found, ...rest.filter((line) => line.count !== 0 || line.code === 'assets')];
}

/** What a file outside every asset counts as. */
function looseLine(file: ScannedFile): LedgerCode {
  if (file.nameClass === 'adjustment') return 'adjustments';
  if (file.nameClass === 'sidecar')
    return splitName(file.name).extension.toLowerCase() === 'xmp' ? 'sidecars' : 'not-photos';
  return file.state === 'unreadable' ? 'unreadable-files' : 'not-photos';
}
