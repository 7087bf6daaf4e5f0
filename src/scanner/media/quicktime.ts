import { isPlausibleTime } from '../../model/capture-time.ts';
import { isBroken } from '../../model/wholeness.ts';
import { cleanIdentifier } from './apple-maker-note.ts';
import { type ByteReader, ifThere, latin1 } from './byte-reader.ts';
import { cameraName } from './camera-name.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { readDateText } from './date-text.ts';
import { type FactsDraft, setDuration, setPixels, setWholeness } from './facts-draft.ts';
import { type TrackTables, trackTables } from './film-tables.ts';
import { filmWholeness } from './film-wholeness.ts';
import { fragmentedMs, fragmentsOf } from './fragments.ts';
import { type Box, childBox, childBoxes, outerBoxes } from './iso-boxes.ts';
import { xmpInBoxes } from './xmp-boxes.ts';

const MAX_KEYS = 256;
const MAX_TEXT_BYTES = 512;
const UTF8 = 1;

/**
 * The wanted texts of a QuickTime `meta` box by their key names, e.g. `com.apple.quicktime.creationdate`.
 * Layout: Apple, QuickTime File Format, "Metadata"; the box has no version and flags, but MP4 writers add them. Items of iTunes and of
 * programs that export films have no keys: their types are their names, as in the user data.
 */
function quickTimeTexts(reader: ByteReader, meta: Box, into: Map<string, string>): void {
  const withVersion = reader.latin1(meta.start + 4, 4) !== 'hdlr' && reader.u32(meta.start) === 0;
  const inside = { start: meta.start + (withVersion ? 4 : 0), end: meta.end };
  const keys = childBox(reader, inside, 'keys');
  const ilst = childBox(reader, inside, 'ilst');
  if (!ilst) return;
  const names = keys ? keyNames(reader, keys) : null;
  let at = ilst.start;
  for (let i = 0; i < MAX_KEYS && at + 8 <= ilst.end; i += 1) {
    // An item is a box whose type is the number of its key.
    const size = reader.u32(at);
    const name = names === null ? itemName(reader.fourCharacters(at + 4)) : names[reader.u32(at + 4) - 1];
    // Half of a date is another date.
    if (size < 8 || at + size > ilst.end) return;
    const data = childBox(reader, { start: at + 8, end: at + size }, 'data');
    if (name && data && reader.u32(data.start) === UTF8) {
      const length = Math.min(data.end - data.start - 8, MAX_TEXT_BYTES);
      if (length > 0) into.set(name, utf8(reader.bytes(data.start + 8, length)));
    }
    at += size;
  }
}

function itemName(type: string): string {
  return type.startsWith('\xa9') ? type : '';
}

/** The keys that anybody asks for, and how long each is: most of the others are told by that alone. */
const WANTED: ReadonlySet<string> = new Set(
  ['creationdate', 'make', 'model', 'location.ISO6709', 'content.identifier'].map(
    (key) => `com.apple.quicktime.${key}`,
  ),
);
const LENGTHS: ReadonlySet<number> = new Set(Array.from(WANTED, (key) => key.length));

/** The names of the keys in their order; empty for one that nobody asks for. */
function keyNames(reader: ByteReader, keys: Box): string[] {
  const names: string[] = [];
  const count = Math.min(reader.u32(keys.start + 4), MAX_KEYS);
  let at = keys.start + 8;
  while (names.length < count && at + 8 <= keys.end) {
    const size = reader.u32(at);
    if (size < 8 || at + size > keys.end) break;
    const name = LENGTHS.has(size - 8) ? utf8(reader.bytes(at + 8, size - 8)) : '';
    names.push(WANTED.has(name) ? name : '');
    at += size;
  }
  return names;
}

