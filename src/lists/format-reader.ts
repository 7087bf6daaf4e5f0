import type { ListSource } from './list-source.ts';
import type { ListFormat, ListResult, ReadListOptions } from './parsed-list.ts';
import { decodeText } from './text/decode-text.ts';
import type { TextEncoding } from './text/encoding.ts';

/** The beginning of a text list: what a format is recognised by. */
export interface ListHead {
  readonly text: string;
  /** Lines without their breaks, blank ones left out; the last may be cut. */
  readonly lines: readonly string[];
}

/** A text that somebody gave, with what was seen of it. */
export interface TextItem {
  readonly source: ListSource;
  readonly encoding: TextEncoding;
  readonly head: ListHead;
}

export interface ReadContext {
  readonly options: ReadListOptions;
  /** Tells how many bytes were read since the last call. */
  progress(bytes: number): void;
}

/** One format that is one file: a module in `formats/`, entered in `formats/all-formats.ts`. */
export interface FormatReader {
  readonly format: ListFormat;
  /** Whether the first lines look like this format. Asked in the order of `all-formats.ts`, the most particular first. */
  recognise(head: ListHead, options: ReadListOptions): boolean;
  read(item: TextItem, context: ReadContext): Promise<ListResult>;
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
  for await (const text of decodeText(counted(), item.encoding)) push(text);
  signal?.throwIfAborted();
}
