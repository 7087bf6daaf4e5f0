import { z } from 'zod';
import type { SameFiles } from '../../model/same-files.ts';
import { id, pathText, shapeOf } from './basics.ts';

/** What of a place are the very files of another one. */
export const sameFiles = shapeOf<SameFiles>()({ paths: z.array(pathText).max(2_000_000), isOpen: z.boolean() });

/** Two places: the first one and its copy. */
export const twoPlaces = z.strictObject({ first: id, copy: id });
