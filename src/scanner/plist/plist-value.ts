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

/** Whether a value is a dictionary: no array, data or date. */
export function isPlistDict(value: PlistValue | undefined): value is PlistDict {
  return typeof value === 'object' && !Array.isArray(value) && !Buffer.isBuffer(value) && !(value instanceof Date);
}

/** The text, or null for what is no text. */
export const asText = (value: PlistValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** The number, or null for what is no finite number (large integers come as `bigint`). */
export const asNumber = (value: PlistValue | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** ms since 1970 UTC, or null for what is no date. */
export const asMoment = (value: PlistValue | undefined): number | null =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.getTime() : null;

/** True or false, or null for what is neither. */
export const asFlag = (value: PlistValue | undefined): boolean | null => (typeof value === 'boolean' ? value : null);

/** The dictionary, or null for what is none. */
export const asDict = (value: PlistValue | undefined): PlistDict | null => (isPlistDict(value) ? value : null);

/** The data, or null for what is no data. */
export const asBytes = (value: PlistValue | undefined): Buffer | null => (Buffer.isBuffer(value) ? value : null);

/** Writes the XML kind of property list, as usbmuxd and lockdownd take it. */
export function writePlist(root: PlistValue): Buffer {
  return Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
      `<plist version="1.0">\n${element(root)}\n</plist>\n`,
  );
}

function element(value: PlistValue): string {
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'bigint') return `<integer>${value}</integer>`;
  if (typeof value === 'number')
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
  if (Buffer.isBuffer(value)) return `<data>${value.toString('base64')}</data>`;
  if (value instanceof Date) return `<date>${value.toISOString().replace(/\.\d{3}Z$/, 'Z')}</date>`;
  if (!isPlistDict(value)) return `<array>${value.map(element).join('')}</array>`;
  const entries = Object.entries(value).map(([key, inner]) => `<key>${escapeXml(key)}</key>${element(inner)}`);
  return `<dict>${entries.join('')}</dict>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
