import { createHash } from 'node:crypto';
import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { FINGERPRINT_SALT, type Fingerprint, toFingerprint } from '../../model/fingerprint.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import { readMediaFacts } from '../media/read-media-facts.ts';
import { sniffMediaType } from '../media/sniff-media-type.ts';
import { NotKept, WindowSource } from './window-source.ts';

export type EntryOutcome =
  | { readonly ok: true; readonly facts: MediaFacts | null; readonly fingerprint: Fingerprint | null }
  | { readonly ok: false; readonly code: ProblemCode; readonly technical: string };

/** Deflate can promise 1,032 times; no photo or film shrinks so much. Small ones are harmless whatever they are. */
const MAX_RATIO = 200;
const RATIO_FROM = 256 << 20;

/**
 * Unpacks one entry in memory, piece by piece, for its metadata and its fingerprint. Its check sum must fit: an entry
 * that was damaged on the way is unreadable, never a copy. Throws only when `signal` says that the work is over.
 */
export async function readEntry(
  entry: FileEntry,
  wantFingerprint: boolean,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<EntryOutcome> {
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > RATIO_FROM && uncompressedSize / Math.max(1, compressedSize) > MAX_RATIO)
    return { ok: false, code: 'zip-too-large', technical: `${compressedSize} bytes promise ${uncompressedSize}` };
  const source = new WindowSource(uncompressedSize);
  const hash = createHash('sha1').update(FINGERPRINT_SALT, 'latin1');
  const sink = new WritableStream<Uint8Array>({
    write(bytes) {
      source.push(bytes);
      if (wantFingerprint) hash.update(bytes);
      onBytes(bytes.length);
    },
  });
  try {
    await entry.getData(sink, { useWebWorkers: false, checkSignature: true, signal });
    if (!source.isFull) return { ok: false, code: 'zip-damaged', technical: 'fewer bytes than the directory promises' };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, code: 'zip-damaged', technical: error instanceof Error ? error.message : String(error) };
  }
  const fingerprint = wantFingerprint
    ? toFingerprint(Buffer.concat([Buffer.of(1), hash.digest()]).toString('base64'))
    : null;
  return { ok: true, facts: await factsOf(source), fingerprint };
}

/** What could be learned from the bytes that were kept. The check sum said that they all came. */
async function factsOf(source: WindowSource): Promise<MediaFacts | null> {
  try {
    return await readMediaFacts(source);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    const type = sniffMediaType(source.read(0, 4096));
    return type === null ? null : { ...NOTHING_SAID, type };
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
