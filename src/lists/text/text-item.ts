import type { ListSource } from '../list-source.ts';
import type { ReadListOptions } from '../parsed-list.ts';
import { decodeText } from './decode-text.ts';
import type { TextEncoding } from './encoding.ts';
import { LineMapper } from './line-mapper.ts';

/** Whether a text was quoted in an answer to a mail: `> ` before every line. */
export function isMailQuoted(lines: readonly string[]): boolean {
  const some = lines.slice(0, 100);
  return some.length > 1 && some.filter((line) => /^ ?>/.test(line)).length > 0.5 * some.length;
}

/** A line without the marks of a quoted mail. */
export function withoutQuoteMarks(line: string): string {
  return line.replace(/^(?: ?>)+ ?/, '');
}

/** The beginning of a text: what a format of lines is recognised by. */
export interface ListHead {
  readonly text: string;
  /** Lines without their breaks, blank ones left out; the last may be cut. */
  readonly lines: readonly string[];
  /** Whether this is the whole text. */
  readonly whole: boolean;
}

/** A text that somebody gave, with what was seen of it. */
export interface TextItem {
  readonly source: ListSource;
  readonly encoding: TextEncoding;
  /** Without the marks of a quoted mail, as the whole text is read. */
  readonly head: ListHead;
  readonly isMailQuoted: boolean;
  /** The cells of a sheet of a spreadsheet file; null for a text. */
  readonly sheet: readonly (readonly unknown[])[] | null;
}

export interface ReadContext {
  readonly options: ReadListOptions;
  /** Tells how many bytes were read since the last call. */
  progress(bytes: number): void;
}

/** Feeds the text of an item to a reader, piece by piece. Throws when the person cancelled. */
export async function readText(item: TextItem, context: ReadContext, push: (text: string) => void): Promise<void> {
  const { signal } = context.options;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of item.source.chunks()) {
      signal?.throwIfAborted();
      yield chunk;
      context.progress(chunk.length);
    }
  }
  if (item.isMailQuoted) {
    const mapper = new LineMapper(withoutQuoteMarks, push);
    for await (const text of decodeText(counted(), item.encoding)) mapper.push(text);
    mapper.finish();
  } else for await (const text of decodeText(counted(), item.encoding)) push(text);
  signal?.throwIfAborted();
}
