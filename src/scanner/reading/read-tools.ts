import type { ByteSource } from '../media/byte-source.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import type { TarReader } from '../tars/tar-reader.ts';
import type { ReadBuffers, ReadObserver } from './file-source.ts';
import type { Checkpoint } from './hash-file.ts';

/** Reads what a file says about itself; null when no photo or video is recognised in it. */
export type FactsReader = (source: ByteSource) => Promise<MediaFacts | null>;

export interface ReadTools {
  readonly buffers: ReadBuffers;
  readonly observer: ReadObserver;
  readonly checkpoint: Checkpoint;
  readonly readFacts: FactsReader;
  /** Where the bytes of tars come from. */
  readonly tars: TarReader;
  /** Told when parsing of a file's metadata begins and ends. */
  readonly parsing: { begin(): void; end(): void };
}