/** The texts of a `udta` box whose types begin with a copyright sign (date, make, model, place), its `meta`, and its XMP packet. */
function userDataTexts(reader: ByteReader, udta: Box, into: Map<string, string>, draft: FactsDraft): void {
  for (const box of childBoxes(reader, udta.start, udta.end)) {
    if (box.type === 'meta') quickTimeTexts(reader, box, into);
    if (box.type === 'XMP_') draft.xmp = { start: box.start, end: box.end };
    const isCut = reader.u32(box.at) > box.end - box.at;
    if (!box.type.startsWith('\xa9') || isCut || box.end - box.start < 4 || into.has(box.type)) continue;
    // Length and language, two bytes each, then the text.
    const length = Math.min(reader.u16(box.start), box.end - box.start - 4, MAX_TEXT_BYTES);
    if (length > 0) into.set(box.type, utf8(reader.bytes(box.start + 4, length)));
  }
}

/** One for all texts: a film has a dozen of them, and making a decoder costs more than using it. */
const DECODER = new TextDecoder();

function utf8(bytes: Uint8Array): string {
  // Names of keys and most values are ASCII, where a decoder costs five times as much as the letters.
  const text = bytes.every((byte) => byte < 0x80) ? latin1(bytes) : DECODER.decode(bytes);
  return text.replaceAll('\0', '').trim();
}

/** Seconds from 1904-01-01, where QuickTime begins to count, to 1970-01-01. */
const EPOCH_SECONDS = 2_082_844_800;

/** MOV and MP4: hops from box to box to `moov`, wherever it is, so a file of any size costs a few small reads. */
export function readQuickTime(reader: ByteReader, draft: FactsDraft): void {
  const outer = outerBoxes(reader);
  const moov = outer.boxes.find((box) => box.type === 'moov');
  const tracks = moov ? readMovieBox(reader, moov, draft) : [];
  setWholeness(draft, filmWholeness(reader, outer, moov, tracks));
  draft.xmp = ifThere(() => xmpInBoxes(reader, outer.boxes)) ?? draft.xmp;
  const fragments = fragmentsOf(outer);
  if (moov && fragments.length > 0) {
    // Its header may speak of the first piece alone.
    draft.durationMs = null;
    const ms = isBroken(draft.wholeness) ? null : ifThere(() => fragmentedMs(reader, moov, fragments));
    if (ms !== null && outer.endedBy !== 'limit') setDuration(draft, ms);
  }
}

/**
 * What a `moov` box says: time, duration, pixels of the largest picture track, and Apple's metadata. Gives the tables of the
 * tracks with pictures; with sound too, where somebody asks for them or there are no pictures.
 */
export function readMovieBox(
  reader: ByteReader,
  moov: Box,
  draft: FactsDraft,
  want: 'pictures' | 'sound too' = 'pictures',
): TrackTables[] {
  const tracks: TrackTables[] = [];
  reader.readAhead(moov.start, moov.end - moov.start);
  const end = Math.min(moov.end, reader.size);
  let created: number | null = null;
  const texts = new Map<string, string>();
  ifThere(() => {
    for (const box of childBoxes(reader, moov.start, end)) {
      if (box.type === 'mvhd') created = ifThere(() => readMovieHeader(reader, box, draft));
      if (box.type === 'trak') {
        const tables = ifThere(() => readTrack(reader, box, draft, want === 'sound too'));
        if (tables) tracks.push(tables);
      }
      if (box.type === 'meta') ifThere(() => quickTimeTexts(reader, box, texts));
      if (box.type === 'udta') ifThere(() => userDataTexts(reader, box, texts, draft));
    }
  });
  applyTexts(texts, draft);
  if (draft.captured.kind === 'unknown' && created !== null && isPlausibleTime(created)) {
    draft.captured = { kind: 'instant', ms: created, offsetMinutes: null, precision: 'second' };
  }
  return tracks;
}

/** No device filmed into files before this; what a header says of an earlier time is no time. */
const FIRST_FILMS_MS = Date.UTC(1990, 0, 1);

/**
 * Duration into the facts; returns the creation time in ms since 1970 (UTC by the format), or null for none. Some devices
 * count from 1970 in place of 1904, which makes their films 66 years too old.
 */
