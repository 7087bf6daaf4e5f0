/** What is wrong with a value that cannot be read. */
export type BadValue = 'not-json' | 'too-long' | 'cut-off';

export interface ValueHandler {
  /** One value: an object in one piece, or a text, number or other single value, with the 1-based line it starts on. */
  value(value: unknown, line: number): void;
  /** A single value in an object that wraps the list and is too large to be given in one piece: a count, a date. */
  member?(key: string, value: unknown): void;
  /** A value that cannot be read. */
  bad(line: number, why: BadValue, start: string): void;
  /** A line (or the rest of one) that is no JSON, outside every value. */
  stray(line: number, text: string): void;
}
