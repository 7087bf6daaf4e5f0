import { closeSync, fstatSync } from 'node:fs';
import type { Fingerprint } from '../../model/fingerprint.ts';
import type { ByteSource } from '../media/byte-source.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import { sniffMediaType } from '../media/sniff-media-type.ts';
import { dataStart } from '../zips/data-start.ts';
import type { PackedEntry } from '../zips/packed-entry.ts';
import { EntryDamaged, packedPieces } from '../zips/packed-pieces.ts';
import { isBomb } from '../zips/unpack-limits.ts';
import { NotKept, WindowSource } from '../zips/window-source.ts';
import { outcomeOfError } from './failed-reading.ts';
import { FileSource } from './file-source.ts';
import { isSettled, sameStatus, statusOf } from './file-status.ts';
import { addEndZeros, fingerprintOf, ReadingCancelled, startFingerprint } from './hash-file.ts';
import { openForReading } from './open-file.ts';
import type { PackedJob, ReadJob, ReadOutcome } from './read-job.ts';
import type { ReadTools } from './read-tools.ts';

interface Read {
  readonly facts: MediaFacts | null;
  readonly fingerprint: Fingerprint | null;
  /** Zeros at the end, when all bytes were read; else null. */
  readonly endZeros: number | null;
}

const HEAD = 16 * 1024;

/**
 * Reads one file inside a zip with one open of the zip: metadata, fingerprint, or both from the same bytes, which are the
 * unpacked ones. The zip must be the one whose directory was read, before and after; then its status and the entry's check
 * sum stand for the file. Never throws for what a zip can do; throws `ReadingCancelled` when the scan is over.
 */
export async function readPacked(job: ReadJob, packed: PackedJob, tools: ReadTools): Promise<ReadOutcome> {
  const { entry, archive } = packed;
  let fd: number | null = null;
  try {
    fd = openForReading(typeof job.path === 'string' ? job.path : Buffer.from(job.path));
    const isSame = (): boolean => fd !== null && sameStatus(statusOf(fstatSync(fd)), archive);
    if (!isSame()) return { kind: 'changed' };
    if (isBomb(entry)) return { kind: 'too-large' };
    const startedAt = Date.now();
    const start = dataStart(fd, entry, archive.size);
    if (start === null) return { kind: 'damaged' };
    const read =
      entry.method === 0 ? await readStored(fd, entry, start, job, tools) : await unpack(fd, entry, start, job, tools);
    if (!isSame()) return { kind: 'changed' };
    const fingerprint = read.facts === null && !job.promised ? null : read.fingerprint;
    return { kind: 'read', status: packed.file, ...read, fingerprint, settled: isSettled(archive, startedAt) };
  } catch (error) {
    if (error instanceof ReadingCancelled) throw error;
    return error instanceof EntryDamaged ? { kind: 'damaged' } : outcomeOfError(error);
  } finally {
    if (fd !== null) closeSync(fd);
  }
}

/** Bytes that are stored as they are can be read where they lie, like those of any file. */
async function readStored(
  fd: number,
  entry: PackedEntry,
  start: number,
  job: ReadJob,
  tools: ReadTools,
): Promise<Read> {
  if (entry.packedSize !== entry.size) throw new EntryDamaged('stored in another length');
  const facts = job.wantFacts
    ? await parse(new FileSource(fd, entry.size, HEAD, tools.buffers, tools.observer, start), tools)
    : null;
  if (!job.wantFingerprint) return { facts, fingerprint: null, endZeros: null };
  const hash = startFingerprint();
  let endZeros = 0;
  for await (const piece of packedPieces(fd, entry, start, tools)) {
    hash.update(piece);
    endZeros = addEndZeros(endZeros, piece);
  }
  return { facts, fingerprint: fingerprintOf(hash), endZeros };
}

/** Packed bytes come only from the first to the last, so both are had in one pass. */
async function unpack(fd: number, entry: PackedEntry, start: number, job: ReadJob, tools: ReadTools): Promise<Read> {
  const hash = job.wantFingerprint ? startFingerprint() : null;
  const source = job.wantFacts ? new WindowSource(entry.size) : null;
  let endZeros = 0;
  for await (const piece of packedPieces(fd, entry, start, tools)) {
    hash?.update(piece);
    source?.push(piece);
    endZeros = addEndZeros(endZeros, piece);
  }
  return { facts: source && (await parse(source, tools)), fingerprint: hash && fingerprintOf(hash), endZeros };
}

async function parse(source: ByteSource, tools: ReadTools): Promise<MediaFacts | null> {
  tools.parsing.begin();
  try {
    return await tools.readFacts(source);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    const type = sniffMediaType(source.read(0, 4096));
    // Its check sum said that all bytes came; what is written between the kept ones is not known.
    return type === null ? null : { ...NOTHING_SAID, type };
  } finally {
    tools.parsing.end();
  }
}

const NOTHING_SAID: Omit<MediaFacts, 'type'> = {
  whole: true,
  captured: { kind: 'unknown' },
  width: null,
  height: null,
  durationMs: null,
  camera: null,
  hasLocation: false,
  contentIdentifier: null,
};
