/** What happened to one photo of the sample, so that every kind of gap is there once at least. */
export type SampleFate =
  /** In iCloud and here, the same bytes. */
  | 'both'
  /** In iCloud, never copied here. */
  | 'only-icloud'
  /** Here, never uploaded. */
  | 'only-here'
  /** A Live Photo whose moving half was not copied. */
  | 'half-live'
  /** A video whose copy stopped in the middle. */
  | 'cut-short'
  /** HEIC in iCloud, copied here as JPEG by the cable import setting. */
  | 'converted'
  /** A program rewrote the file here. */
  | 'rewritten'
  /** An empty file with its name is here. */
  | 'empty-here'
  /** Only a placeholder is here. */
  | 'placeholder'
  /** Two identical copies in iCloud, one here. */
  | 'twice-in-icloud'
  /** One in iCloud, two identical copies here. */
  | 'twice-here'
  /** In the Hidden album, and here. */
  | 'hidden'
  /** In Recently Deleted. */
  | 'deleted';

export type SampleKind = 'jpeg' | 'heic' | 'png' | 'video' | 'live-photo';

/** One photo of the sample as the phone took it. */
export interface SampleItem {
  /** Without an ending: `IMG_0412`. */
  readonly stem: string;
  readonly kind: SampleKind;
  readonly fate: SampleFate;
  /** ms, UTC. */
  readonly takenMs: number;
  /** Another seed, another picture. */
  readonly seed: number;
}
