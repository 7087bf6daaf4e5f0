/** The characters that JSON is made of, as codes. */
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
/** A byte-order mark, which stands in the middle of a text where files were put together. */
export const BOM = 0xfeff;

/** Whether a character code is white space of JSON (RFC 8259), or a byte-order mark. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CR || code === LF || code === BOM;
}
