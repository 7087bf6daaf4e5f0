/** One month of the bars: of `all` photos, how many are in one place only, by direction, and for how many nobody can tell. */
export interface MonthParts {
  /** `YYYY-MM`, or `unknown`. */
  readonly month: string;
  readonly all: number;
  readonly toCopy: number;
  readonly noSecondCopy: number;
  readonly notSure: number;
}

/**
 * What is the matter with a photo that is in fewer than two places:
 * - `not-here`: iCloud has it, no place here has anything of it.
 * - `not-same`: something of it is here: smaller, cut short, half a Live Photo, other bytes.
 * - `cloud-only`: its name is here, its bytes are still in the cloud.
 * - `in-step`: it is here, but only where iCloud's deletions reach it too.
 * - `only-phone`: the list knows it, iCloud has not got it yet, and no copy is here.
 * - `only-here`: it is here, and not in iCloud.
 * - `not-sure`: listed, and nobody can tell whether it is here.
 * - `not-sure-here`: here, and nobody can tell whether it is in a second place.
 * - `deleted`: in Recently Deleted; counted apart from all others.
 */
export const PHOTO_PARTS = [
  'deleted',
  'only-phone',
  'only-here',
  'not-here',
  'not-same',
  'cloud-only',
  'in-step',
  'not-sure',
  'not-sure-here',
] as const;

export type PhotoPart = (typeof PHOTO_PARTS)[number];

/** Sets of photos that a screen shows together. */
export const PHOTO_SETS = ['one-place', 'to-copy', 'no-second-copy', 'not-sure', 'recently-deleted'] as const;

export type PhotoSet = (typeof PHOTO_SETS)[number];

/** The parts of a set. `one-place` is everything but what is counted apart. */
export const PARTS_OF_SET: Readonly<Record<PhotoSet, readonly PhotoPart[]>> = {
  'one-place': [
    'only-phone',
    'only-here',
    'not-here',
    'not-same',
    'cloud-only',
    'in-step',
    'not-sure',
    'not-sure-here',
  ],
  'to-copy': ['not-here', 'not-same', 'cloud-only', 'in-step', 'only-phone'],
  'no-second-copy': ['only-here'],
  'not-sure': ['not-sure', 'not-sure-here'],
  'recently-deleted': ['deleted'],
};

/** How many photos each part has. */
export type PartCounts = Readonly<Record<PhotoPart, number>>;

/** The sum of some parts. */
export function countOf(parts: PartCounts, of: readonly PhotoPart[]): number {
  return of.reduce((sum, part) => sum + parts[part], 0);
}
