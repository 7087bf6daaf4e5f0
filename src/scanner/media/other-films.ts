import { isPlausibleTime } from '../../model/capture-time.ts';
import { type ByteReader, ifThere, latin1 } from './byte-reader.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { calendarDay } from './date-text.ts';
import { type FactsDraft, setDuration, setPixels, setWholeness } from './facts-draft.ts';
import { streamLayout } from './transport-stream.ts';

/** Ends of program streams and of bare streams of pictures (ISO/IEC 13818-1 and -2). */
const PROGRAM_END = 0x0000_01b9;
const SEQUENCE_END = 0x0000_01b7;

/**
 * MPEG: packets without a frame. A program that is ended has a mark for it, which most recorders leave out; a transport stream that
 * stops inside a packet was cut. Camcorders write the clock on the wall into the stream itself.
 */
export function readMpeg(reader: ByteReader, draft: FactsDraft): void {
  const layout = streamLayout(reader.head);
  if (layout) {
    // A packet begins with its time code, where it has one: so many bytes before its sync byte.
    const rest = reader.size % layout.step;
    const lastSync = reader.size - rest + layout.first;
    if (rest > layout.first && isSync(reader, lastSync) && isSync(reader, lastSync - layout.step)) {
      setWholeness(draft, false);
    }
  } else if (reader.size >= 4) {
    const end = reader.u32(reader.size - 4);
    if (end === PROGRAM_END || end === SEQUENCE_END) setWholeness(draft, true);
    readSequenceHeader(reader, draft);
  }
  draft.captured = ifThere(() => camcorderTime(reader)) ?? draft.captured;
}

/** Pixels of MPEG-1 and -2: twelve bits each behind the start code B3 (ISO/IEC 13818-2, section 6.2.2.1). */
function readSequenceHeader(reader: ByteReader, draft: FactsDraft): void {
  const head = Buffer.from(reader.head.buffer, reader.head.byteOffset, reader.head.length);
  const at = head.indexOf(SEQUENCE_START);
  if (at < 0 || at + 8 > head.length) return;
  setPixels(draft, head.readUInt16BE(at + 4) >> 4, head.readUInt16BE(at + 5) & 0xfff);
}

const SEQUENCE_START = Buffer.of(0, 0, 1, 0xb3);

function isSync(reader: ByteReader, at: number): boolean {
  return at >= 0 && reader.u8(at) === 0x47;
}

/** Bytes at the beginning of a film that are looked through for the camcorder's clock. */
const LOOKED_THROUGH = 64 * 1024;
const CLOCK_MARK = 'MDPM';

/**
 * AVCHD camcorders put `MDPM` into the pictures (user data of H.264): a count, then entries of a number and four bytes. 18 holds
 * zone, century, year and month, 19 day, hour, minute and second, each digit four bits. Source: ExifTool, H264.pm.
 */
function camcorderTime(reader: ByteReader) {
  const bytes = reader.upTo(0, LOOKED_THROUGH);
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(CLOCK_MARK);
  if (at < 0) return null;
  // A zero byte after two others is followed by a 3 that does not belong to it.
  const plain = withoutEscapes(bytes.subarray(at + 4, at + 4 + 96));
  const count = plain[0] ?? 0;
  let [day, clock]: (Uint8Array | null)[] = [null, null];
  for (let i = 0; i < count && 1 + i * 5 + 5 <= plain.length; i += 1) {
    const value = plain.subarray(2 + i * 5, 6 + i * 5);
    if (plain[1 + i * 5] === 0x18) day = value;
    if (plain[1 + i * 5] === 0x19) clock = value;
  }
  if (!day || !clock) return null;
  const [century = -1, year = -1, month = -1] = [...day.subarray(1)].map(decimal);
  const [dayOfMonth = -1, hour = -1, minute = -1, second = -1] = [...clock].map(decimal);
  return wallTime(century * 100 + year, month, dayOfMonth, hour, minute, second);
}

function withoutEscapes(bytes: Uint8Array): Uint8Array {
  const plain = [...bytes].filter((byte, i) => !(byte === 3 && i >= 2 && bytes[i - 1] === 0 && bytes[i - 2] === 0));
  return Uint8Array.from(plain);
}

/** Two digits in one byte; negative for anything else. */
function decimal(byte: number): number {
  const [tens, ones] = [byte >> 4, byte & 15];
  return tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
}

function wallTime(year: number, month: number, day: number, hour: number, minute: number, second: number) {
  const dayMs = calendarDay(year, month, day);
  const fits = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  if (dayMs === null || !fits) return null;
  const wallMs = dayMs + (hour * 3600 + minute * 60 + second) * 1000;
  return captureTimeOf({ wallMs, precision: 'second', offsetMinutes: null });
}

