import type { Asset, Resource } from '../model/asset.ts';
import type { CaptureTime } from '../model/capture-time.ts';
import { UNKNOWN_TIME } from '../model/capture-time.ts';
import { splitName } from '../model/file-name.ts';
import { type ExtensionClass, extensionClass, isVideoClass, isVideoType } from '../model/media-type.ts';
import { exactStem, type NameKey, nameKey } from '../model/name-key.ts';

/** What a file can be matched with at all: a still never matches a moving picture. */
export type Family = 'photo' | 'video';

/** One essential file with the asset it belongs to. What is derived from its name is worked out when first asked for. */
export class Unit {
  readonly index: number;
  /** Index into the assets given. */
  readonly assetIndex: number;
  readonly asset: Asset;
  readonly resource: Resource;
  #stem: string | null = null;
  #key: NameKey | null = null;
  #format: ExtensionClass | null = null;

  constructor(index: number, assetIndex: number, asset: Asset, resource: Resource) {
    this.index = index;
    this.assetIndex = assetIndex;
    this.asset = asset;
    this.resource = resource;
  }

  /** The folded stem, nothing taken away. */
  get stem(): string {
    this.#stem ??= exactStem(this.resource.name);
    return this.#stem;
  }

  get key(): NameKey {
    this.#key ??= nameKey(this.resource.name);
    return this.#key;
  }

  /** The name and what is left of it without the additions that tools make. */
  get allStems(): string[] {
    return [this.key.exact, ...this.key.stripped.map((s) => s.stem)];
  }

  /** The format that the name claims, or by content when the name claims none. */
  get format(): ExtensionClass {
    this.#format ??= formatOf(this.resource);
    return this.#format;
  }

  get family(): Family {
    if (this.resource.role === 'live-video') return 'video';
    if (this.format !== 'other') return isVideoClass(this.format) ? 'video' : 'photo';
    if (this.resource.type !== null) return isVideoType(this.resource.type) ? 'video' : 'photo';
    return this.asset.kind === 'video' ? 'video' : 'photo';
  }

  /** When the picture was taken: the time of its asset. */
  get time(): CaptureTime {
    return this.asset.captured;
  }

  /** Whether the bytes are there to be a copy: read and whole, or a list says that they are. */
  get hasBytes(): boolean {
    return hasBytes(this.resource);
  }
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

  constructor(assets: readonly Asset[]) {
    this.assets = assets;
    const all: Unit[] = [];
    this.firstOf = new Int32Array(assets.length + 1);
    for (let i = 0; i < assets.length; i += 1) {
      const asset = assets[i];
      if (asset === undefined) continue;
      this.firstOf[i] = all.length;
      for (const resource of asset.resources) {
        const { role } = resource;
        if (role === 'original' || role === 'live-video' || role === 'raw')
          all.push(new Unit(all.length, i, asset, resource));
      }
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

  /** The first essential file of an asset: its original. */
  originalOf(assetIndex: number): Unit | undefined {
    return this.all[this.firstOf[assetIndex] ?? -1];
  }

  /** The units of one asset. */
  ofAsset(assetIndex: number): readonly Unit[] {
    return this.all.slice(this.firstOf[assetIndex], this.firstOf[assetIndex + 1]);
  }
}

/** When the picture of a unit was taken; unknown for no unit. */
export function timeOf(unit: Unit | undefined): CaptureTime {
  return unit?.asset.captured ?? UNKNOWN_TIME;
}

export function hasBytes(resource: Resource): boolean {
  return resource.state === 'present' || resource.state === 'listed';
}

function formatOf({ name, type }: Resource): ExtensionClass {
  const cls = extensionClass(splitName(name).extension);
  if (cls !== 'other' || type === null) return cls;
  if (type === 'mkv' || type === 'avi' || type === 'mpeg') return 'video';
  return type === 'bmp' || type === 'jxl' || type === 'psd' ? 'other' : type;
}
