import { WORDS_EN } from '../en/all.ts';

/** The window's German, by feature. */
export const WORDS_DE = WORDS_EN;
