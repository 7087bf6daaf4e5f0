import { isPlistDict, type PlistValue } from './plist-value.ts';

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