function readMovieHeader(reader: ByteReader, box: Box, draft: FactsDraft): number | null {
  const long = reader.u8(box.start) === 1;
  const at = box.start + 4;
  const created = long ? reader.u64(at) : reader.u32(at);
  const timescale = reader.u32(at + (long ? 16 : 8));
  const duration = long ? reader.u64(at + 20) : reader.u32(at + 12);
  if (timescale > 0 && duration < 0xffff_ffff) setDuration(draft, (duration / timescale) * 1000);
  if (created === 0) return null;
  if (created >= EPOCH_SECONDS) return (created - EPOCH_SECONDS) * 1000;
  return created * 1000 >= FIRST_FILMS_MS ? created * 1000 : null;
}

function readTrack(reader: ByteReader, trak: Box, draft: FactsDraft, withSound: boolean): TrackTables | null {
  const mdia = childBox(reader, trak, 'mdia');
  const handler = mdia && childBox(reader, mdia, 'hdlr');
  const kind = handler ? reader.u32(handler.start + 8) : 0;
  if (!mdia || (!PICTURES.has(kind) && !(withSound && kind === SOUND))) return null;
  if (kind !== SOUND) {
    const [width, height] = trackPixels(reader, trak) ?? ifThere(() => samplePixels(reader, mdia)) ?? [0, 0];
    if (width * height > (draft.width ?? 0) * (draft.height ?? 0)) setPixels(draft, width, height);
  }
  return trackTables(reader, mdia);
}

/** Kinds of tracks whose data must be there (`vide`, `pict`, `auxv`). Time codes, places and captions are named and left out. */
const PICTURES: ReadonlySet<number> = new Set([0x76696465, 0x70696374, 0x61757876]);
/** `soun` */
const SOUND = 0x736f756e;

/** Width and height of the track header: 16.16 fixed point at its end. */
function trackPixels(reader: ByteReader, trak: Box): [number, number] | null {
  const tkhd = childBox(reader, trak, 'tkhd');
  if (!tkhd) return null;
  const at = tkhd.start + (reader.u8(tkhd.start) === 1 ? 88 : 76);
  const [width, height] = [reader.u32(at) / 0x10000, reader.u32(at + 4) / 0x10000];
  return width >= 1 && height >= 1 ? [width, height] : null;
}

/** Width and height of the first sample description, for tracks whose header leaves them empty. */
function samplePixels(reader: ByteReader, mdia: Box): [number, number] | null {
  const minf = childBox(reader, mdia, 'minf');
  const stbl = minf && childBox(reader, minf, 'stbl');
  const stsd = stbl && childBox(reader, stbl, 'stsd');
  if (!stsd) return null;
  const entry = stsd.start + 8;
  return [reader.u16(entry + 32), reader.u16(entry + 34)];
}

function applyTexts(texts: ReadonlyMap<string, string>, draft: FactsDraft): void {
  const apple = (name: string) => texts.get(`com.apple.quicktime.${name}`) ?? null;
  const written = apple('creationdate') ?? texts.get('\xa9day') ?? null;
  const time = written === null ? null : readDateText(written);
  // A zone makes it better than the movie header; without one the header, which is UTC, is the better witness.
  if (time && time.offsetMinutes !== null && time.precision !== 'day')
    draft.captured = captureTimeOf(time) ?? draft.captured;
  draft.camera ??= cameraName(
    apple('make') ?? texts.get('\xa9mak') ?? null,
    apple('model') ?? texts.get('\xa9mod') ?? null,
  );
  draft.hasLocation ||= isIso6709(apple('location.ISO6709') ?? texts.get('\xa9xyz') ?? null);
  draft.contentIdentifier ??= cleanIdentifier(apple('content.identifier'));
}

/** `+48.2082+016.3738/`: a position by ISO 6709. */
function isIso6709(text: string | null): boolean {
  return /^\s*[+-]\d+(\.\d+)?[+-]\d+(\.\d+)?/.test(text ?? '');
}
