import { isPlausibleTime } from '../../model/capture-time.ts';
import { type ByteReader, ifThere } from './byte-reader.ts';
import { type FactsDraft, type Part, setDuration, setPixels, setWholeness } from './facts-draft.ts';

/** Elements by their ids (RFC 9559, section 5.1). */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const CLUSTER = 0x1f43b675;
const TIMESTAMP_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const DATE_UTC = 0x4461;
const TRACK_ENTRY = 0xae;
const VIDEO = 0xe0;
const PIXEL_WIDTH = 0xb0;
const PIXEL_HEIGHT = 0xba;

/** DateUTC counts nanoseconds from here. */
const EPOCH_MS = Date.UTC(2001, 0, 1);
const MOST_ELEMENTS = 256;

interface Element extends Part {
  readonly id: number;
}

/**
 * Matroska and WebM: date, duration and pixels; whole when the segment that holds everything says its length and that much is
 * there. Recorders that stream write "length unknown", which proves nothing.
 */
export function readMatroska(reader: ByteReader, draft: FactsDraft): void {
  const head = elementSize(reader, 4);
  if (!head || head.size === null) return;
  const segmentAt = head.end + head.size;
  if (segmentAt + 12 > reader.size || reader.u32(segmentAt) !== SEGMENT) return;
  const segment = elementSize(reader, segmentAt + 4);
  if (!segment) return;
  if (segment.size) setWholeness(draft, segment.end + segment.size <= reader.size);
  ifThere(() => {
    for (const element of elements(reader, { start: segment.end, end: reader.size })) {
      if (element.id === INFO) readInfo(reader, element, draft);
      if (element.id === TRACKS) readTracks(reader, element, draft);
      // Pictures and sound from here on.
      if (element.id === CLUSTER) return;
    }
  });
}

/** Where the segment that holds everything ends by its own word; null where it does not say. */
export function matroskaEnd(reader: ByteReader): number | null {
  const head = elementSize(reader, 4);
  const segment = head?.size == null ? null : elementSize(reader, head.end + head.size + 4);
  return segment?.size ? segment.end + segment.size : null;
}

const CODEC_ID = 0x86;

/** The codecs of all tracks, and where the pictures begin; null where that is not known. */
export function matroskaCodecs(reader: ByteReader): { readonly picturesAt: number | null; readonly codecs: string[] } {
  const codecs: string[] = [];
  const head = elementSize(reader, 4);
  const segment = head?.size == null ? null : elementSize(reader, head.end + head.size + 4);
  if (!segment) return { picturesAt: null, codecs };
  for (const element of elements(reader, { start: segment.end, end: reader.size })) {
    if (element.id === CLUSTER) return { picturesAt: element.start, codecs };
    if (element.id !== TRACKS) continue;
    for (const track of elements(reader, element)) {
      for (const { id, start, end } of elements(reader, track)) {
        if (id === CODEC_ID) codecs.push(reader.latin1(start, Math.min(end - start, 40)));
      }
    }
  }
  return { picturesAt: null, codecs };
}

function readInfo(reader: ByteReader, info: Element, draft: FactsDraft): void {
  let scale = 1_000_000;
  let duration: number | null = null;
  for (const { id, start, end } of elements(reader, info)) {
    if (id === TIMESTAMP_SCALE) scale = unsigned(reader, start, end);
    if (id === DURATION) duration = float(reader, start, end);
    if (id === DATE_UTC && end - start === 8) {
      const ms = EPOCH_MS + Number(new DataView(reader.bytes(start, 8).slice().buffer).getBigInt64(0) / 1_000_000n);
      if (isPlausibleTime(ms)) draft.captured = { kind: 'instant', ms, offsetMinutes: null, precision: 'second' };
    }
  }
  if (duration !== null) setDuration(draft, (duration * scale) / 1_000_000);
}

function readTracks(reader: ByteReader, tracks: Element, draft: FactsDraft): void {
  for (const track of elements(reader, tracks)) {
    if (track.id !== TRACK_ENTRY) continue;
    for (const video of elements(reader, track)) {
      if (video.id !== VIDEO) continue;
      let [width, height] = [0, 0];
      for (const { id, start, end } of elements(reader, video)) {
        if (id === PIXEL_WIDTH) width = unsigned(reader, start, end);
        if (id === PIXEL_HEIGHT) height = unsigned(reader, start, end);
      }
      if (width * height > (draft.width ?? 0) * (draft.height ?? 0)) setPixels(draft, width, height);
    }
  }
}

/** The elements inside a range, one after another; ends at one whose length nobody knows. */
function* elements(reader: ByteReader, { start, end }: Part): Generator<Element, void> {
  let at = start;
  for (let i = 0; i < MOST_ELEMENTS && at + 2 <= end; i += 1) {
    const idBytes = Math.clz32(reader.u8(at)) - 23;
    if (idBytes > 4) return;
    let id = 0;
    for (let k = 0; k < idBytes; k += 1) id = id * 256 + reader.u8(at + k);
    const length = elementSize(reader, at + idBytes);
    if (!length) return;
    yield { id, start: length.end, end: length.size === null ? end : Math.min(length.end + length.size, end) };
    if (length.size === null) return;
    at = length.end + length.size;
  }
}

function unsigned(reader: ByteReader, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < Math.min(end, start + 8); at += 1) value = value * 256 + reader.u8(at);
  return value;
}

function float(reader: ByteReader, start: number, end: number): number | null {
  const view = new DataView(reader.bytes(start, Math.min(8, end - start)).slice().buffer);
  if (view.byteLength === 4) return view.getFloat32(0);
  return view.byteLength === 8 ? view.getFloat64(0) : null;
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
