import { baseName } from '../../model/file-name.ts';
import { isCameraName, isFileName } from '../list-name.ts';

/**
 * The names on a line that has nothing but names: one, or several in columns (`ls`, `dir /w`, pasted with tabs) or after
 * commas (`ls -m`). Folders in brackets (`dir /w`) are left out. Null when anything on the line is no name of a file.
 */
export function namesOn(line: string): readonly string[] | null {
  const bare = line.trim();
  // Two gaps are never in a name that a camera gave; one may be.
  const columns = splitNames(bare, /\t+| {2,}/);
  if (columns !== null) return columns;
  if (isWholeName(bare)) return [unquoted(bare)];
  return (
    splitNames(bare, /, +|,$/) ??
    splitNames(bare, / (?=\S)/) ??
    splitNames(bare, /[,;] */) ??
    // `ls -F` marks what can be run.
    (/[^*]\*$/.test(bare) && isWholeName(bare.slice(0, -1)) ? [unquoted(bare.slice(0, -1))] : null)
  );
}

function splitNames(line: string, between: RegExp): readonly string[] | null {
  if (!between.test(line)) return null;
  const cells = line.split(between).map((cell) => cell.trim());
  const names = cells.filter((cell) => cell !== '' && !/^\[.*\]$/.test(cell));
  return names.length > 0 && names.every(isWholeName) ? names.map(unquoted) : null;
}

/** Whether all of a text is the name (or the path) of one file, and not a name among other things. */
export function isWholeName(text: string): boolean {
  const bare = unquoted(text);
  const name = baseName(bare);
  if (!isCameraName(name) && !isFileName(name)) return false;
  if (isSaidOfName(bare)) return false;
  if (/[\t│├└|<>]/u.test(bare) || /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\s/i.test(bare)) return false;
  // `IMG_1.JPG IMG_2.JPG`: an ending in the middle, with a gap behind it, ends a name.
  const parts = bare.split(/(?<=\.[A-Za-z0-9]{2,5}["']?)[\s,;]+/);
  if (parts.length > 1 && parts.every((part) => isFileName(baseName(unquoted(part))))) return false;
  // `8 IMG_0001.JPG`: blocks, an inode or a number of a list before a name that a camera gave.
  const numbered = /^\d{1,19}\s+(.+)$/.exec(bare)?.[1];
  return numbered === undefined || !isCameraName(baseName(numbered).replace(/\.[^.]*$/, ''));
}

/** What programs say of a file before its name, where that is one that a camera gave: `?? IMG_1.JPG`, `Uploaded IMG_1.JPG`. */
const SAID =
  /[?*<>|"]|[+.]{3}|: |:\d\d:|^[.bcdlps-][-r][-w][-xsS]|^\w+:\/\/|^(?:up|down)load(?:ed|ing)\b|^(?:copied|copying|skipp(?:ed|ing)|deleted|deleting|removed|moved|moving|added|adding|modified|new|found|missing|exists|identical|only in|matched)\b/i;

function isSaidOfName(text: string): boolean {
  const at = text.lastIndexOf(' ');
  return at > 0 && isCameraName(text.slice(at + 1)) && SAID.test(text.slice(0, at + 1));
}

function unquoted(text: string): string {
  const quoted = /^"(.*)"$/.exec(text) ?? /^'(.*)'$/.exec(text);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : text;
}
