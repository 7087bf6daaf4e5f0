import type { Problem } from '../model/problem.ts';
import { looksLikeZip } from '../zip/entry.ts';
import { binaryKind } from './binary-kind.ts';
import { documentKind } from './document-kind.ts';
import type { RecordsHead } from './format-reader.ts';
import { ListReadError, problemOf } from './list-read-error.ts';
import { fileSource, fullPathOf, type ListSource, readHead } from './list-source.ts';
import type { ListFile } from './parsed-list.ts';
import { comparesRows, holdsTwoTables, isCompared } from './records/compared.ts';
import { blocksHead } from './records/read-blocks.ts';
import { jsonHead } from './records/read-json.ts';
import { sheetHeads, tableHeads } from './records/table-head.ts';
import { readSheets, sheetTexts } from './spreadsheet/sheet-texts.ts';
import { detectEncoding } from './text/encoding.ts';
import { HEAD_BYTES, listHead } from './text/list-head.ts';
import { isMailQuoted, type ListHead, type TextItem, withoutQuoteMarks } from './text/text-item.ts';
import { listZip, type ZipListing } from './zip/zip-listing.ts';

/** A text with the zip it is in, or null, and every way in which it may be written as records. */
export interface GatheredText extends TextItem {
  readonly zip: string | null;
  readonly heads: readonly RecordsHead[];
  /** A sheet of a spreadsheet in which nothing speaks of a photo: notes beside the list. */
  readonly isNote: boolean;
}

export interface GatheredZip {
  readonly path: string;
  readonly fullPath: string;
  readonly listing: ZipListing;
}

/** Everything that was given, opened as far as recognising it needs. */
export interface Gathered {
  readonly texts: readonly GatheredText[];
  readonly zips: readonly GatheredZip[];
  /** Text files of 0 bytes. */
  readonly empty: readonly { readonly source: ListSource; readonly zip: string | null }[];
  readonly brokenZips: readonly { readonly path: string; readonly fullPath: string; readonly problem: Problem }[];
  /** Pictures, databases, documents and other files that are no list, each with why. */
  readonly noLists: readonly { readonly source: ListSource; readonly problem: Problem; readonly zip: string | null }[];
  readonly unreadable: readonly { readonly source: ListSource; readonly problem: Problem }[];
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
  readonly brokenZips: { path: string; fullPath: string; problem: Problem }[] = [];
  readonly noLists: { source: ListSource; problem: Problem; zip: string | null }[] = [];
  readonly unreadable: { source: ListSource; problem: Problem }[] = [];
  readonly sharedAlbums = new Map<string, number | null>();
  readonly identities = new Set<string>();
}

/** Opens every file: texts get their head, zips their directory, spreadsheets their cells. Nothing throws but a cancelled reading. */
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
      found.unreadable.push({ source, problem: problemOf(error, file.path) });
    }
  }
  return found;
}

async function addText(found: Gathering, source: ListSource, zip: string | null, head: Uint8Array): Promise<void> {
  if (source.size === 0) {
    found.empty.push({ source, zip });
    return;
  }
  const refuse = (code: Problem['code'], detail: string) => {
    const problem: Problem = { code, path: source.path, ...(detail === '' ? {} : { detail }) };
    found.noLists.push({ source, problem, zip });
  };
  const encoding = detectEncoding(head);
  const kind = binaryKind(head, source.name);
  if (encoding === null || (encoding === 'utf-8' && kind !== 'binary')) {
    const code =
      kind === 'Photos.sqlite' ? 'list-photos-database' : DOCUMENT_KINDS.has(kind) ? 'list-document' : 'list-binary';
    refuse(code, kind);
    return;
  }
  const written = await listHead(head, encoding, head.length >= source.size);
  if (isCompared(written.lines)) {
    refuse('list-comparison', '');
    return;
  }
  const isQuoted = isMailQuoted(written.lines);
  const listed = isQuoted ? withoutMarks(written) : written;
  const document = documentKind(listed.text);
  if (document !== null) {
    refuse('list-document', document);
    return;
  }
  const heads = headsOf(listed);
  const refused = refusalOf(heads);
  if (refused !== null) {
    refuse(refused, '');
    return;
  }
  found.texts.push({
    source,
    encoding,
    head: listed,
    sheet: null,
    zip,
    heads,
    isNote: false,
    isMailQuoted: isQuoted,
  });
}

