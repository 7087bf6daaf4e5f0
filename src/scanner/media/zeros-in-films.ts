import type { ByteReader } from './byte-reader.ts';
import { newDraft, type Part } from './facts-draft.ts';
import { chunkOffset, sampleBeginnings, type TrackTables } from './film-tables.ts';
import { type Box, childBoxes, type OuterBoxes, outerBoxes } from './iso-boxes.ts';
import { readMovieBox } from './quicktime.ts';
import { longestIn, shareOf, silentJpegBytes, worse, type ZeroRun, type ZerosFound, zerosOf } from './zero-ranges.ts';

const KB = 1024;
const MB = KB * KB;

/** Sound as it is: silence is zeros. */
const PLAIN_SOUND: ReadonlySet<string> = new Set([
  'lpcm',
  'sowt',
  'twos',
  'raw ',
  'NONE',
  'in24',
  'in32',
  'fl32',
  'fl64',
  'ipcm',
  'fpcm',
  '\0\0\0\0',
]);
/** Coders that write no long zeros: each picture and each piece of sound begins with its own head. */
const PACKED: ReadonlySet<string> = new Set(
  (
    'avc1 avc2 avc3 avc4 hvc1 hev1 dvh1 dvhe dva1 dvav vvc1 vvi1 av01 vp08 vp09 mp4v s263 h263 jpeg mjpa mjpb mjp2 apcn apch apcs ' +
    'apco ap4h ap4x mp4a alac ac-3 ec-3 samr sawb Opus fLaC .mp3 ms\0U'
  ).split(' '),
);

/** The chunks of a film that are looked at to tell silence from a hole. */
const MOST_CHUNKS = 50_000;

/** Zeros with which pictures may end before silence begins. */
const FEW = 512;

/**
 * MOV, MP4 and their like: between the first and the last of its chunks a film has no long zeros, but for silence that is kept as
 * it is. Room that is kept free lies outside.
 */
export function filmZeros(reader: ByteReader, runs: readonly ZeroRun[]): ZerosFound {
  const outer = outerBoxes(reader);
  const moov = outer.boxes.find(({ type }) => type === 'moov');
  if (moov && isTreeBroken(reader, moov, runs)) return 'inside';
  const draft = newDraft('mov');
  const tracks = moov ? readMovieBox(reader, moov, draft, 'sound too') : [];
  if (isChainBroken(reader, outer, tracks, runs)) return 'inside';
  const codecs = tracks.map(({ codec }) => codec).filter((codec) => !PLAIN_SOUND.has(codec));
  const known = codecs.length > 0 && codecs.every((codec) => PACKED.has(codec));
  const jpegs = codecs.some((codec) => MOTION_JPEG.has(codec));
  const filling = jpegs ? Math.max(16 * KB, silentJpegBytes(draft.width ?? 0, draft.height ?? 0)) : 0;
  const silence = tracks.filter(({ codec }) => PLAIN_SOUND.has(codec));
  let found: ZerosFound = 'none';
  for (const range of mediaRanges(outer, tracks)) {
    const longest = longestIn(runs, range);
    if (longest < KB) continue;
    const limit = known ? Math.max(filling, shareOf(range, 16, KB, 8 * KB)) : shareOf(range, 4, 64 * KB, MB);
    if (silence.length === 0 && longest > limit) return 'inside';
    // Fragments have no table of all chunks, so that silence cannot be told from a hole there.
    const hole = tracks.every(({ chunks }) => chunks.count > 0) ? holeIn(reader, runs, tracks, limit) : 'not-known';
    if (known && hole === 'inside') return 'inside';
    if (hole !== 'none' || silence.length === 0) found = 'not-known';
  }
  return found;
}

/**
 * Whether zeros stand in place of an outermost box, and something follows them. Zeros up to the end only fill up the file, and
 * behind the last of the media data a camera may keep notes of its own.
 */
