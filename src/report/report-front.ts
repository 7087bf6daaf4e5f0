/** A photo of the contact sheet. */
export interface FrontPicture {
  /** A small JPEG or PNG as a `data:` address; null where there is no picture on this computer. */
  readonly data: string | null;
  readonly isVideo: boolean;
  /** Its day, in a few words. */
  readonly words: string;
}

/** Photos of one side together, under a title with their number. */
export interface FrontSheet {
  readonly title: string;
  readonly pictures: readonly FrontPicture[];
}

/**
 * The first two pages of a report as the window says them, in its language: the answer with what is to be done, then the
 * contact sheet. All of it is text that was said already: nothing private may be in it when the report is redacted.
 */
export interface ReportFront {
  readonly shape: 'yes' | 'not-yet' | 'cannot-tell';
  readonly sentences: readonly string[];
  readonly lead: string;
  readonly figures: readonly { readonly number: string; readonly words: string }[];
  /** The most urgent first. */
  readonly tasks: readonly { readonly title: string; readonly more: string; readonly number: string }[];
  /** The answer on erasing the phone, and what is open; null where two folders are compared. */
  readonly erase: string | null;
  readonly notLookedAt: string;
  readonly until: string | null;
  readonly sheetTitle: string;
  readonly sheets: readonly FrontSheet[];
  /** What is said below the pictures: how many more there are, where their names are. */
  readonly sheetFoot: string;
}
