/** What a list speaks of. A list never says by its name alone that it is of iCloud; a reader that cannot tell says `unknown`. */
export const LIST_SUBJECTS = ['icloud', 'phone', 'folder', 'other-service', 'unknown'] as const;

export type ListSubject = (typeof LIST_SUBJECTS)[number];

/** How the day of a list is known, best first. `person` is what somebody typed; `none` is not today, it is unknown. */
export const LIST_AGE_SOURCES = ['last-sync', 'read-moment', 'entry-date', 'file-date', 'person', 'none'] as const;

export type ListAgeSource = (typeof LIST_AGE_SOURCES)[number];

/** When a list is from. Times are ms, UTC; null where nobody knows. */
export interface ListAge {
  readonly at: number | null;
  readonly source: ListAgeSource;
  /** The newest day on which the list says something was added (import date), a lower bound of its own age. */
  readonly newestAddition: number | null;
  /** The date of the file as this computer has it, whatever `source` is. */
  readonly fileDate: number | null;
}

/** Totals that a server or system keeps besides the rows. Which of them may witness is decided in `compare/verdict`. */
export interface ServerTotals {
  readonly photos: number;
  readonly videos: number;
  /** When the server was asked, and when the last sync ended well (ms, UTC); null where nobody knows. */
  readonly checkedAt: number | null;
  readonly lastSync: number | null;
  /** Rows of the list that these totals should count: uploaded, own, not deleted; photos and videos apart. */
  readonly uploadedPhotos: number;
  readonly uploadedVideos: number;
  /** The newest addition among the uploaded rows (ms, UTC). */
  readonly newestUploaded: number | null;
}

/** The parts of one export, as far as names and contents tell. */
export interface ExportParts {
  /** How many parts there are by "Part N of M"; null where no name says it. */
  readonly of: number | null;
  /** Part numbers that are here, each with its CSV; sorted. */
  readonly present: readonly number[];
  /** A part that is here without a CSV, with an empty one, or renamed so that its number is not sure. */
  readonly doubtful: number;
  /** Photos in the parts without a row, and rows without their photo; null where the parts were not looked into. */
  readonly photosWithoutRow: number | null;
  readonly rowsWithoutPhoto: number | null;
}

/**
 * What a list says of itself, apart from its rows: what it is of, when it is from, who besides the rows says how many
 * there are, and what of it was not read. The default of each is "nobody knows".
 */
export interface ListFacts {
  readonly subject: ListSubject;
  readonly age: ListAge;
  /** Totals kept besides the rows by the source itself; null where there are none. */
  readonly totals: ServerTotals | null;
  /** Parts of an export; null where the format has none. */
  readonly parts: ExportParts | null;
  /** Lines, rows, values or bytes of the list that were not read or did not fit. More than 0 is never whole. */
  readonly unread: number;
  /** Whether this format can show hidden photos, Recently Deleted, and what waits to be uploaded. */
  readonly shows: {
    readonly hidden: boolean;
    readonly deleted: boolean;
    readonly waiting: boolean;
    /** Photos of a Shared Library, marked as such; left out: not known. */
    readonly sharedLibrary?: boolean;
  };
  /** Which account or library the list is of, when it says so (an opaque key, never shown); null where nobody knows. */
  readonly account: string | null;
  /** Whether the phone's cable gave this list (its totals then only warn until a real phone was tried). */
  readonly byCable: boolean;
}

/** Facts of a list of which nothing is known. */
export const UNKNOWN_LIST: ListFacts = Object.freeze({
  subject: 'unknown',
  age: Object.freeze({ at: null, source: 'none', newestAddition: null, fileDate: null }),
  totals: null,
  parts: null,
  unread: 0,
  shows: Object.freeze({ hidden: false, deleted: false, waiting: false }),
  account: null,
  byCable: false,
});
