/**
 * What in one folder are the very files of another one: hard links, and files that are seen through another mount. One file with two names
 * is one file, and when it is gone both are.
 */
export interface SameFiles {
  /** Paths inside the folder, with `/`. */
  readonly paths: readonly string[];
  /** Whether more files may be the same, although nothing shows it. */
  readonly isOpen: boolean;
}

/** Nobody has looked. */
export const SAME_FILES_UNKNOWN: SameFiles = { paths: [], isOpen: true };
