import type { PlaceContents } from '../../model/place.ts';
import { type ByteIndex, indexBytes } from '../match/by-bytes.ts';
import { copiesIn, isPossibleCopy } from '../reference.ts';
import { Units } from '../units.ts';
import { changeBetween } from './change-between.ts';
import { mergeBytes } from './merge-bytes.ts';
import { mergeUnits } from './merge-units.ts';

/** The files of a place, ready to be matched. */
export interface PlaceSide {
  readonly contents: PlaceContents;
  readonly here: Units;
  readonly index: ByteIndex;
  /** What it was made from by a small change; null when it was made from the contents alone. */
  readonly change: SideChange | null;
}

/** How the files of a place went over from one comparison to the next. */
export interface SideChange {
  readonly before: Units;
  /** For each file of before, its number now, or -1. */
  readonly unitNow: Int32Array;
  /** 1 for each file of before whose bytes must be looked up again (merge-bytes.ts). */
  readonly touched: Uint8Array;
}

/**
 * The files of a place, from those of the last comparison where only a few assets came or went since; else, and wherever
 * that is not certain to give the same, from the contents alone.
 */
export function placeSide(contents: PlaceContents, before: PlaceSide | null): PlaceSide {
  if (before?.contents.assets === contents.assets)
    return before.contents === contents ? before : { ...before, contents };
  const merged = before && mergeSide(contents, before);
  if (merged) return merged;
  const here = new Units(copiesIn(contents));
  return { contents, here, index: indexBytes(here), change: null };
}

function mergeSide(contents: PlaceContents, before: PlaceSide): PlaceSide | null {
  const change = changeBetween(before.contents.assets, contents.assets);
  if (change === null) return null;
  const units = mergeUnits(before.here, {
    removed: change.removed.filter(isPossibleCopy),
    added: change.added.filter(isPossibleCopy),
  });
  const bytes = units && mergeBytes(before.here, before.index, units);
  if (!bytes) return null;
  const { unitNow } = units;
  return {
    contents,
    here: units.units,
    index: bytes.index,
    change: { before: before.here, unitNow, touched: bytes.touched },
  };
}
