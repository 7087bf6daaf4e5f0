import { baseName } from '../../model/file-name.ts';
import { isMediaName } from '../list-name.ts';

/** Whether a line may speak of a photo: then it is never passed over as a title or as the status of another program. */
export function looksLikePhotoLine(line: string): boolean {
  if (/^using last opened photos library/i.test(line)) return false;
  return line.split(/[\s,;|"']+/).some((word) => isMediaName(baseName(word.replace(/[:.)\]}]{1,3}$/, ''))));
}

/** A prompt, with its command or without: `anna@mac Pictures % ls -l`, `PS C:\\Users\\anna> dir`, `C:\\Users\\anna>dir`, `$ osxphotos query`. */
const PROMPT =
  /^(?:(?:\(\w+\) )?(?:[\w.-]+@[\w.-]+[: ][^$%#]{0,80}[$%#]|PS [A-Z]:\\[^>]*>)(?: .*)?|[A-Z]:\\[^<>:"|?*,;\t]*>.*|[$%➜❯] [a-z][\w./-]*(?: .*)?)$/u;

/** Whether a line is the prompt of a terminal. */
export function isPrompt(line: string): boolean {
  return PROMPT.test(line.trim());
}

/**
 * Lines that programs write before or into a table and that are no part of it: `sep=;` (Excel), `#TYPE …` (PowerShell), a fence
 * (Markdown), the prompt of a terminal.
 */
export function isTableMark(line: string): boolean {
  return (
    /^\ufeff?"?sep=.?"?[;,\t|]*$/i.test(line.trim()) ||
    /^\ufeff?"?#TYPE /.test(line) ||
    /^\s*(?:```|~~~)\w*\s*$/.test(line) ||
    isPrompt(line)
  );
}

/** A line or row of nothing but rules: `-----`, `=====`, `+----+----+`, `|---|:--:|`. */
export function isRule(text: string): boolean {
  return /[-=_]{2}/.test(text) && /^[-=_+|:\s,;]*$/.test(text);
}

const TOTAL =
  /^(?:grand\s+)?(?:total|totals|sum|summe|gesamt|gesamtsumme|gesamtergebnis|insgesamt|anzahl|count|total\s+(?:rows|photos|items|files)|zeilen|rows|somme|suma|totale|totaal|totalt|i alt|razem|łącznie|всего|итого|toplam|yhteensä|celkem|összesen|σύνολο|合計|总计|總計|합계)\s*:?(?:\s*[\d.,'\s]+)?$/i;

/** `(14 rows)`, `14 files`, `2 directories, 14 files`, `[14 rows x 3 columns]` (pandas). */
const SUM_LINE =
  /^(?:\(\d+ (?:rows?|zeilen?)\)|\[\d+ rows x \d+ columns\]|\d+ rows? in set(?: \(\d+[.,]\d+ sec\))?|\d+ rows(?: \(\d+ shown\))?(?:\s+\d+ columns)?|(?:\d+ (?:directories|directory|ordner|verzeichnisse?), )?\d+ (?:files?|dateien|datei|photos?|fotos?|items?|objekte?|elemente?|rows?|zeilen?))\.?$/i;

/** Columns whose sum is no number of photos. */
const OF_SIZES =
  /size|bytes|length|gr(?:ö|oe)(?:ß|ss)e|taille|tama|dimens|grootte|storlek|rozmiar|размер|サイズ|大小|views?|aufrufe|duration|dauer/i;

/**
 * How many rows a list says that it has, in a row or line that adds them up: `(14 rows)`, `20 files`, `Total: 20`, `Total;20`. Null
 * where it says none, or may add up something else.
 *
 * @param head the names of the columns, where there are any
 */
export function saidRows(cells: readonly unknown[], head: readonly string[]): number | null {
  const texts = cells.map((cell) => String(cell ?? '').trim());
  for (const text of texts) {
    const counted = SUM_LINE.test(text)
      ? /(?<!\d)(\d{1,9}) \p{L}{1,40}(?: x \d{1,9} columns\]| in set.{0,40}| \(\d{1,9} shown\).{0,80}|\s{1,80}\d{1,9} columns)?\)?\.?$/u.exec(
          text,
        )?.[1]
      : undefined;
    if (counted !== undefined) return Number(counted);
  }
  const at = texts.findIndex((text) => text !== '');
  const first = texts[at];
  if (first === undefined || !TOTAL.test(first)) return null;
  const inside = /(?<![\d.,'\s])[\d.,'\s]*$/.exec(first)?.[0].trim() ?? '';
  const beside = OF_SIZES.test(head[at + 1] ?? '') ? '' : (texts[at + 1] ?? '');
  const digits = (inside === '' ? beside : inside).replaceAll(/[.,'\s](?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** A row that adds up the others (`Total;;14`), or the line that psql ends with (`(14 rows)`). */
export function isTotal(cells: readonly unknown[]): boolean {
  const texts = cells.map((cell) => String(cell ?? '').trim()).filter((text) => text !== '');
  const [first] = texts;
  if (first === undefined || texts.length > 6) return false;
  if (texts.some((text) => SUM_LINE.test(text)) && texts.every((text) => SUM_LINE.test(text) || !/\p{L}/u.test(text)))
    return true;
  return TOTAL.test(first) && texts.slice(1).every((text) => /^[\d.,'\s]*\p{L}{0,9}$/u.test(text));
}
