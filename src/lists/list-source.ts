import type { ListFile } from './parsed-list.ts';

/** Bytes of one list, wherever it lives: a file, or an entry of a zip that is read in place. */
export interface ListSource {
  readonly name: string;
  /** Path with `/`; inside a zip it is `zip path/entry path`. */
  readonly path: string;
  /** The same with the folders above it, as far as they are known. Never shown. */
  readonly fullPath: string;
  /** Uncompressed bytes, as declared. */
  readonly size: number;
  /** When it was last changed, at the earliest (ms, UTC), or null: of a file on the disk, or of an entry as its zip says. */
  readonly modifiedMs: number | null;
  /** Whether it is an entry of a zip: that date was written where the zip was made. */
  readonly inZip: boolean;
  /** The date of the file on this computer: of the zip for an entry. ms, UTC, or null. */
  readonly fileDateMs: number | null;
  /** CRC-32 of the bytes when a zip directory says it. */
  readonly crc32: number | null;
  /** The bytes from the start, in pieces; stopping early is cheap. Throws `ListReadError` for damaged input. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Large enough that a million rows need few reads, small enough to keep memory flat. */
const CHUNK_BYTES = 1 << 20;

/** A file of the window or of `fs.openAsBlob`, read slice by slice: nothing is held but one slice. */
export function fileSource(file: ListFile): ListSource {
  return {
    name: file.name,
    path: file.path,
    fullPath: fullPathOf(file),
    size: file.blob.size,
    modifiedMs: file.modifiedMs,
    inZip: false,
    fileDateMs: file.modifiedMs,
    crc32: null,
    chunks: () => blobChunks(file.blob),
  };
}

/** The path of a file with the folders above it, as far as they are known. */
export function fullPathOf({ path, above }: ListFile): string {
  return above === undefined || above === '' ? path : `${above}/${path}`;
}

async function* blobChunks(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK_BYTES) {
    yield new Uint8Array(await blob.slice(at, Math.min(at + CHUNK_BYTES, blob.size)).arrayBuffer());
  }
}

/** The first bytes of a source, at most `length`. */
export async function readHead(source: ListSource, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(length, source.size));
  let filled = 0;
  if (head.length === 0) return head;
  for await (const chunk of source.chunks()) {
    const part = chunk.subarray(0, head.length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === head.length) break;
  }
  return head.subarray(0, filled);
}
