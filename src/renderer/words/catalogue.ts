import { WORDS_DE } from './de/all.ts';
import { WORDS_EN } from './en/all.ts';

/** The window's own words by language and feature; those of verdicts, problems and notes are in `src/words`. */
export const CATALOGUE = { en: WORDS_EN, de: WORDS_DE };

export type Language = keyof typeof CATALOGUE;
export type Namespace = keyof typeof WORDS_EN;

/** `photos_one` and `photos_other` are the two forms of the key `photos`. */
type WithoutPlural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** The keys of one feature, plural forms joined. */
export type Key<N extends Namespace> = WithoutPlural<keyof (typeof WORDS_EN)[N] & string>;
