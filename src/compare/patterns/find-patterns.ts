import type { Pattern } from '../comparison.ts';
import type { PatternInput } from './pattern-input.ts';

/** All patterns in a comparison, strongest first. */
export function findPatterns(_input: PatternInput): Pattern[] {
  return [];
}
