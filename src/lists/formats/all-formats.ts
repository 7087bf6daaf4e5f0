import type { FormatReader } from '../format-reader.ts';
import { TABLE } from './table.ts';

/** Every format that is one file, the most particular first: the first that recognises a list reads it. */
export const ALL_FORMATS: readonly FormatReader[] = [TABLE];
