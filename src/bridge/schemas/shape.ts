import { z } from 'zod';

/**
 * A strict object schema whose keys are exactly those of `T`: a field added to a type without its schema does not
 * compile, and a field that a type does not have is refused when it arrives.
 */
export function shapeOf<T>() {
  return <S extends { [K in keyof T]-?: z.ZodType<T[K]> }>(shape: S) => z.strictObject(shape);
}

/** Ids of places, lists, reports and history entries: made by us, never shown. */
export const id = z.string().min(1).max(200);

/** A name or a sentence. */
export const shortText = z.string().max(2_000);

/** A path, or something that contains one. File systems stop at 4,096 bytes; `\\?\` paths of Windows at 32,767 units. */
export const pathText = z.string().max(33_000);

/** A count of things. */
export const count = z.int().nonnegative();

/** A moment in ms since 1970, UTC. Camera files reach back to 1826 and lists contain nonsense; any finite number passes. */
export const moment = z.number();

/** Number of a part: a list of two million assets has 400. */
export const partNumber = z.int().min(0).max(10_000);
