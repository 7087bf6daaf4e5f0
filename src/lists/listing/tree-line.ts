/** One line of `tree` (Unix, also with `-s`, `-h`, `-D`, `-p`, `-f`, `-a`) or `tree /F` (Windows). */
export interface TreeLine {
  /** How many folders deep, 0 for what lies at the top. */
  readonly depth: number;
  /** Whether it stands at a branch; `tree /F` writes files without one. */
  readonly branch: boolean;
  readonly name: string;
  /** Exact bytes where `-s` was given. */
  readonly size: number | null;
}

const BRANCH =
  /^((?:[│|\u00a6] {3}|[│|]\u00a0{2} |[ \u00a0]{4})*)(?:├── |└── |├──\u00a0|└──\u00a0|\|-- |`-- |├───|└───|\+---|\\---)(.*)$/u;
const FILE = /^((?:[│|] {3}|[│|]\u00a0{2} |[ \u00a0]{4})+)(\S.*)$/u;

/** Takes a line of `tree` apart; null when it is none. Lines that are only bars give a name of nothing. */
export function treeLine(line: string): TreeLine | null {
  if (/^[│| \u00a0]+$/u.test(line) && /[│|]/u.test(line)) return { depth: 0, branch: false, name: '', size: null };
  const branch = BRANCH.exec(line);
  const found = branch ?? FILE.exec(line);
  if (found === null) return null;
  const depth = Math.floor((found[1] ?? '').length / 4);
  const { name, size } = withoutBrackets((found[2] ?? '').trim());
  return { depth: branch ? depth : depth - 1, branch: branch !== null, name, size };
}

/** `[       6009]  IMG_1.JPG` -> the name, and the bytes where nothing else stands in the brackets. */
function withoutBrackets(text: string): { readonly name: string; readonly size: number | null } {
  const found =
    /^\[((?:[-dlrwxsStT]{10})?\s*(?:\w+\s+\w+\s+)?[\d.]*[KMGT]?\s*(?:\p{L}{3} [ \d]\d {1,2}[\d:]{4,5})?)\] {1,2}(\S.*)$/u.exec(
      text,
    );
  if (found === null || (found[1] ?? '').trim() === '') return { name: text, size: null };
  const size = /(?:^|\s)(\d{1,15})\s*$/.exec((found[1] ?? '').replace(/\p{L}{3} [ \d]\d {1,2}[\d:]{4,5}$/u, ''));
  return { name: found[2] ?? text, size: size ? Number(size[1]) : null };
}

/** Whether these lines are mostly those of `tree`. */
export function isTree(lines: readonly string[]): boolean {
  if (!lines.some((line) => /[├└]──|\|-- |`-- |\+---|\\---/u.test(line))) return false;
  const marked = lines.filter((line) => treeLine(line) !== null).length;
  return marked >= 0.6 * lines.length;
}
