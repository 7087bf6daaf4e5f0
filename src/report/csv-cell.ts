import { safeName } from '../words/safe-name.ts';

/**
 * Where a spreadsheet would begin a formula, or might, with apostrophes in front or without:
 * - at the start of a cell, and after a semicolon: a spreadsheet in a language that writes 1,5 for one and a half cuts
 *   lines at semicolons and not at commas, whatever the quotes say;
 * - after blanks, characters nobody sees, and those shown by number (a program may drop them);
 * - with `=`, `+`, `-`, `@` (https://owasp.org/www-community/attacks/CSV_Injection), their full-width forms, which Excel
 *   takes too, and whatever else becomes one of the four when a program normalises text (NFKC);
 * - or with a tab or line end, which is shown by number by now.
 */
const FORMULA =
  /(?<=^|;)(?='*(?:(?:[\s\p{Cf}]|\[U\+[0-9A-F]{4,6}\])*[=+\-@＝＋－＠﹢﹣﹦﹫⁺⁼₊₌⩵⩶\ufb29]|\[U\+000[9AD]\]))/gu;

/**
 * One cell of a table: deceiving characters shown by number, formulas disarmed by an apostrophe in front, quoted where
 * needed. What has apostrophes in front of a sign already gets one more, so that what stood there before can be told: it
 * is the cell with one apostrophe fewer in those places.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = safeName(value, 1000).replace(FORMULA, "'");
  return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
