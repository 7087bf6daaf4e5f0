/** What a person can say that a column holds. */
export const COLUMN_MEANINGS = ['name', 'date', 'size', 'checksum'] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Meaning -> 0-based column, or 0-based key of JSON. */
export type MappedColumns = Readonly<Partial<Record<ColumnMeaning, number>>>;

/** What the columns of tables with one head hold, as a person said it. */
export interface ColumnMapping {
  /** The head by `headSignature`. */
  readonly head: string;
  readonly columns: MappedColumns;
}

/** So many mappings are remembered. */
export const MOST_MAPPINGS = 50;

/** A head longer than this is not remembered. */
export const MAX_SIGNATURE = 4_000;
