import { type Asset, isEssential, isOneWitness, type Resource } from '../../model/asset.ts';
import type { CaptureTime } from '../../model/capture-time.ts';
import { splitName } from '../../model/file-name.ts';
import { classOfType, type ExtensionClass, extensionClass, isVideoClass, isVideoType } from '../../model/media-type.ts';
import { exactStem, type NameKey, nameKey } from '../../model/name-key.ts';

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

  /** The format of the content where it is known, else the one that the name claims. */
  get contentFormat(): ExtensionClass {
    const { type } = this.resource;
    const cls = type === null ? 'other' : classOfType(type);
    return cls === 'other' ? this.format : cls;
  }

  /**
   * The formats under which a file may be looked for: that of its name and, where content of the same kind was only given
   * another ending (a HEIC called `.JPG`), that of its content.
   */
  get formats(): readonly ExtensionClass[] {
    const { format, contentFormat } = this;
    const isRenamed = contentFormat !== format && this.resource.kindContradictsName !== true;
    return isRenamed ? [format, contentFormat] : [format];
  }

  /** Whether name and time of this file are one witness: the time is known from the name, or both from one sidecar. */
  get timeIsInName(): boolean {
    return isOneWitness(this.asset.capturedFrom);
  }

  /** Whether nothing tells what kind of file it is: a listed name without an ending that anybody knows. */
  get isOpenKind(): boolean {
    return this.format === 'other' && this.resource.type === null && this.resource.state === 'listed';
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
 * photo and the other as two files. A file is a number here, and an object only when somebody asks for it: in a library
 * that is proved by its bytes hardly any is.
 */
export class Units {
  readonly assets: readonly Asset[];
  readonly count: number;
  /** Number of the first unit of each asset; one more entry closes the last. */
  readonly firstOf: Int32Array;
  readonly #assetOf: Int32Array;
  readonly #part: Uint16Array;
  readonly #whole: Uint8Array;
  readonly #made: (Unit | undefined)[];

  constructor(assets: readonly Asset[]) {
    this.assets = assets;
    this.firstOf = new Int32Array(assets.length + 1);
    let count = 0;
    for (let i = 0; i < assets.length; i += 1) {
      this.firstOf[i] = count;
      for (const resource of assets[i]?.resources ?? []) if (isEssential(resource)) count += 1;
    }
    this.firstOf[assets.length] = count;
    this.count = count;
    this.#assetOf = new Int32Array(count);
    this.#part = new Uint16Array(count);
    this.#whole = new Uint8Array(count);
    this.#made = new Array(count);
    for (let i = 0; i < assets.length; i += 1) this.#readUnits(i);
  }

  #readUnits(assetIndex: number): void {
    let unit = this.firstOf[assetIndex] ?? 0;
    let part = 0;
    for (const resource of this.assets[assetIndex]?.resources ?? []) {
      if (isEssential(resource)) {
        this.#assetOf[unit] = assetIndex;
        this.#part[unit] = part;
        if (hasBytes(resource)) this.#whole[unit] = 1;
        unit += 1;
      }
      part += 1;
    }
  }

  assetIndexAt(index: number): number {
    return this.#assetOf[index] ?? -1;
  }

  resourceAt(index: number): Resource {
    const resource = this.assets[this.assetIndexAt(index)]?.resources[this.#part[index] ?? 0];
    if (resource === undefined) throw new RangeError(`no unit ${index} of ${this.count}`);
    return resource;
  }

  /** Whether a unit is the original of its asset, its first file. */
  isOriginal(index: number): boolean {
    return this.#part[index] === 0;
  }

  /** Whether the bytes of a unit are there to be a copy. */
  isWhole(index: number): boolean {
    return this.#whole[index] === 1;
  }

  /** The unit of one number; asking for one that is not there is a mistake of the caller. */
  at(index: number): Unit {
    const made = this.#made[index];
    if (made !== undefined) return made;
    const assetIndex = this.assetIndexAt(index);
    const asset = this.assets[assetIndex];
    if (asset === undefined) throw new RangeError(`no unit ${index} of ${this.count}`);
    const unit = new Unit(index, assetIndex, asset, this.resourceAt(index));
    this.#made[index] = unit;
    return unit;
  }

  /** The number of the original of an asset, or -1 for an asset without essential files. */
  originalOf(assetIndex: number): number {
    const first = this.firstOf[assetIndex] ?? 0;
    return first < (this.firstOf[assetIndex + 1] ?? 0) ? first : -1;
  }

  /** The numbers of the units of one asset. */
  numbersOf(assetIndex: number): number[] {
    const numbers: number[] = [];
    const end = this.firstOf[assetIndex + 1] ?? 0;
    for (let unit = this.firstOf[assetIndex] ?? end; unit < end; unit += 1) numbers.push(unit);
    return numbers;
  }

  /** The units that pass a test of their numbers, in order. */
  pick(test: (index: number) => boolean): Unit[] {
    const units: Unit[] = [];
    for (let i = 0; i < this.count; i += 1) if (test(i)) units.push(this.at(i));
    return units;
  }
}

/** Whether the bytes of a file are there to be a copy: read and whole, or a list says that they are. */
export function hasBytes(resource: Resource): boolean {
  return resource.state === 'present' || resource.state === 'listed';
}

function formatOf({ name, type }: Resource): ExtensionClass {
  const cls = extensionClass(splitName(name).extension);
  return cls !== 'other' || type === null ? cls : classOfType(type);
}
