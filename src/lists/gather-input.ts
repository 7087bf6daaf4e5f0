import type { Problem } from '../model/problem.ts';
import { binaryKind } from './binary-kind.ts';
import type { TextItem } from './format-reader.ts';
import { HEAD_BYTES, listHead } from './list-head.ts';
import { ListReadError, problemOf } from './list-read-error.ts';
import { fileSource, type ListSource, readHead } from './list-source.ts';
import type { ListFile } from './parsed-list.ts';
import { detectEncoding } from './text/encoding.ts';
import { listZip, looksLikeZip, type ZipListing } from './zip/zip-listing.ts';

/** A text with the zip it is in, or null. */
export interface GatheredText extends TextItem {
  readonly zip: string | null;
}

export interface GatheredZip {
  readonly path: string;
  readonly listing: ZipListing;
}

/** Everything that was given, opened as far as recognising it needs. */
export interface Gathered {
  readonly texts: readonly GatheredText[];
  readonly zips: readonly GatheredZip[];
  /** Text files of 0 bytes. */
  readonly empty: readonly { readonly source: ListSource; readonly zip: string | null }[];
  readonly brokenZips: readonly { readonly path: string; readonly problem: Problem }[];
  /** Pictures, databases and other files that are no text. */
  readonly binary: readonly { readonly path: string; readonly kind: string; readonly zip: string | null }[];
  readonly unreadable: readonly Problem[];
  /** Photos in zips inside zips, by the path of the outer zip; null when they could not be counted. */
  readonly sharedAlbums: ReadonlyMap<string, number | null>;
}

/** Zips in zips are followed this deep; Apple's export needs one. */
const MAX_DEPTH = 3;
/** No export has more parts; a zip full of zips is something else. */
const MAX_ZIPS = 2_000;

class Gathering implements Gathered {
  readonly texts: GatheredText[] = [];
  readonly zips: GatheredZip[] = [];
  readonly empty: { source: ListSource; zip: string | null }[] = [];
  readonly brokenZips: { path: string; problem: Problem }[] = [];
  readonly binary: { path: string; kind: string; zip: string | null }[] = [];
  readonly unreadable: Problem[] = [];
  readonly sharedAlbums = new Map<string, number | null>();
  readonly identities = new Set<string>();
}

/** Opens every file: texts get their head, zips their directory. Nothing throws but a cancelled reading. */
export async function gather(files: readonly ListFile[], signal?: AbortSignal): Promise<Gathered> {
  const found = new Gathering();
  for (const file of files) {
    signal?.throwIfAborted();
    const source = fileSource(file);
    try {
      const head = await readHead(source, HEAD_BYTES);
      if (looksLikeZip(head)) await addZip(found, file, 1, signal);
      else await addText(found, source, null, head);
    } catch (error) {
      signal?.throwIfAborted();
      found.unreadable.push(problemOf(error, file.path));
    }
  }
  return found;
}

async function addText(found: Gathering, source: ListSource, zip: string | null, head: Uint8Array): Promise<void> {
  if (source.size === 0) {
    found.empty.push({ source, zip });
    return;
  }
  const encoding = detectEncoding(head);
  if (encoding === null || (encoding === 'utf-8' && binaryKind(head) !== 'binary')) {
    found.binary.push({ path: source.path, kind: binaryKind(head), zip });
    return;
  }
  found.texts.push({ source, encoding, head: await listHead(head, encoding), zip });
}

async function addZip(found: Gathering, file: ListFile, depth: number, signal?: AbortSignal): Promise<boolean> {
  let listing: ZipListing;
  try {
    listing = await listZip(file, signal);
  } catch (error) {
    signal?.throwIfAborted();
    found.brokenZips.push({ path: file.path, problem: problemOf(error, file.path) });
    return false;
  }
  // A zip downloaded twice would show every photo of its second copy as one that no row names.
  if (listing.identity !== '' && found.identities.has(listing.identity)) return true;
  found.identities.add(listing.identity);
  found.zips.push({ path: file.path, listing });
  // Beside photos only CSVs can be a list; a Google export has a JSON for every photo.
  const texts = listing.media.length > 0 ? listing.texts.filter(({ name }) => /\.csv$/i.test(name)) : listing.texts;
  for (const source of texts) {
    signal?.throwIfAborted();
    try {
      await addText(found, source, file.path, await readHead(source, HEAD_BYTES));
    } catch (error) {
      signal?.throwIfAborted();
      found.brokenZips.push({ path: file.path, problem: problemOf(error, source.path) });
      if (error instanceof ListReadError && error.problem.code === 'zip-encrypted') break;
    }
  }
  for (const nested of listing.nested) await addNested(found, file.path, nested, depth, signal);
  return true;
}

async function addNested(
  found: Gathering,
  outer: string,
  nested: ZipListing['nested'][number],
  depth: number,
  signal?: AbortSignal,
): Promise<void> {
  const albums = (count: number | null) => {
    const before = found.sharedAlbums.get(outer);
    found.sharedAlbums.set(outer, count === null || before === null ? null : (before ?? 0) + count);
  };
  const isAlbums = !/icloud photos|part/i.test(nested.path.slice(nested.path.lastIndexOf('/') + 1));
  const inner = depth < MAX_DEPTH && found.zips.length < MAX_ZIPS ? await nested.open() : null;
  if (isAlbums) {
    if (inner === null) return albums(null);
    try {
      return albums((await listZip(inner, signal)).media.length);
    } catch {
      signal?.throwIfAborted();
      return albums(null);
    }
  }
  if (inner === null) {
    // A packed part of an export inside another zip cannot be read in place, and unpacking 25 GB here is no answer.
    const problem: Problem = { code: 'list-not-recognised', path: nested.path, detail: 'zip in zip' };
    found.brokenZips.push({ path: nested.path, problem });
    return;
  }
  await addZip(found, inner, depth + 1, signal);
}
