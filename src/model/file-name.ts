/** A base name taken apart; `extension` is without the dot and in the case it was written in. */
export interface FileName {
  readonly stem: string;
  readonly extension: string;
}

/** Splits `IMG_0001.HEIC`; a leading dot belongs to the stem, and a name without a dot has an empty extension. */
export function splitName(name: string): FileName {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
}

/** The extension of {@link splitName} alone. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1);
}

/** The base name of a path written with either slash. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** ASCII without blanks has one form and nothing to trim. */
const PLAIN = /^[!-~]*$/;

/** Case, Unicode form (NFC) and kinds of space put aside, so that one name is one text on every system. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')
    .trim()
    .toLowerCase();
}
