import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { type ReadContext, readText, type TextItem } from '../text/text-item.ts';
import { besideRows } from './beside-rows.ts';
import { JsonKeys, type JsonObject, JsonRecord, RecordFinder } from './json-record.ts';
import { JsonValues } from './json-values.ts';
import { MailEnd } from './mail-end.ts';
import { isTableMark, looksLikePhotoLine } from './preamble.ts';
import type { RecordHandler } from './record.ts';
import { saidByMember, saidByWrapper } from './says-more.ts';

/** Lines of another program before the first value; more of them, and a text is no JSON. */
const MAX_BEFORE = 20;
/** Records that are looked at to know the keys. */
const SAMPLE = 100;

/** A text of JSON by its beginning. */
export interface JsonHead {
  readonly kind: 'json';
  readonly sample: readonly JsonObject[];
  readonly keys: JsonKeys;
}

/** What a text has as JSON by its first characters; null when it is none. */
export function jsonHead(text: string): JsonHead | null {
  const sample: JsonObject[] = [];
  const names: string[] = [];
  let [before, objects, photoLine] = [0, 0, false];
  const finder = new RecordFinder((record) => {
    if (typeof record === 'string') names.push(record);
    else if (sample.length < SAMPLE) sample.push(record);
  });
  const values = new JsonValues({
    value(value) {
      if (typeof value === 'object' && value !== null) objects += 1;
      finder.find(value);
    },
    bad: () => undefined,
    stray(_, stray) {
      if (objects > 0 || names.length > 0) return;
      before += 1;
      photoLine ||= looksLikePhotoLine(stray);
    },
  });
  values.push(text);
  const inside = values.isInside;
  if (before > MAX_BEFORE || photoLine || (objects === 0 && !inside && !values.sawArray)) return null;
  if (sample.length === 0 && names.length > 0) sample.push(...names.slice(0, SAMPLE).map((name) => ({ name })));
  if (sample.length === 0 && inside) sample.push(...recordsInside(text));
  if (sample.length === 0 && inside) sample.push(keysSeen(text));
  return { kind: 'json', sample, keys: new JsonKeys(sample) };
}

/** The records in an object that wraps them and goes on behind the beginning of the text. */
function recordsInside(text: string): JsonObject[] {
  const found: JsonObject[] = [];
  const from = text.search(/\[\s*\{/);
  if (from < 0) return found;
  const finder = new RecordFinder((record) => {
    if (typeof record !== 'string' && found.length < SAMPLE) found.push(record);
  });
  const values = new JsonValues({
    value: (value) => void finder.find(value),
    bad: () => undefined,
    stray: () => undefined,
  });
  values.push(text.slice(from));
  return found;
}

/** The keys of a record that is longer than the beginning of the text. */
function keysSeen(text: string): JsonObject {
  const keys: Record<string, unknown> = Object.create(null);
  for (const [, key] of text.matchAll(/"([^"\\]{1,60})"\s*:/g)) if (key !== undefined) keys[key] = null;
  return keys;
}

/**
 * Gives every record of a text of JSON, and what is no record as a problem with its line. Texts among the values are given as
 * records with the single key `name`.
 */
export async function readJson(
  item: TextItem,
  context: ReadContext,
  log: ProblemLog,
  head: JsonHead,
  handler: RecordHandler,
): Promise<void> {
  const { path } = item.source;
  const record = new JsonRecord(head.keys);
  let [records, cutReported] = [0, false];
  const finder = new RecordFinder(take, (wrapper) => log.said(saidByWrapper(wrapper)));
  function take(found: JsonObject | string): void {
    records += 1;
    checkRowLimit(records, path);
    record.object = typeof found === 'string' ? { name: found } : found;
    if (head.keys.addKeysOf(record.object)) handler.keys(head.keys);
    if (!handler.record(record)) log.row(path, record.line, record.shown(), 'list-row-unreadable');
  }
  const values = new JsonValues({
    value(value, line) {
      record.line = line;
      const strange = finder.find(value);
      for (let i = 0; i < strange; i += 1) log.row(path, line, '', 'list-row-unreadable');
    },
    bad(line, why, start) {
      cutReported ||= why === 'cut-off';
      log.row(path, line, start, why === 'too-long' ? 'list-line-too-long' : 'list-row-unreadable');
    },
    member: (key, value) => log.said(saidByMember(key, value)),
    stray(line, text) {
      const said = besideRows(text);
      log.said(said);
      // Behind the rows a terminal shows its prompt again.
      if (isTableMark(text)) return;
      const isKept = said.failed || looksLikePhotoLine(text) || (records > 0 && !mailEnd.takes(text, true));
      if (isKept) log.row(path, line, text, 'list-row-unreadable');
    },
  });
  const mailEnd = new MailEnd();
  handler.keys(head.keys);
  await readText(item, context, (text) => values.push(text));
  if (!values.finish() && !cutReported) log.row(path, values.line, '', 'list-row-unreadable');
}
