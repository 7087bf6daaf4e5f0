import { type ByteReader, ifThere } from './byte-reader.ts';
import type { Part } from './facts-draft.ts';
import { type Box, childBox, childBoxes } from './iso-boxes.ts';

/** Where the samples of one track lie, by its tables (ISO/IEC 14496-12, section 8.7; Apple's "Sample Table Atoms"). */
export interface TrackTables {
  /** Type of its first sample description: `hvc1`, `avc1`, `lpcm`… */
  readonly codec: string;
  /** The table of chunk offsets: where it begins, how many there are, and whether they have eight bytes each. */
  readonly chunks: { readonly at: number; readonly count: number; readonly long: boolean };
  /** Whether the samples lie in this very file. A reference movie plays those of other files. */
  readonly selfContained: boolean;
  /** How many samples the chunks have, and how long those are; null where the track does not say. */
  readonly samples: SampleTables | null;
  /** Where the first chunk begins, and where the last one ends at the earliest; null without chunks. */
  readonly data: { readonly first: number; readonly end: number } | null;
}

/** The tables `stsc` and `stsz`: where their entries begin, and how many there are. */
export interface SampleTables {
  readonly perChunkAt: number;
  readonly perChunkEntries: number;
  readonly sizesAt: number;
  readonly count: number;
  /** Bytes of every sample, where all have one length; else 0. */
  readonly each: number;
}

/** The last chunk of a track may have thousands of samples; the first few of them prove enough. */
const MOST_SAMPLES = 64;

/** The tables of a track, or null when it has none. */
export function trackTables(reader: ByteReader, mdia: Box): TrackTables | null {
  const minf = childBox(reader, mdia, 'minf');
  const stbl = minf && childBox(reader, minf, 'stbl');
  if (!minf || !stbl) return null;
  let stsd: Box | null = null;
  let stsc: Box | null = null;
  let stsz: Box | null = null;
  let offsets: Box | null = null;
  for (const box of childBoxes(reader, stbl.start, stbl.end)) {
    if (box.type === 'stsd') stsd ??= box;
    else if (box.type === 'stsc') stsc ??= box;
    else if (box.type === 'stsz') stsz ??= box;
    else if (box.type === 'stco' || box.type === 'co64') offsets ??= box;
  }
  if (!stsd || !offsets) return null;
  const long = offsets.type === 'co64';
  const room = Math.floor((offsets.end - offsets.start - 8) / (long ? 8 : 4));
  const chunks = { at: offsets.start + 8, count: Math.min(reader.u32(offsets.start + 4), Math.max(0, room)), long };
  const samples = stsc && stsz ? sampleTables(reader, stsc, stsz) : null;
  return {
    codec: stsd.end - stsd.start >= 16 ? reader.fourCharacters(stsd.start + 12) : '',
    chunks,
    selfContained: isSelfContained(reader, minf),
    samples,
    data: chunks.count === 0 ? null : dataRange(reader, chunks, samples),
  };
}

/**
 * Where the samples of the chunks in a range of bytes begin, in the order of the file. Ends after `most` of them.
 */
export function sampleBeginnings(
  reader: ByteReader,
  { chunks, samples }: TrackTables,
  range: Part,
  most: number,
): number[] {
  if (!samples) return [];
  const found: number[] = [];
  let [entry, sample] = [0, 0];
  for (let i = 0; i < chunks.count && found.length < most; i += 1) {
    while (entry + 1 < samples.perChunkEntries && reader.u32(samples.perChunkAt + (entry + 1) * 12) <= i + 1)
      entry += 1;
    const inChunk = reader.u32(samples.perChunkAt + entry * 12 + 4);
    let at = chunkOffset(reader, chunks, i);
    const next = i + 1 < chunks.count ? chunkOffset(reader, chunks, i + 1) : Number.POSITIVE_INFINITY;
    // Chunks of a track lie in the order of their tables; one that ends before the range is passed over.
    if (next <= range.start || at >= range.end) sample += inChunk;
    else {
      for (let k = 0; k < inChunk && sample < samples.count; k += 1, sample += 1) {
        const size = samples.each > 0 ? samples.each : reader.u32(samples.sizesAt + sample * 4);
        // A picture that was left out has no bytes.
        if (size > 0 && at >= range.start && at < range.end) found.push(at);
        at += size;
      }
    }
  }
  return found;
}

/** Where a chunk begins. */
export function chunkOffset(reader: ByteReader, { at, long }: TrackTables['chunks'], index: number): number {
  return long ? reader.u64(at + index * 8) : reader.u32(at + index * 4);
}

function dataRange(
  reader: ByteReader,
  chunks: TrackTables['chunks'],
  samples: SampleTables | null,
): TrackTables['data'] {
  const first = chunkOffset(reader, chunks, 0);
  const last = chunks.count === 1 ? first : chunkOffset(reader, chunks, chunks.count - 1);
  return { first, end: last + (samples ? (ifThere(() => lastChunkBytes(reader, samples)) ?? 0) : 0) };
}

function sampleTables(reader: ByteReader, stsc: Box, stsz: Box): SampleTables | null {
  const perChunkEntries = reader.u32(stsc.start + 4);
  const each = reader.u32(stsz.start + 4);
  const count = reader.u32(stsz.start + 8);
  const fits =
    stsc.start + 8 + perChunkEntries * 12 <= stsc.end && (each > 0 || stsz.start + 12 + count * 4 <= stsz.end);
  if (perChunkEntries === 0 || !fits) return null;
  return { perChunkAt: stsc.start + 8, perChunkEntries, sizesAt: stsz.start + 12, count, each };
}

/** Bytes of the last chunk at least: those of its last samples, as far as they are looked at. */
function lastChunkBytes(reader: ByteReader, samples: SampleTables): number {
  const { perChunkAt, perChunkEntries, sizesAt, count, each } = samples;
  const perChunk = reader.u32(perChunkAt + (perChunkEntries - 1) * 12 + 4);
  if (each > 0) return each * Math.min(perChunk, count);
  const counted = Math.min(perChunk, count, MOST_SAMPLES);
  let bytes = 0;
  for (let i = count - counted; i < count; i += 1) bytes += reader.u32(sizesAt + i * 4);
  return bytes;
}

/** A data reference with the flag 1 means "this file". */
function isSelfContained(reader: ByteReader, minf: Box): boolean {
  const dinf = childBox(reader, minf, 'dinf');
  const dref = dinf && childBox(reader, dinf, 'dref');
  if (!dref || reader.u32(dref.start + 4) === 0) return true;
  return (reader.u8(dref.start + 8 + 11) & 1) === 1;
}
