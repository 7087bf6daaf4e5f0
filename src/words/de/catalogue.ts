import type { Catalogue } from '../catalogue.ts';
import { firstWords } from './first-words.ts';
import { otherWords } from './other-words.ts';
import { reasons } from './reasons.ts';
import { window } from './window.ts';

/** Everything that is said in this language. */
export const catalogue: Catalogue = { ...firstWords, ...otherWords, reasons, window };