function isChainBroken(
  reader: ByteReader,
  { boxes }: OuterBoxes,
  tracks: readonly TrackTables[],
  runs: readonly ZeroRun[],
): boolean {
  const at = boxes.at(-1)?.end ?? 0;
  if (tracks.length > 0 && tracks.every(({ data }) => data !== null && data.end <= at)) return false;
  return runs.some(({ start, end }) => start <= at && at + 8 <= end && end < reader.size);
}

const MOTION_JPEG: ReadonlySet<string> = new Set(['jpeg', 'mjpa', 'mjpb']);

/** Boxes that hold boxes, one behind the other to their end. */
const TREE: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl']);

/** Whether zeros stand in place of a box in the movie box. */
function isTreeBroken(reader: ByteReader, parent: Box, runs: readonly ZeroRun[]): boolean {
  let at = parent.start;
  for (const box of childBoxes(reader, parent.start, Math.min(parent.end, reader.size))) {
    if (TREE.has(box.type) && isTreeBroken(reader, box, runs)) return true;
    at = box.end;
  }
  return at + 8 <= parent.end && runs.some(({ start, end }) => at >= start && at + 8 <= end);
}

/** Where the pictures lie: from the first to the last chunk, or in fragments and without tables all boxes of media data. */
function mediaRanges({ boxes }: OuterBoxes, tracks: readonly TrackTables[]): Part[] {
  const own = tracks.flatMap(({ selfContained, data }) => (selfContained && data ? [data] : []));
  if (own.length > 0 && !boxes.some(({ type }) => type === 'moof')) {
    return [{ start: Math.min(...own.map(({ first }) => first)), end: Math.max(...own.map(({ end }) => end)) }];
  }
  return boxes.filter(({ type }) => type === 'mdat');
}

/** Every picture and every piece of packed sound begins with something; so many zeros in its place are a hole. */
const BEGINNING = 16;
const MOST_BEGINNINGS = 10_000;

/**
 * Whether a run of zeros covers more than the silence of a film: the beginning of a picture, or more bytes of pictures than coders
 * fill up.
 */
function holeIn(
  reader: ByteReader,
  runs: readonly ZeroRun[],
  tracks: readonly TrackTables[],
  limit: number,
): ZerosFound {
  const packed = tracks.filter(({ codec }) => !PLAIN_SOUND.has(codec));
  const isCovered = (run: ZeroRun) => {
    const range = { start: run.start, end: run.end - BEGINNING };
    return packed.some((track) => sampleBeginnings(reader, track, range, MOST_BEGINNINGS).length > 0);
  };
  if (runs.some(isCovered)) return 'inside';
  const chunks = allChunks(reader, tracks);
  if (chunks === null) return 'not-known';
  const found = runs.map((run) => {
    let bytes = 0;
    for (const [i, { at, silent }] of chunks.entries()) {
      const end = chunks[i + 1]?.at ?? Math.max(...tracks.map(({ data }) => data?.end ?? 0));
      if (!silent) bytes += Math.max(0, Math.min(run.end, end) - Math.max(run.start, at));
    }
    return zerosOf(bytes, Math.max(limit, FEW));
  });
  return found.reduce(worse, 'none');
}

/** The chunks of all tracks in the order of the file; null when they are more than can be looked at. */
function allChunks(reader: ByteReader, tracks: readonly TrackTables[]): { at: number; silent: boolean }[] | null {
  const chunks: { at: number; silent: boolean }[] = [];
  for (const { chunks: table, codec } of tracks) {
    if (chunks.length + table.count > MOST_CHUNKS) return null;
    reader.readAhead(table.at, table.count * (table.long ? 8 : 4));
    for (let i = 0; i < table.count; i += 1) {
      chunks.push({ at: chunkOffset(reader, table, i), silent: PLAIN_SOUND.has(codec) });
    }
  }
  return chunks.sort((a, b) => a.at - b.at);
}