/** Why a table is no list although its columns are known; null where nothing speaks against it. */
function refusalOf(heads: readonly RecordsHead[]): Problem['code'] | null {
  for (const head of heads) {
    if (head.kind !== 'table') continue;
    if (comparesRows(head.head, head.sample)) return 'list-comparison';
    if (holdsTwoTables(head.head, head.sample)) return 'list-other-form';
  }
  return null;
}

/** Kinds of binary files that a program can save again as a list. */
const DOCUMENT_KINDS: ReadonlySet<string> = new Set(['PDF', 'Excel', 'Word']);

function headsOf({ text, lines }: ListHead): readonly RecordsHead[] {
  const whole = jsonHead(text) ?? blocksHead(lines);
  return whole === null ? tableHeads(text, lines) : [whole];
}

function withoutMarks({ text, whole }: ListHead): ListHead {
  const lines = text.split(/\r\n|\n|\r/).map(withoutQuoteMarks);
  return { text: lines.join('\n'), lines: lines.filter((line) => line.trim() !== ''), whole };
}

async function addZip(found: Gathering, file: ListFile, depth: number, signal?: AbortSignal): Promise<void> {
  let listing: ZipListing;
  const fullPath = fullPathOf(file);
  try {
    listing = await listZip(file, signal);
  } catch (error) {
    signal?.throwIfAborted();
    found.brokenZips.push({ path: file.path, fullPath, problem: problemOf(error, file.path) });
    return;
  }
  if (listing.document !== null) {
    await addDocument(found, file, listing);
    return;
  }
  // A zip downloaded twice would show every photo of its second copy as one that no row names.
  if (listing.identity !== '' && found.identities.has(listing.identity)) return;
  found.identities.add(listing.identity);
  found.zips.push({ path: file.path, fullPath, listing });
  // Beside photos only CSVs can be a list; a Google export has a JSON for every photo.
  const texts = listing.media.length > 0 ? listing.texts.filter(({ name }) => /\.csv$/i.test(name)) : listing.texts;
  for (const source of texts) {
    signal?.throwIfAborted();
    try {
      await addText(found, source, file.path, await readHead(source, HEAD_BYTES));
    } catch (error) {
      signal?.throwIfAborted();
      found.brokenZips.push({ path: file.path, fullPath, problem: problemOf(error, source.path) });
      if (error instanceof ListReadError && error.problem.code === 'zip-encrypted') break;
    }
  }
  for (const nested of listing.nested) await addNested(found, file.path, nested, depth, signal);
}

/** A spreadsheet is read sheet by sheet; any other document is said by its name. */
async function addDocument(found: Gathering, file: ListFile, listing: ZipListing): Promise<void> {
  const source = fileSource(file);
  const { document } = listing;
  const problem: Problem = { code: 'list-document', path: file.path, detail: DOCUMENTS[document ?? 'Office'] };
  if (document !== 'xlsx' && document !== 'ods') {
    found.noLists.push({ source, problem, zip: null });
    return;
  }
  const sheets = await readSheets(file, listing.unpackedSize);
  if (sheets === null) found.noLists.push({ source, problem, zip: null });
  for (const { source: sheetSource, cells, head: text, isNote } of sheetTexts(file, sheets ?? [])) {
    const lines = text.split('\n').filter((line) => line.replaceAll(',', '').trim() !== '');
    const head = { text, lines, whole: false };
    const heads = cells === null ? headsOf(head) : sheetHeads(cells);
    const refused = refusalOf(heads);
    if (refused !== null) {
      found.noLists.push({ source: sheetSource, problem: { code: refused, path: sheetSource.path }, zip: null });
      continue;
    }
    const sheet = { encoding: 'utf-8', head, sheet: cells, zip: null, heads, isNote, isMailQuoted: false } as const;
    found.texts.push({ source: sheetSource, ...sheet });
  }
}

const DOCUMENTS = {
  xlsx: 'Excel',
  ods: 'OpenDocument',
  Numbers: 'Numbers',
  Pages: 'Pages',
  Keynote: 'Keynote',
  Word: 'Word',
  PowerPoint: 'PowerPoint',
  OpenDocument: 'OpenDocument',
  Office: 'Office',
} as const;

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
    found.brokenZips.push({ path: nested.path, fullPath: nested.path, problem });
    return;
  }
  await addZip(found, inner, depth + 1, signal);
}