/** Objects of Microsoft's ASF by the first bytes of their ids (Advanced Systems Format, section 10). */
const FILE_PROPERTIES = 'a1dcab8c47a9cf118ee400c00c205365';
const STREAM_PROPERTIES = '9107dcb7b7a9cf118ee600c00c205365';
const VIDEO_STREAM = 'c0ef19bc4d5bcf11a8fd00805f5c442b';
const MOST_OBJECTS = 64;
/** From 1601-01-01, where Windows begins to count, to 1970-01-01 (ms). */
const WINDOWS_EPOCH_MS = 11_644_473_600_000;

/** WMV and ASF: date, duration, pixels; whole when the file has the length that its header says. */
export function readAsf(reader: ByteReader, draft: FactsDraft): void {
  const headerEnd = Math.min(reader.u64of(16, true), reader.size);
  let at = 30;
  for (let i = 0; i < MOST_OBJECTS && at + 24 <= headerEnd; i += 1) {
    const id = hex(reader.upTo(at, 16));
    if (id === FILE_PROPERTIES) readAsfProperties(reader, at, draft);
    if (id === STREAM_PROPERTIES && hex(reader.upTo(at + 24, 16)) === VIDEO_STREAM) {
      setPixels(draft, reader.u32(at + 78, true), reader.u32(at + 82, true));
    }
    const size = reader.u64of(at + 16, true);
    if (size < 24) return;
    at += size;
  }
}

const BROADCAST = 1;

/** Bytes of each packet of an ASF file; null where they are not all of one length. */
export function asfPacketBytes(reader: ByteReader): number | null {
  const at = asfProperties(reader);
  if (at === null) return null;
  const [least, most] = [reader.u32(at + 92, true), reader.u32(at + 96, true)];
  return least === most && least > 0 ? least : null;
}

/** Where an ASF file ends by its own word; null for a live recording, which does not know. */
export function asfEnd(reader: ByteReader): number | null {
  const at = asfProperties(reader);
  if (at === null || (reader.u32(at + 88, true) & BROADCAST) !== 0) return null;
  return reader.u64of(at + 40, true) || null;
}

function asfProperties(reader: ByteReader): number | null {
  const headerEnd = Math.min(reader.u64of(16, true), reader.size);
  let at = 30;
  for (let i = 0; i < MOST_OBJECTS && at + 100 <= headerEnd; i += 1) {
    if (hex(reader.upTo(at, 16)) === FILE_PROPERTIES) return at;
    const size = reader.u64of(at + 16, true);
    if (size < 24) return null;
    at += size;
  }
  return null;
}

function readAsfProperties(reader: ByteReader, at: number, draft: FactsDraft): void {
  const bytes = reader.u64of(at + 40, true);
  // A live recording does not know its length when it writes this.
  if ((reader.u32(at + 88, true) & BROADCAST) === 0 && bytes > 0) setWholeness(draft, bytes <= reader.size);
  const ms = Math.round(reader.u64of(at + 48, true) / 10_000) - WINDOWS_EPOCH_MS;
  if (isPlausibleTime(ms) && ms > 0) draft.captured = { kind: 'instant', ms, offsetMinutes: null, precision: 'second' };
  setDuration(draft, reader.u64of(at + 64, true) / 10_000 - reader.u64of(at + 80, true));
}

/**
 * FLV: whole when its last tag is of pictures or sound and says its own length right. Pixels and duration from the first tag, where tools
 * write them.
 */
export function readFlv(reader: ByteReader, draft: FactsDraft): void {
  const last = reader.size >= 17 ? reader.u32(reader.size - 4) : 0;
  const tagAt = reader.size - 4 - last;
  const fits = last > 11 && tagAt >= 9 && reader.u32(tagAt) % 0x100_0000 === last - 11;
  // Notes alone, or at the end, are where a copy may have stopped between two tags.
  const isMedia = fits && MEDIA_TAGS.has(reader.u8(tagAt));
  setWholeness(draft, isMedia || (endsInTag(reader) ? false : 'not-known'));
  const text = latin1(reader.upTo(0, 4_096));
  const value = (name: string): number => {
    const found = text.indexOf(`${name}\0`);
    if (found < 0 || found + name.length + 9 > text.length) return 0;
    return new DataView(reader.bytes(found + name.length + 1, 8).slice().buffer).getFloat64(0);
  };
  setPixels(draft, value('width'), value('height'));
  setDuration(draft, value('duration') * 1000);
}

