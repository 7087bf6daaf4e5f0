import { Parser } from 'tar/parse';
import type { ReadEntry } from 'tar/read-entry';

/** What comes out of a tar from its first byte to its last: each entry, its bytes, its end. */
export type TarEvent =
  | { readonly type: 'entry'; readonly entry: TarEntry }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'end' };

/** The head of one entry. */
export interface TarEntry {
  /** Which one it is, from 0, counting everything but folders and heads. */
  readonly index: number;
  /** As it stands in the tar, with `/`. */
  readonly path: string;
  /** Bytes that follow; 0 for a link. */
  readonly size: number;
  readonly mtimeMs: number | null;
  /** `other`: a device, a file with holes, or a kind that nobody knows. Its bytes are not those of a file. */
  readonly kind: 'file' | 'link' | 'other';
  /** What a symbolic link names; null for a hard link, which is another entry of the tar. */
  readonly target: string | null;
}

/** Not a tar, or not all of one. */
export class TarDamaged extends Error {}

const FILES: ReadonlySet<string> = new Set(['File', 'OldFile', 'ContiguousFile']);
const LINKS: ReadonlySet<string> = new Set(['Link', 'SymbolicLink']);

/**
 * Reads a tar from its bytes, as they come. Whoever takes the events decides how fast; between two pieces nothing is read. Throws
 * `TarDamaged` where the bytes are not those of a tar, stop in the middle, or stop before the mark that every tar ends with: one that
 * was cut between two entries looks whole otherwise. Names longer than a megabyte are not read.
 */
export async function* tarEvents(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<TarEvent> {
  let events: TarEvent[] = [];
  let problem: string | null = null;
  let isEnded = false;
  let isFirst = true;
  let next = 0;
  const parser = new Parser({
    brotli: false,
    zstd: false,
    onwarn: (code, message) => {
      if (code !== 'TAR_ENTRY_INFO') problem ??= String(message);
    },
    onReadEntry: (entry) => {
      if (entry.type === 'Directory' || entry.type === 'GNUDumpDir') {
        entry.resume();
        return;
      }
      events.push({ type: 'entry', entry: headOf(entry, next++) });
      entry.on('data', (bytes) => events.push({ type: 'bytes', bytes }));
      entry.on('end', () => events.push({ type: 'end' }));
    },
  });
  parser.on('ignoredEntry', (entry: ReadEntry) => {
    if (entry.meta) return;
    events.push({ type: 'entry', entry: headOf(entry, next++) }, { type: 'end' });
  });
  parser.on('eof', () => {
    isEnded = true;
  });
  parser.on('error', (error: Error) => {
    problem ??= error.message;
  });
  for await (const piece of pieces) {
    // The parser would unpack it once more: what is packed twice is nothing that anybody made in earnest.
    if (isFirst && isGzip(piece)) throw new TarDamaged('packed twice');
    isFirst = false;
    // What stands behind the end is read, so that a packed tar is proven by its checksum, and looked at no more.
    if (!isEnded) parser.write(piece);
    if (problem !== null) throw new TarDamaged(problem);
    const ready = events;
    events = [];
    yield* ready;
  }
  parser.end();
  if (problem !== null) throw new TarDamaged(problem);
  if (!isEnded) throw new TarDamaged('no end');
  yield* events;
}

/** Whether bytes begin as gzip does (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function headOf({ path, size, mtime, type, linkpath, ignore }: ReadEntry, index: number): TarEntry {
  const kind = !ignore && FILES.has(type) ? 'file' : !ignore && LINKS.has(type) ? 'link' : 'other';
  const time = mtime?.getTime() ?? Number.NaN;
  return {
    index,
    path,
    size: kind === 'link' ? 0 : size,
    mtimeMs: Number.isFinite(time) ? time : null,
    kind,
    target: type === 'SymbolicLink' ? (linkpath ?? null) : null,
  };
}
