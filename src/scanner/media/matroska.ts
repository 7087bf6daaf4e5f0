import type { ByteReader } from './byte-reader.ts';
import type { FactsDraft } from './facts-draft.ts';

const SEGMENT = 0x18538067;

/** Matroska and WebM: whether the segment that holds everything fits into the file. Its own date is not read. */
export function readMatroska(reader: ByteReader, draft: FactsDraft): void {
  const head = elementSize(reader, 4);
  if (!head || head.size === null) return;
  const segmentAt = head.end + head.size;
  if (segmentAt + 12 > reader.size || reader.u32(segmentAt) !== SEGMENT) return;
  const segment = elementSize(reader, segmentAt + 4);
  // Recorders that stream write "size unknown".
  if (segment?.size) draft.whole = segment.end + segment.size <= reader.size;
}

/** A size of EBML (RFC 8794, section 4): leading zeros of the first byte tell its length; all ones mean unknown. */
function elementSize(reader: ByteReader, at: number): { size: number | null; end: number } | null {
  const first = reader.u8(at);
  const length = Math.clz32(first) - 23;
  if (length > 8) return null;
  let size = first & (0xff >> length);
  let unknown = size === 0xff >> length;
  for (let i = 1; i < length; i += 1) {
    const byte = reader.u8(at + i);
    unknown &&= byte === 0xff;
    size = size * 256 + byte;
  }
  return { size: unknown ? null : size, end: at + length };
}
