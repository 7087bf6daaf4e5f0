import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { LineReader } from '../text/line-reader.ts';
import { type ReadContext, readText, type TextItem } from '../text/text-item.ts';
import { besideRows } from './beside-rows.ts';
import { JsonKeys, type JsonObject, JsonRecord } from './json-record.ts';
import { isRule, isTableMark, looksLikePhotoLine } from './preamble.ts';
import type { RecordHandler } from './record.ts';

/**
 * Records as blocks of lines `key : value`, a blank line or a rule between them: PowerShell's `Format-List`, ExifTool for people,
 * what databases print one record at a time.
 */
export interface BlocksHead {
  readonly kind: 'blocks';
  readonly sample: readonly JsonObject[];
  readonly keys: JsonKeys;
  readonly mark: MemberMark;
}

/** `key : value`; `key = value` (`sqlite3 -line`), `key | value` (`psql -x`). */
const MEMBERS = {
  ':': /^([\p{L}_#№][\p{L}\p{N}_ /().-]{0,60}?)\s*:(?![\\/]) ?(.*)$/u,
  '=': /^\s*([\p{L}_#№][\p{L}\p{N}_ /().-]{0,60}?) = ?(.*)$/u,
  '|': /^([\p{L}_#№][\p{L}\p{N}_ /().-]{0,60}?)\s*\| ?(.*)$/u,
} as const;
type MemberMark = keyof typeof MEMBERS;
/** `-[ RECORD 1 ]---` (psql), `*** 1. row ***` (MySQL, which sets its keys in). */
const RECORD_MARK = /^(?:-\[ RECORD \d+ \]|\*{5,} \d+\. row \*{5,}$)/;
/** `======== ./2022/IMG_1.HEIC`, as ExifTool begins what it says of a file. */
const FILE_MARK = /^={4,} ([^=\s].*)$/;
/** `Error : File format error`, `ERROR: could not read 12 photos`: what a program says, and no member of a record. */
const ERROR_KEY = /^(?:fatal |critical )?(?:error|fehler|erreur|errore|fout|erro|fel|fejl|feil)s?$/i;
/** Members of one block; more of them are no record. */
const MOST_MEMBERS = 2_000;

/** A text of blocks by its beginning; null when it is none. */
export function blocksHead(lines: readonly string[]): BlocksHead | null {
  const some = lines.slice(0, 400);
  const mark = markOf(some);
  if (mark === null) return null;
  const sample: JsonObject[] = [];
  const blocks = new Blocks(
    mark,
    (block) => sample.push(block),
    () => undefined,
  );
  for (const line of some) blocks.line(line, 0);
  blocks.finish();
  // One key that comes again begins the next record, because the head has no blank lines.
  return { kind: 'blocks', sample: sample.slice(0, 50), keys: new JsonKeys(sample.slice(0, 50)), mark };
}

/** What stands between the keys and values of most lines; null where they are no members. */
function markOf(lines: readonly string[]): MemberMark | null {
  const isMarked = lines.some((line) => RECORD_MARK.test(line));
  for (const mark of [':', '=', '|'] as const) {
    // A table with bars is no block, unless its records are marked.
    if (mark === '|' && !isMarked) continue;
    const isMember = (line: string) => {
      if (RECORD_MARK.test(line) || FILE_MARK.test(line)) return true;
      const key = MEMBERS[mark].exec(isMarked ? line.trimStart() : line)?.[1];
      // `Photo Details-1.csv:IMG_1.JPG,…`: what `grep` says of a line.
      return key !== undefined && !/\.(?:csv|tsv|txt)$/i.test(key);
    };
    const first = lines.filter(isMember).length;
    const members = lines.filter((line) => isMember(line) || /^\s{4,}\S/.test(line)).length;
    if (first >= 2 && members >= 0.9 * lines.length) return mark;
  }
  return null;
}

/** Gives every block of a text as a record, and lines that are no member of one as problems. */
export async function readBlocks(
  item: TextItem,
  context: ReadContext,
  log: ProblemLog,
  head: BlocksHead,
  handler: RecordHandler,
): Promise<void> {
  const { path } = item.source;
  const record = new JsonRecord(head.keys);
  let [records, isOpen, isOver] = [0, false, false];
  let before: readonly string[] = [];
  const blocks = new Blocks(
    head.mark,
    (block, line) => {
      records += 1;
      checkRowLimit(records, path);
      record.object = block;
      record.line = line;
      const keys = Object.keys(block);
      // A database gives every record all its keys; the last record of any text that ends within a line may have been cut.
      const isCut =
        before.length > 0 &&
        (head.mark === ':' ? isOver && isOpen && keys.at(-1) !== before.at(-1) : keys.length < before.length);
      before = keys;
      if (isCut) {
        log.row(path, line, record.shown(), 'list-row-unreadable');
        return;
      }
      if (head.keys.addKeysOf(block)) handler.keys(head.keys);
      if (!handler.record(record)) log.row(path, line, record.shown(), 'list-row-unreadable');
    },
    (line, text) => {
      const said = besideRows(text);
      log.said(said);
      // Behind the records a terminal shows its prompt again.
      if (isTableMark(text)) return;
      if (records > 0 || blocks.isOpen || said.failed || looksLikePhotoLine(text))
        log.row(path, line, text, 'list-row-unreadable');
    },
  );
  const reader = new LineReader({
    line: (text, number) => blocks.line(text, number),
    tooLong: (number, start) => log.row(path, number, start, 'list-line-too-long'),
  });
  handler.keys(head.keys);
  await readText(item, context, (text) => {
    if (text !== '') isOpen = !/[\r\n]$/.test(text);
    reader.push(text);
  });
  reader.finish();
  isOver = true;
  blocks.finish();
}

class Blocks {
  readonly #mark: MemberMark;
  readonly #give: (block: JsonObject, line: number) => void;
  readonly #stray: (line: number, text: string) => void;
  #block: Record<string, string> = Object.create(null);
  #size = 0;
  #line = 0;
  #last = '';
  /** Keys stand at the right of their column (MySQL). */
  #setIn = false;

  constructor(
    mark: MemberMark,
    give: (block: JsonObject, line: number) => void,
    stray: (line: number, text: string) => void,
  ) {
    this.#mark = mark;
    this.#give = give;
    this.#stray = stray;
  }

  /** Whether a block has begun. */
  get isOpen(): boolean {
    return this.#size > 0;
  }

  line(text: string, number: number): void {
    const file = FILE_MARK.exec(text)?.[1];
    if (file !== undefined) {
      this.finish();
      this.#add('SourceFile', file, number);
      return;
    }
    if (text.trim() === '' || isRule(text) || RECORD_MARK.test(text)) {
      this.#setIn ||= text.startsWith('*');
      this.finish();
      return;
    }
    const found = MEMBERS[this.#mark].exec(this.#setIn ? text.trimStart() : text);
    if (found) {
      const key = found[1] ?? '';
      if (ERROR_KEY.test(key) && (found[2] ?? '').trim() !== '') {
        this.#stray(number, text);
        return;
      }
      if (key in this.#block) this.finish();
      this.#add(key, found[2] ?? '', number);
    } else if (/^\s{2,}\S/.test(text) && this.#last !== '') {
      // A long value goes on below itself.
      this.#block[this.#last] = `${this.#block[this.#last] ?? ''}${text.trim()}`.slice(0, 10_000);
    } else this.#stray(number, text);
  }

  finish(): void {
    if (this.#size > 0) this.#give(this.#block, this.#line);
    this.#block = Object.create(null);
    this.#size = 0;
    this.#last = '';
  }

  #add(key: string, value: string, number: number): void {
    if (this.#size === 0) this.#line = number;
    if (this.#size >= MOST_MEMBERS) return;
    this.#size += 1;
    this.#block[key] = value.trim();
    this.#last = key;
  }
}
