/** A value of a property list. Whole numbers that a double cannot hold come as bigint. */
export type PlistValue =
  | string
  | number
  | bigint
  | boolean
  | Buffer
  | Date
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue };

export type PlistDict = { readonly [key: string]: PlistValue };

/** Deeper than this is nothing that a system writes. */
export const MAX_PLIST_DEPTH = 32;

/** The bytes or the text are no property list, or one that does not end. */
export class PlistError extends Error {}

export function isPlistDict(value: PlistValue | undefined): value is PlistDict {
  return typeof value === 'object' && !Array.isArray(value) && !Buffer.isBuffer(value) && !(value instanceof Date);
}

export const asText = (value: PlistValue | undefined): string | null => (typeof value === 'string' ? value : null);

export const asNumber = (value: PlistValue | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** ms since 1970 UTC, or null for what is no date. */
export const asMoment = (value: PlistValue | undefined): number | null =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.getTime() : null;

export const asFlag = (value: PlistValue | undefined): boolean | null => (typeof value === 'boolean' ? value : null);

export const asDict = (value: PlistValue | undefined): PlistDict | null => (isPlistDict(value) ? value : null);

export const asBytes = (value: PlistValue | undefined): Buffer | null => (Buffer.isBuffer(value) ? value : null);
