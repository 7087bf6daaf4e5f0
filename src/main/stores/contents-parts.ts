import type { TextPart } from '../../bridge/contract.ts';
import type { PlaceContents } from '../../model/place.ts';

/** Assets in one part: about 2 MB of text, a few ms to make and to read. */
export const ASSETS_IN_PART = 5_000;

/** How many parts contents are cut into: part 0 is everything but the assets. */
export function partsOf(contents: PlaceContents): number {
  return 1 + Math.ceil(contents.assets.length / ASSETS_IN_PART);
}

/** One part of contents as JSON text, or null when there is none of that number. */
export function cutPart(contents: PlaceContents, part: number): TextPart | null {
  const parts = partsOf(contents);
  if (!Number.isInteger(part) || part < 0 || part >= parts) return null;
  if (part === 0) {
    const { assets: _assets, ...rest } = contents;
    return { part, parts, text: JSON.stringify(rest) };
  }
  const from = (part - 1) * ASSETS_IN_PART;
  return { part, parts, text: JSON.stringify(contents.assets.slice(from, from + ASSETS_IN_PART)) };
}
