import type { Asset } from '../../model/asset.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../files/scanned-file.ts';
import { type FileGroup, isAssetFile } from '../grouping/group-file.ts';
import { groupFolder } from '../grouping/group-folder.ts';
import { joinFolders } from '../grouping/join-folders.ts';
import { toAsset } from '../grouping/to-asset.ts';

/**
 * The groups of one folder, and the asset of each at the same position. No groups at all where the folder was let go of (recall-stage.ts).
 */
export interface GroupedFolder {
  readonly groups: readonly FileGroup<ScannedFile>[];
  readonly assets: readonly Asset[];
}

/** The groups of one folder as they stand. */
export function groupsOf(folder: ScannedFolder): GroupedFolder {
  const { groups } = groupFolder(folder.files.filter(isAssetFile));
  return { groups, assets: groups.map(toAsset) };
}

/** All assets of a scan, in the order of the folders, and the groups they are made of; null for those that were let go of. */
export class AssetInventory {
  readonly groups: (FileGroup<ScannedFile> | null)[] = [];
  readonly assets: Asset[] = [];

  /**
   * Takes the groups of all folders and joins halves that lie in different folders. Gives the assets that are new by this,
   * and the ids of those that are no assets any more.
   */
  fill(byFolder: Iterable<GroupedFolder>): { changed: Asset[]; absorbed: string[] } {
    const folders = [...byFolder];
    const { joined, absorbed } = joinFolders(folders.flatMap(({ groups }) => groups));
    const changed: Asset[] = [];
    for (const { groups, assets } of folders) {
      if (groups.length === 0) for (const asset of assets) this.#add(null, asset);
      for (const [i, group] of groups.entries()) {
        if (absorbed.has(group.original)) continue;
        const whole = joined.get(group.original);
        const asset = whole ? toAsset(whole) : (assets[i] ?? toAsset(group));
        this.#add(whole ?? group, asset);
        if (whole) changed.push(asset);
      }
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

  #add(group: FileGroup<ScannedFile> | null, asset: Asset): void {
    const entry = this.groups.length;
    if (group) {
      group.original.entry = entry;
      for (const { file } of group.companions) file.entry = entry;
    }
    this.groups.push(group);
    this.assets.push(asset);
  }
}
