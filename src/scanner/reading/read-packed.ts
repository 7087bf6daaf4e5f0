import { closeSync, fstatSync } from 'node:fs';
import type { Fingerprint } from '../../model/fingerprint.ts';
import { isInTar, type TarPlace, type ZipPlace } from '../files/packed-entry.ts';
import type { ByteSource } from '../media/byte-source.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import { sniffMediaType } from '../media/sniff-media-type.ts';
import type { ZeroRun, ZerosFound } from '../media/zero-ranges.ts';
import { findZerosInside } from '../media/zeros-inside.ts';
import { TarDamaged } from '../tars/tar-events.ts';
import { TarChanged } from '../tars/tar-reader.ts';
import { entryStart, isPhotoBomb } from '../zips/entry-start.ts';
import { EntryDamaged, packedPieces } from '../zips/packed-pieces.ts';
import { NotKept, WindowSource } from '../zips/window-source.ts';
import { FileSource } from './file-source.ts';
import { isSettled, sameStatus, statusOf } from './file-status.ts';
import { fingerprintOf, ReadingCancelled, startFingerprint } from './hash-file.ts';
import { openForReading } from './open-file.ts';
import type { PackedJob, ReadJob, ReadOutcome } from './read-job.ts';
import type { ReadTools } from './read-tools.ts';
import { ZeroRuns } from './zero-runs.ts';

/** What the runs of zeros of a file mean. The source is only asked for where there are some. */
export function judgeZeros(source: () => ByteSource, runs: readonly ZeroRun[], tools: ReadTools): ZerosFound {
  if (runs.length === 0) return 'none';
  tools.parsing.begin();
  try {
    return findZerosInside(source(), runs);
  } catch (error) {
    // Of a large file in a zip not everything is kept.
    if (error instanceof NotKept) return 'not-known';
    throw error;
  } finally {
    tools.parsing.end();
  }
}

/** What an error of the system means for the file that was to be read. */
export function outcomeOfError(error: unknown): ReadOutcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
  return { kind: 'unreadable', technical: code || (error instanceof Error ? error.message : String(error)) };
}

interface Read {
  readonly facts: MediaFacts | null;
  readonly fingerprint: Fingerprint | null;
  /** What long runs of zeros mean, when all bytes were read; else null. */
  readonly zeros: ZerosFound | null;
}

const HEAD = 16 * 1024;

/**
 * Reads one file inside a zip (with one open of the zip) or a tar: metadata, fingerprint, or both from the same bytes, which are the
 * unpacked ones. The zip must be the one whose directory was read, before and after; then its status and the entry's check
 * sum stand for the file. Never throws for what a zip can do; throws `ReadingCancelled` when the scan is over.
 */
export async function readPacked(job: ReadJob, packed: PackedJob, tools: ReadTools): Promise<ReadOutcome> {
  const { entry, archive } = packed;
  if (isInTar(entry)) return await readFromTar(job, entry, packed, tools);
  let fd: number | null = null;
  try {
    fd = openForReading(typeof job.path === 'string' ? job.path : Buffer.from(job.path));
    const isSame = (): boolean => fd !== null && sameStatus(statusOf(fstatSync(fd)), archive);
    if (!isSame()) return { kind: 'changed' };
    if (isPhotoBomb(entry)) return { kind: 'too-large' };
    const startedAt = Date.now();
    const start = entryStart(fd, entry, archive.size);
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
async function readStored(fd: number, entry: ZipPlace, start: number, job: ReadJob, tools: ReadTools): Promise<Read> {
  if (entry.packedSize !== entry.size) throw new EntryDamaged('stored in another length');
  const source = () => new FileSource(fd, entry.size, HEAD, tools.buffers, tools.observer, start);
  const facts = job.wantFacts ? await parse(source(), tools) : null;
  if (!job.wantFingerprint) return { facts, fingerprint: null, zeros: null };
  const hash = startFingerprint();
  const runs = new ZeroRuns();
  for await (const piece of packedPieces(fd, entry, start, tools)) {
    hash.update(piece);
    runs.look(piece);
  }
  return { facts, fingerprint: fingerprintOf(hash), zeros: judgeZeros(source, runs.finish(), tools) };
}

function unpack(fd: number, entry: ZipPlace, start: number, job: ReadJob, tools: ReadTools): Promise<Read> {
  return readInOrder(packedPieces(fd, entry, start, tools), entry.size, job, tools);
}

async function readFromTar(job: ReadJob, entry: TarPlace, packed: PackedJob, tools: ReadTools): Promise<ReadOutcome> {
  const { archive, file } = packed;
  const startedAt = Date.now();
  try {
    const pieces = tools.tars.pieces({ path: job.path, status: archive }, entry, tools);
    const read = await readInOrder(pieces, entry.size, job, tools);
    const fingerprint = read.facts === null && !job.promised ? null : read.fingerprint;
    return { kind: 'read', status: file, ...read, fingerprint, settled: isSettled(archive, startedAt) };
  } catch (error) {
    if (error instanceof ReadingCancelled) throw error;
    if (error instanceof TarChanged) return { kind: 'changed' };
    return error instanceof TarDamaged ? { kind: 'damaged' } : outcomeOfError(error);
  }
}

/** Packed bytes come only from the first to the last, so both are had in one pass. */
async function readInOrder(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  job: ReadJob,
  tools: ReadTools,
): Promise<Read> {
  const hash = job.wantFingerprint ? startFingerprint() : null;
  const source = new WindowSource(size);
  const runs = new ZeroRuns();
  for await (const piece of pieces) {
    hash?.update(piece);
    source.push(piece);
    runs.look(piece);
  }
  const facts = job.wantFacts ? await parse(source, tools) : null;
  const zeros = judgeZeros(() => source, runs.finish(), tools);
  return { facts, fingerprint: hash && fingerprintOf(hash), zeros };
}

async function parse(source: ByteSource, tools: ReadTools): Promise<MediaFacts | null> {
  tools.parsing.begin();
  try {
    return await tools.readFacts(source);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    const type = sniffMediaType(source.read(0, 4096));
    // Its checksum says that all bytes came out of the zip; what stands between the kept ones is not known.
    return type === null ? null : { ...NOTHING_SAID, type };
  } finally {
    tools.parsing.end();
  }
}

const NOTHING_SAID: Omit<MediaFacts, 'type'> = {
  wholeness: 'not-known',
  captured: { kind: 'unknown' },
  width: null,
  height: null,
  durationMs: null,
  camera: null,
  hasLocation: false,
  contentIdentifier: null,
};
