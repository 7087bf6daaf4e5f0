import { z } from 'zod';
import type { Asset } from '../../model/asset.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { ContentsPart } from './engine.ts';

/** Whether two values of plain data (what JSON can hold) are equal, all the way down. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSameData(Reflect.get(a, key), Reflect.get(b, key)));
}

/** Assets in one part of a list to be saved: about 200 kB of JSON, which crosses the bridge within a frame. */
const ASSETS_IN_A_PART = 500;

/**
 * The contents of one place while they are gathered: assets by id, and the rest once it is known. An asset that comes again
 * as it was stays the same object, and `contents` gives the same object until something changes: by that a comparison
 * sees what it need not look at again.
 */
export class GatheredContents {
  private readonly assets = new Map<string, Asset>();
  private seen: Set<string> | null = null;
  private rest: Omit<PlaceContents, 'assets'> | null = null;
  private list: readonly Asset[] | null = null;
  private whole: PlaceContents | null = null;

  add(assets: readonly Asset[]): void {
    for (const asset of assets) {
      this.seen?.add(asset.id);
      if (isSameData(this.assets.get(asset.id), asset)) continue;
      this.assets.set(asset.id, asset);
      this.list = null;
    }
  }

  remove(assetIds: readonly string[]): void {
    for (const id of assetIds) {
      this.forget(id);
      this.seen?.delete(id);
    }
  }

  describe(rest: Omit<PlaceContents, 'assets'>): void {
    this.rest = rest;
    this.whole = null;
  }

  beginScan(): void {
    this.seen = new Set();
  }

  /**
   * Ends a scan. What it did not name is forgotten when it named everything that its ledger counts. The answer is
   * whether the assets held are as many as the ledger says: when they are not, somebody must bring them all again, for a
   * photo that is gone but still held here would be a false "safe".
   */
  finishScan(rest: Omit<PlaceContents, 'assets'>): boolean {
    this.describe(rest);
    const listed = rest.files.reduce((sum, line) => (line.code === 'assets' ? sum + Math.abs(line.count) : sum), 0);
    if (this.seen && this.seen.size === listed) {
      for (const id of [...this.assets.keys()]) if (!this.seen.has(id)) this.forget(id);
    }
    this.seen = null;
    return this.assets.size === listed;
  }

  /** Everything, or null until the rest is known. */
  contents(): PlaceContents | null {
    if (this.rest === null) return null;
    this.list ??= [...this.assets.values()];
    if (this.whole?.assets !== this.list) this.whole = { ...this.rest, assets: this.list };
    return this.whole;
  }

  private forget(id: string): void {
    if (this.assets.delete(id)) this.list = null;
  }

  values(): Iterable<Asset> {
    return this.assets.values();
  }

  /** Paths of the last photos that came and can be shown, the newest first. */
  previews(count: number): string[] {
    const found: string[] = [];
    // A map has no way from its end: the last part of its keys is taken, far more than are asked for.
    for (const id of [...this.assets.keys()].slice(-count * 4).reverse()) {
      const original = this.assets.get(id)?.resources[0];
      if (original?.path && original.state === 'present') found.push(original.path);
      if (found.length === count) break;
    }
    return found;
  }

  about(): Omit<PlaceContents, 'assets'> | null {
    return this.rest;
  }
}

/** Our own process wrote these texts; the shape is checked as far as a wrong file could get. */
const restSchema = z.looseObject({
  place: z.looseObject({ id: z.string(), kind: z.string(), name: z.string() }),
  notes: z.array(z.looseObject({ code: z.string(), blocks: z.boolean() })),
  files: z.array(z.looseObject({ code: z.string(), count: z.number() })),
  problems: z.array(z.looseObject({ code: z.string() })),
  asOf: z.number(),
});
const assetsSchema = z.array(
  z.looseObject({ id: z.string(), name: z.string(), resources: z.array(z.looseObject({ role: z.string() })).min(1) }),
);

/** Contents cut into parts of JSON text: part 0 is everything but the assets. */
export function contentsPart(contents: PlaceContents, part: number): ContentsPart | null {
  const parts = 1 + Math.ceil(contents.assets.length / ASSETS_IN_A_PART);
  if (part < 0 || part >= parts) return null;
  const { assets, ...rest } = contents;
  const start = (part - 1) * ASSETS_IN_A_PART;
  return { part, parts, text: JSON.stringify(part === 0 ? rest : assets.slice(start, start + ASSETS_IN_A_PART)) };
}

/** Puts one part into the contents; throws on text that is not a part. */
export function addPart(gathered: GatheredContents, part: ContentsPart): void {
  const data: unknown = JSON.parse(part.text);
  if (part.part === 0) {
    restSchema.parse(data);
    gathered.describe(data as Omit<PlaceContents, 'assets'>);
  } else {
    assetsSchema.parse(data);
    gathered.add(data as Asset[]);
  }
}
