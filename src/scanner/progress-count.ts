let given = 0;

/**
 * Counts progress of reading: one more folder, file or piece of a file. A watching process takes a count that stands still
 * for a reader that hangs (place/silence.ts).
 */
export function countProgress(): void {
  given += 1;
}

/** How often {@link countProgress} was called since the process began. */
export function progressCount(): number {
  return given;
}
