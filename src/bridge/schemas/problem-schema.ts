import { z } from 'zod';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { count, pathText, shapeOf } from './shape.ts';

/** Codes are checked by their look, so that a new one needs no second list; their words are held by a test of `words`. */
const problemCode = z.custom<ProblemCode>((value) => typeof value === 'string' && /^[a-z][a-z-]{1,60}$/.test(value));

/** Something that went wrong, as data. */
export const problem = shapeOf<Problem>()({
  code: problemCode,
  path: pathText.exactOptional(),
  line: count.exactOptional(),
  detail: z.string().max(4_000).exactOptional(),
  technical: z.string().max(20_000).exactOptional(),
});
