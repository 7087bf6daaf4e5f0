/** One step: what to do, what one sees when it worked, and what not to do at this point. */
export interface StepWords {
  readonly do: string;
  readonly see: string;
  readonly not?: string;
}

/** The texts of one card. The plan of the card (systems, paths, sources) is in `guidance/cards`. */
export interface CardWords {
  readonly title: string;
  readonly meaning: string;
  /** By the code of the step; the order in which they are done is in `guidance/cards`. */
  readonly steps: Readonly<Record<string, StepWords>>;
  /** What not to do that belongs to no step. */
  readonly doNot?: Readonly<Record<string, string>>;
  /** How to see that all of it worked. */
  readonly worked: string;
  /** What nobody knows for sure. */
  readonly unknown?: string;
}

/** What another language must have: every key of English, no more, with a text where English has a text. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** The texts of one way to get a list of iCloud. */
export interface WayWords {
  readonly title: string;
  readonly bestFor: string;
  readonly howLong: string;
  /** What it can and cannot prove. */
  readonly proves: string;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly unknown?: string;
}

/** The texts of a page that is followed from its first point to its last. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly points: Readonly<
    Record<string, { readonly title: string; readonly steps: Readonly<Record<string, StepWords>> }>
  >;
}
