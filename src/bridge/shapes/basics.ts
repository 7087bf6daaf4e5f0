import { z } from 'zod';
import type { Problem, ProblemCode } from '../../model/problem.ts';

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

/** Codes are checked by their look, so that a new one needs no second list; their words are held by a test of `words`. */
export const code = <T extends string>() =>
  z.custom<T>((value) => typeof value === 'string' && /^[a-z][a-z-]{1,60}$/.test(value));

/** Something that went wrong, as data. */
export const problem = shapeOf<Problem>()({
  code: code<ProblemCode>(),
  path: pathText.exactOptional(),
  line: count.exactOptional(),
  detail: z.string().max(4_000).exactOptional(),
  technical: z.string().max(20_000).exactOptional(),
});

/** An answer that may not have been given. */
export const yesNo = z.boolean().nullable();

/** Number of things in progress reports; a scan may not know yet, but never says less than none. */
export const amount = count.or(z.number().nonnegative());

export const pace = {
  filesDone: amount,
  filesTotal: amount,
  bytesDone: amount,
  bytesTotal: amount,
  bytesPerSecond: amount,
  secondsLeft: z.number().nullable(),
};

/** A calendar day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
