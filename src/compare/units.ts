import type { Asset, Resource } from '../model/asset.ts';
import type { CaptureTime } from '../model/capture-time.ts';
import { UNKNOWN_TIME } from '../model/capture-time.ts';
import { splitName } from '../model/file-name.ts';
import { type ExtensionClass, extensionClass, isVideoClass, isVideoType } from '../model/media-type.ts';
import { exactStem, type NameKey, nameKey } from '../model/name-key.ts';

/** What a file can be matched with at all: a still never matches a moving picture. */
export type Family = 'photo' | 'video';

/** One essential file with the asset it belongs to. What is derived from its name is worked out when first asked for. */
export interface Unit {
  readonly index: number;
  /** Index into the assets given. */
  readonly assetIndex: number;
  readonly asset: Asset;
  readonly resource: Resource;
}

/**
 * The essential files of a set of assets, flat. Matching works on files, because one side may know a Live Photo as one
 * photo and the other as two files.
 */
export class Units {
  readonly assets: readonly Asset[];
  readonly all: readonly Unit[];
  /** Index of the first unit of each asset; one more entry closes the last. */
  readonly firstOf: Int32Array;
  readonly #stems: string[] = [];
  readonly #keys: NameKey[] = [];

  constructor(assets: readonly Asset[]) {
    this.assets = assets;
    const all: Unit[] = [];
    this.firstOf = new Int32Array(assets.length + 1);
    for (const [assetIndex, asset] of assets.entries()) {
      this.firstOf[assetIndex] = all.length;
      for (const resource of asset.resources)
        if (resource.role === 'original' || resource.role === 'live-video' || resource.role === 'raw')
          all.push({ index: all.length, assetIndex, asset, resource });
    }
    this.firstOf[assets.length] = all.length;
    this.all = all;
  }

  /** The unit of one index; asking for one that is not there is a mistake of the caller. */
  at(index: number): Unit {
    const unit = this.all[index];
    if (unit === undefined) throw new RangeError(`no unit ${index} of ${this.all.length}`);
    return unit;
  }

  /** The units of one asset. */
  ofAsset(assetIndex: number): readonly Unit[] {
    return this.all.slice(this.firstOf[assetIndex], this.firstOf[assetIndex + 1]);
  }

  stem(unit: Unit): string {
    let stem = this.#stems[unit.index];
    if (stem === undefined) {
      stem = exactStem(unit.resource.name);
      this.#stems[unit.index] = stem;
    }
    return stem;
  }

  key(unit: Unit): NameKey {
    let key = this.#keys[unit.index];
    if (key === undefined) {
      key = nameKey(unit.resource.name);
      this.#keys[unit.index] = key;
    }
    return key;
  }
}

/** When the picture of a unit was taken: the time of its asset. */
export function timeOf(unit: Unit | undefined): CaptureTime {
  return unit?.asset.captured ?? UNKNOWN_TIME;
}

/** The format a name claims, or by content when the name claims none. */
export function formatOf(unit: Unit): ExtensionClass {
  const cls = extensionClass(splitName(unit.resource.name).extension);
  if (cls !== 'other') return cls;
  const type = unit.resource.type;
  if (type === null) return 'other';
  return type === 'mkv' || type === 'avi' || type === 'mpeg'
    ? 'video'
    : type === 'bmp' || type === 'jxl' || type === 'psd'
      ? 'other'
      : type;
}

export function familyOf(unit: Unit): Family {
  if (unit.resource.role === 'live-video') return 'video';
  const cls = formatOf(unit);
  if (cls !== 'other') return isVideoClass(cls) ? 'video' : 'photo';
  if (unit.resource.type !== null) return isVideoType(unit.resource.type) ? 'video' : 'photo';
  return unit.asset.kind === 'video' ? 'video' : 'photo';
}

/** Whether the bytes are there to be a copy: read and whole, or a list says that they are. */
export function hasBytes(resource: Resource): boolean {
  return resource.state === 'present' || resource.state === 'listed';
}
