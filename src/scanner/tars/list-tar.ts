import { fstatSync } from 'node:fs';
import { ZipUnread } from '../../zip/zip-unread.ts';
import type { TarPlace } from '../files/packed-entry.ts';
import { sameStatus, statusOf } from '../reading/file-status.ts';
import { fingerprintOf, startFingerprint } from '../reading/hash-file.ts';
import { LARGEST_SIDECAR, parseSidecar, writeSidecar } from '../takeout/takeout-sidecar.ts';
import { ArchiveFoldersBuilder } from '../zips/archive-folders.ts';
import { addArchive, type Opening, type PackedOther } from '../zips/opening.ts';
import { TarDamaged, type TarEntry, tarEvents } from './tar-events.ts';
import { tarPieces } from './tar-pieces.ts';

/** Notes beside photos that are kept in memory, as they are or the little of them that is used. More are not read. */
const MOST_NOTES = 64 << 20;
const LARGEST_XMP = 64 << 10;

/** More entries than this are no photos of anybody. */
const MOST_ENTRIES = 2_000_000;

/**
 * Lists a tar by reading it to its end: it has no directory. On the way the notes beside photos are kept, because nobody can go back
 * for them later. One that is damaged or cut gives nothing. Throws `ZipUnread`, and what `yieldToEventLoop` throws.
 *
 * @param wantFingerprints whether the bytes of all entries are fingerprinted on the way, which needs no second reading
 */
export async function listTar(
  opening: Opening,
  root: string,
  packing: TarPlace['method'],
  wantFingerprints: boolean,
): Promise<void> {
  const { handle, archive } = opening;
  const others: PackedOther[] = [];
  const builder = new ArchiveFoldersBuilder(archive, root, (path, kind, size, entry) =>
    others.push({ path, kind, size, place: entry === null ? null : { archive, entry } }),
  );
  const taker = new EntryTaker(builder, packing, wantFingerprints);
  // An error of the caller ends the work; every other one is the archive's.
  let isStopped = false;
  try {
    const open = { handle, size: archive.status.size, isPacked: packing === 'tgz' };
    for await (const event of tarEvents(tarPieces(open, NOBODY_WAITS))) {
      if (event.type === 'bytes') taker.bytes(event.bytes);
      else if (event.type === 'end') taker.end();
      else taker.entry(event.entry);
      isStopped = true;
      await opening.yieldToEventLoop();
      isStopped = false;
    }
  } catch (error) {
    if (isStopped || error instanceof ZipUnread) throw error;
    const isTar = error instanceof TarDamaged;
    const technical = isTar ? error.message : error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ZipUnread(isTar ? 'zip-damaged' : 'file-unreadable', technical);
  }
  if (!sameStatus(statusOf(fstatSync(handle)), archive.status)) throw new ZipUnread('zip-damaged', 'changed meanwhile');
  const found = builder.finish();
  for (const { path } of found.inner) {
    opening.counts.unreadableZips += 1;
    opening.blind.push(path);
    opening.problems.push({ code: 'zip-not-in-place', path, technical: 'a zip in a tar' });
  }
  addArchive(opening, root, found, others);
}

const NOBODY_WAITS = {
  observer: { beginRead: () => undefined, endRead: () => undefined },
  checkpoint: () => undefined,
};

/** Puts the events of each entry together. */
class EntryTaker {
  readonly #builder: ArchiveFoldersBuilder;
  readonly #packing: TarPlace['method'];
  readonly #wantFingerprints: boolean;
  #entry: TarEntry | null = null;
  #hash: ReturnType<typeof startFingerprint> | null = null;
  #text: Uint8Array[] | null = null;
  #got = 0;
  #count = 0;
  #noteBytes = 0;

  constructor(builder: ArchiveFoldersBuilder, packing: TarPlace['method'], wantFingerprints: boolean) {
    this.#builder = builder;
    this.#packing = packing;
    this.#wantFingerprints = wantFingerprints;
  }

  entry(entry: TarEntry): void {
    this.#count += 1;
    if (this.#count > MOST_ENTRIES) throw new ZipUnread('zip-too-large', `over ${MOST_ENTRIES} entries`);
    this.#entry = entry;
    this.#got = 0;
    this.#hash = this.#wantFingerprints && entry.kind === 'file' ? startFingerprint() : null;
    this.#text = isNote(entry) && this.#noteBytes < MOST_NOTES ? [] : null;
  }

  bytes(bytes: Uint8Array): void {
    this.#got += bytes.length;
    this.#hash?.update(bytes);
    this.#text?.push(bytes);
  }

  end(): void {
    const entry = this.#entry;
    this.#entry = null;
    if (entry === null) return;
    if (entry.kind === 'link') {
      this.#builder.addLink(entry.path, entry.target);
      return;
    }
    if (entry.kind === 'file' && this.#got !== entry.size)
      throw new TarDamaged(`${this.#got} of ${entry.size} bytes of an entry`);
    const { path: name, size, mtimeMs: timeMs, index } = entry;
    const fingerprint = this.#hash && fingerprintOf(this.#hash);
    const packed = entry.kind === 'file' ? { method: this.#packing, index, size, fingerprint } : null;
    this.#builder.add({ name, size, timeMs, isLocked: false, packed }, this.#note(name));
  }

  #note(name: string): string | null {
    if (this.#text === null) return null;
    const text = Buffer.concat(this.#text).toString('utf8');
    const sidecar = /\.json$/i.test(name) ? parseSidecar(text) : null;
    const note = /\.json$/i.test(name) ? sidecar && writeSidecar(sidecar) : text;
    this.#noteBytes += note?.length ?? 0;
    return note;
  }
}

function isNote({ path, size, kind }: TarEntry): boolean {
  if (kind !== 'file') return false;
  return /\.json$/i.test(path) ? size <= LARGEST_SIDECAR : /\.xmp$/i.test(path) && size <= LARGEST_XMP;
}
