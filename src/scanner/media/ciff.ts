import type { CaptureTime } from '../../model/capture-time.ts';
import { type ByteReader, latin1 } from './byte-reader.ts';
import { cameraName } from './camera-name.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { type FactsDraft, type Part, setPixels } from './facts-draft.ts';

/**
 * Canon's format before EXIF: a heap whose directory stands at its end, entries of ten bytes, heaps inside heaps (Canon, "CIFF
 * Specification on Image Data File", 1.0; ExifTool's tables of it). Whole files are CRW; in a JPEG it stands in the first segment.
 */
const ENTRY_BYTES = 10;
const MOST_ENTRIES = 500;
const DEEPEST = 4;
/** Types of which the value stands in the entry itself, and those that are heaps. */
const IN_ENTRY = 0x4000;
const HEAP_TYPES: ReadonlySet<number> = new Set([0x2800, 0x3000]);
const MAKE_MODEL = 0x080a;
const CAPTURED_TIME = 0x180e;
const IMAGE_SPEC = 0x1810;

/** The heap of a CIFF file or segment: behind a head whose length it says itself. */
export function ciffHeap(reader: ByteReader, { start, end }: Part): Part | null {
  const littleEndian = reader.u16(start) === 0x4949;
  const heap = { start: start + reader.u32(start + 2, littleEndian), end };
  return heap.start < end ? heap : null;
}

/**
 * Reads camera and pixels of a CIFF heap into the facts; gives the moment of capture, a clock on the wall, or null. Says with
 * `null` for a directory that is none, too; then the file ends before its directory.
 */
export function readCiff(reader: ByteReader, part: Part, draft: FactsDraft): CaptureTime | null {
  const heap = ciffHeap(reader, part);
  return heap ? readHeap(reader, heap, reader.u16(part.start) === 0x4949, draft, 0) : null;
}

/** Whether the directory of a heap is where the heap says it is, with all of its entries inside. */
export function hasDirectory(reader: ByteReader, part: Part): boolean {
  const heap = ciffHeap(reader, part);
  if (!heap || heap.end - heap.start < 6) return false;
  const littleEndian = reader.u16(part.start) === 0x4949;
  const at = heap.start + reader.u32(heap.end - 4, littleEndian);
  if (at + 2 > heap.end) return false;
  const count = reader.u16(at, littleEndian);
  if (count === 0 || count > MOST_ENTRIES || at + 2 + count * ENTRY_BYTES > heap.end) return false;
  for (let i = 0; i < count; i += 1) {
    const entry = at + 2 + i * ENTRY_BYTES;
    if ((reader.u16(entry, littleEndian) & IN_ENTRY) !== 0) continue;
    if (reader.u32(entry + 2, littleEndian) + reader.u32(entry + 6, littleEndian) > at - heap.start) return false;
  }
  return true;
}

function readHeap(
  reader: ByteReader,
  heap: Part,
  littleEndian: boolean,
  draft: FactsDraft,
  depth: number,
): CaptureTime | null {
  if (depth > DEEPEST || heap.end - heap.start < 6) return null;
  const at = heap.start + reader.u32(heap.end - 4, littleEndian);
  if (at + 2 > heap.end) return null;
  const count = Math.min(reader.u16(at, littleEndian), MOST_ENTRIES);
  let time: CaptureTime | null = null;
  for (let i = 0; i < count && at + 2 + (i + 1) * ENTRY_BYTES <= heap.end; i += 1) {
    const entry = at + 2 + i * ENTRY_BYTES;
    const tag = reader.u16(entry, littleEndian);
    if ((tag & IN_ENTRY) !== 0) continue;
    const start = heap.start + reader.u32(entry + 6, littleEndian);
    const value = { start, end: start + reader.u32(entry + 2, littleEndian) };
    if (value.end > heap.end) continue;
    if (HEAP_TYPES.has(tag & 0x3800)) time = readHeap(reader, value, littleEndian, draft, depth + 1) ?? time;
    if (tag === MAKE_MODEL) draft.camera ??= makeAndModel(reader, value);
    if (tag === IMAGE_SPEC) setPixels(draft, reader.u32(start, littleEndian), reader.u32(start + 4, littleEndian));
    if (tag === CAPTURED_TIME && value.end - start >= 4) {
      const wallMs = reader.u32(start, littleEndian) * 1000;
      time = captureTimeOf({ wallMs, precision: 'second', offsetMinutes: null }) ?? time;
    }
  }
  return time;
}

function makeAndModel(reader: ByteReader, { start, end }: Part): string | null {
  const [make = '', model = ''] = latin1(reader.upTo(start, Math.min(end - start, 64))).split('\0');
  return cameraName(make, model);
}
