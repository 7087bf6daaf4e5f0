import type { Asset } from '../../model/asset.ts';
import type { FileGroup } from '../grouping/file-group.ts';
import { isAssetFile } from '../grouping/group-file.ts';
import { groupFolder } from '../grouping/group-folder.ts';
import { joinFolders } from '../grouping/join-folders.ts';
import { toAsset } from '../grouping/to-asset.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../scanned-file.ts';

/** The groups of one folder as they stand. */
export function groupsOf(folder: ScannedFolder): readonly FileGroup<ScannedFile>[] {
  return groupFolder(folder.files.filter(isAssetFile)).groups;
}

/** All assets of a scan, in the order of the folders, and the groups they are made of. */
export class AssetAccount {
  readonly groups: FileGroup<ScannedFile>[] = [];
  readonly assets: Asset[] = [];

  /**
   * Takes the groups of all folders and joins halves that lie in different folders. Gives the assets that are new by this,
   * and the ids of those that are no assets any more.
   */
  fill(byFolder: Iterable<readonly FileGroup<ScannedFile>[]>): { changed: Asset[]; absorbed: string[] } {
    const all = [...byFolder].flat();
    const { joined, absorbed } = joinFolders(all);
    const changed: Asset[] = [];
    for (const group of all) {
      if (absorbed.has(group.original)) continue;
      const whole = joined.get(group.original);
      const asset = this.#add(whole ?? group);
      if (whole) changed.push(asset);
    }
    return { changed, absorbed: Array.from(absorbed, pathOf) };
  }

  /** Makes the asset of a file anew, after something was learned of the file. */
  refresh(entry: number): Asset | null {
    const group = this.groups[entry];
    if (!group) return null;
    const asset = toAsset(group);
    this.assets[entry] = asset;
    return asset;
  }

  #add(group: FileGroup<ScannedFile>): Asset {
    const entry = this.groups.length;
    group.original.entry = entry;
    for (const { file } of group.companions) file.entry = entry;
    const asset = toAsset(group);
    this.groups.push(group);
    this.assets.push(asset);
    return asset;
  }
}