const MOST_TAGS = 4_096;
/** Sound and pictures. */
const MEDIA_TAGS: ReadonlySet<number> = new Set([8, 9]);

/** Whether a walk over the tags meets one that ends beyond the file. */
function endsInTag(reader: ByteReader): boolean {
  let at = reader.u32(5) + 4;
  for (let i = 0; i < MOST_TAGS; i += 1) {
    if (at >= reader.size) return at > reader.size;
    // What does not begin like a tag was put behind the last one.
    if (![8, 9, 18].includes(reader.u8(at))) return false;
    if (at + 11 > reader.size) return true;
    at += 11 + (reader.u32(at) % 0x100_0000) + 4;
  }
  return false;
}

/** Bytes of one frame of a DV stream: 525 lines (NTSC), 625 lines (PAL). */
const DV_NTSC = 120_000;
const DV_PAL = 144_000;
/** Each frame is made of blocks of so many bytes, with three in front that are never all zeros. */
export const DV_BLOCK = 80;
export const DV_BLOCK_HEAD = 3;
const DV_VAUX = 2;
const DV_DATE = 0x62;
const DV_TIME = 0x63;
/** Programs write 1970 where they know no time; no film is from before that. */
const FIRST_DV_YEAR = 70;

/** Bytes of each frame of a DV film. */
export function dvFrameBytes(reader: ByteReader): number {
  return reader.u8(3) >= 0x80 ? DV_PAL : DV_NTSC;
}

/**
 * DV: frames of one length, so a rest that begins like a frame proves a cut; any other was put behind the last frame. The clock stands
 * in each frame. Source of the packs: IEC 61834-4.
 */
export function readDv(reader: ByteReader, draft: FactsDraft): void {
  const frame = dvFrameBytes(reader);
  setPixels(draft, 720, frame === DV_NTSC ? 480 : 576);
  const frames = Math.floor(reader.size / frame);
  setDuration(draft, (frames * 1000) / (frame === DV_NTSC ? 29.97 : 25));
  const rest = reader.upTo(frames * frame, 4);
  if (frames > 0 && rest.length === 4 && rest.every((byte, i) => byte === reader.u8(i))) setWholeness(draft, false);
  let [date, clock]: (readonly number[] | null)[] = [null, null];
  for (let at = 0; at + DV_BLOCK <= Math.min(reader.size, 12_000); at += DV_BLOCK) {
    if (reader.u8(at) >> 5 !== DV_VAUX) continue;
    for (let pack = at + 3; pack + 5 <= at + DV_BLOCK; pack += 5) {
      const [kind = 0, ...values] = reader.upTo(pack, 5);
      if (kind === DV_DATE) date ??= values;
      if (kind === DV_TIME) clock ??= values;
    }
  }
  if (!date || !clock) return;
  const year = decimal(date[3] ?? 0xff);
  const [day, month] = [decimal((date[1] ?? 0xff) & 0x3f), decimal((date[2] ?? 0xff) & 0x1f)];
  const [second, minute] = [decimal((clock[1] ?? 0xff) & 0x7f), decimal((clock[2] ?? 0xff) & 0x7f)];
  const hour = decimal((clock[3] ?? 0xff) & 0x3f);
  const time =
    year < 0 ? null : wallTime(year + (year >= FIRST_DV_YEAR ? 1900 : 2000), month, day, hour, minute, second);
  if (time) draft.captured = time;
}

const OGG_TAIL = 64 * 1024;
const LAST_PAGE = 4;

/** Ogg: whole when the last page is complete and says that it is the last (RFC 3533, section 6). */
export function readOgg(reader: ByteReader, draft: FactsDraft): void {
  const from = Math.max(0, reader.size - OGG_TAIL);
  const tail = reader.upTo(from, reader.size - from);
  const at = Buffer.from(tail.buffer, tail.byteOffset, tail.length).lastIndexOf('OggS');
  if (at < 0) return;
  const segments = tail[at + 26] ?? 0;
  let end = at + 27 + segments;
  for (let i = 0; i < segments; i += 1) end += tail[at + 27 + i] ?? 0;
  if (end > tail.length) setWholeness(draft, false);
  else if (((tail[at + 5] ?? 0) & LAST_PAGE) !== 0) setWholeness(draft, true);
  // Theora's first page: version, size in blocks, then the sides of the picture, three bytes each.
  const theora = latin1(reader.head.subarray(0, 512)).indexOf('\x80theora');
  if (theora < 0) return;
  const side = (from: number) => reader.u16(from) * 256 + reader.u8(from + 2);
  setPixels(draft, side(theora + 14), side(theora + 17));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
