import { baseName } from '../../model/file-name.ts';
import { isMediaName } from '../list-name.ts';
import { textOf } from '../values/cell.ts';
import { plainKey } from './record.ts';

/** Lines that only a program that compares two texts writes: `@@ -1,3 +1,4 @@`, `diff --git`, `*** 1,3 ****`, `3a4,5`, or two versions at odds. */
const HUNK =
  /^(?:@@ -\d{1,9}(?:,\d{1,9})? \+\d{1,9}(?:,\d{1,9})? @@|diff --(?:git|cc|combined) |\*{3} \d{1,9}(?:,\d{1,9})? \*{4}$|\d{1,9}(?:,\d{1,9})?[acd]\d{1,9}(?:,\d{1,9})?$|<{7} \S|>{7} \S)/;
/** `Only in 2022: IMG_1.JPG`, `Files a and b differ` (`diff -r`); `[-IMG_1.JPG-]{+IMG_2.JPG+}` (`git diff --word-diff`). */
const OF_FOLDERS =
  /^(?:Only in .{1,1000}: .|Files .{1,2000} and .{1,2000} differ$|Nur in .{1,1000}: .|Dateien .{1,2000} und .{1,2000} sind verschieden)|\[-[^\]]{1,500}-\]|\{\+[^}]{1,500}\+\}/;
/** Two texts beside each other (`diff -y`): what stands on one side only. */
const ONE_SIDE = /^\S.*\s{2}<$|^\s{3,}>\s{1,8}\S/;
/** What a store says of each file: `A\tIMG_1.JPG`, ` D IMG_2.JPG`, `R100\ta\tb` (git, svn, hg). */
const STATE = /^(?:([ACDMRTUX!?~])\d{0,3}(?:\t| {1,8})(?=\S)|[ ACDMRTU?!]([ACDMRTU?!]) (?=\S))/;

/** Marks in the first column: of the newer text, of the older one, of both. Numbers, rules, and modes of files look like them. */
const NEWER = /^\+(?![\d\s+=|-])/;
const OLDER = /^-(?![\d\s+=|-]|[-rwxsStTlarh]{4,9}[@+.]?[\s,;|])/;
const BOTH = /^(?: (?=\S)|\\ )/;
/** The same with a gap behind the mark, as `diff -c` and `rclone check` write it; one of them alone is a bullet. */
const SPACED = /^([-+!*]) (?=\S)/;

/**
 * Whether these lines say what differs between two lists: then what is the same may not be among them, and what is among them may
 * be gone. They are no list of anything.
 */
export function isCompared(lines: readonly string[]): boolean {
  if (lines.some((line) => HUNK.test(line))) return true;
  const count = (fits: (line: string) => boolean) => lines.filter(fits).length;
  if (lines.some((line) => OF_FOLDERS.test(line) && namesPhoto(line))) return true;
  if (
    count((line) => ONE_SIDE.test(line)) > 0 &&
    count((line) => ONE_SIDE.test(line) || isTwice(line)) === lines.length
  )
    return true;
  const states = new Set(lines.map((line) => STATE.exec(line)).map((found) => found?.[1] ?? found?.[2] ?? ''));
  if (states.size > 1 && !states.has('') && lines.some(namesPhoto)) return true;
  const [newer, older] = [count((line) => NEWER.test(line)), count((line) => OLDER.test(line))];
  const others = lines.length - newer - older - count((line) => BOTH.test(line));
  if (newer + older > 0 && others === 0) return true;
  // The head of a table may have been put back by hand; a name or two may begin with such a mark.
  if (others === 1 && newer > 0 && older > 0 && newer + older > 2) return true;
  const spaced = new Set(lines.map((line) => SPACED.exec(line)?.[1] ?? (/^ {2}\S/.test(line) ? ' ' : '')));
  spaced.delete(' ');
  return spaced.size > 1 && !spaced.has('');
}

function namesPhoto(line: string): boolean {
  return isMediaName(baseName(line.replace(/(?<![\s<>"',;|+}\]-])[\s<>"',;|+}\]-]+$/, '')));
}

/** One text twice in a line, with a wide gap between. */
function isTwice(line: string): boolean {
  const texts = line.trim().split(/\s{2,}|\t+/);
  return texts.length === 2 && texts[0] === texts[1];
}

const COLUMNS = new Set(
  '|@@|status|state|change|changes|changed|diff|difference|action|result|comparison|comparison result|side|presence|vergleich|vergleichsergebnis|ergebnis|änderung|unterschied|zustand'
    .split('|')
    .map(plainKey),
);
const GONE =
  /^(?:-{1,3}|<|removed|deleted|missing|gone|only in (?:old|left|first|a|1).*|(?:left|old|first|a) only.*|entfernt|gelöscht|fehlt|nur (?:in )?(?:links|alt).*)$/i;
const OTHERS =
  /^(?:\+{1,3}|>|=|!|\*|->|\.\.\.|:|added|new|modified|changed|different|differs|unchanged|same|identical|equal|match(?:es)?|moved|renamed|both|common|only in .*|(?:right|new|second|b) only.*|(?:binary |text )?files are (?:identical|different).*|neu|hinzugefügt|geändert|unverändert|gleich|identisch|verschieden|beide|nur (?:in )?(?:rechts|neu).*)$/i;

/**
 * Whether a table has a column that says of each row on which side of a comparison it is: some are gone, and others are not. Rows
 * that are gone are no photos of the newer list.
 */
export function comparesRows(head: readonly string[], sample: readonly (readonly unknown[])[]): boolean {
  return head.some((key, at) => {
    if (!COLUMNS.has(plainKey(key))) return false;
    // A dash alone stands for nothing, but beside a plus for what is gone.
    const isSigned = sample.some((row) => row[at] === '+');
    const textAt = (row: readonly unknown[]) => (isSigned && row[at] === '-' ? '-' : textOf(row[at]));
    const cells = sample.map(textAt).filter((cell) => cell !== '');
    return (
      cells.every((cell) => GONE.test(cell) || OTHERS.test(cell)) &&
      cells.some((c) => GONE.test(c)) &&
      cells.some((c) => OTHERS.test(c))
    );
  });
}

/** Whether a table has two columns of one name with other photos in each: two tables stand beside each other, and one would be lost. */
export function holdsTwoTables(head: readonly string[], sample: readonly (readonly unknown[])[]): boolean {
  const isOfPhotos = (at: number) => {
    const cells = sample.map((row) => textOf(row[at])).filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter((cell) => isMediaName(baseName(cell))).length * 2 > cells.length;
  };
  const keys = head.map(plainKey);
  return keys.some((key, at) => {
    const first = keys.indexOf(key);
    if (key === '' || first === at || !isOfPhotos(at) || !isOfPhotos(first)) return false;
    return sample.some((row) => textOf(row[first]) !== textOf(row[at]));
  });
}
