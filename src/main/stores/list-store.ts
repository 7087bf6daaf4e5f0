import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Outcome, SavedListPart } from '../../bridge/contract.ts';
import { asset } from '../../bridge/shapes/asset.ts';
import { id, partNumber, pathText } from '../../bridge/shapes/basics.ts';
import { placeSummary } from '../../bridge/shapes/contents.ts';
import { listFormat, savedListPart } from '../../bridge/shapes/user-state.ts';
import type { ListFormat } from '../../lists/parsed-list.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Log } from '../log.ts';
import { systemCode } from '../problem-of.ts';
import { cutPart, partsOf } from './contents-parts.ts';
import { parseJson } from './json-store.ts';
import { DAMAGED, setAside } from './set-aside.ts';

/** What a stored part is: the part, one of a format that this version does not know, or damaged. */
type StoredPart = SavedListPart | 'newer' | 'damaged';

const VERSION = 2;

const head = z.object({
  version: z.literal(VERSION),
  id,
  name: pathText,
  format: z.string().max(100),
  part: partNumber,
  parts: partNumber,
  sha256: z.string(),
});

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * One part as a file: a line of JSON about it, then its text with a checksum, so that a text in which one byte is another is never
 * taken for a list.
 */
function writePart({ text, ...about }: SavedListPart): string {
  return `${JSON.stringify({ version: VERSION, ...about, sha256: sumOf(text) })}\n${text}`;
}

/** Reads what {@link writePart} wrote. */
function readPart(file: string): StoredPart {
  const end = file.indexOf('\n');
  const checked = head.safeParse(parseJson(file.slice(0, Math.max(0, end))));
  const text = file.slice(end + 1);
  if (!checked.success || checked.data.sha256 !== sumOf(text)) return 'damaged';
  const { version: _version, sha256: _sha256, ...about } = checked.data;
  const format = listFormat.safeParse(about.format);
  return format.success ? { ...about, format: format.data, text } : 'newer';
}

const textOf = (schema: z.ZodType) => z.string().transform(parseJson).pipe(schema);
const assets = textOf(z.array(asset));
const rest = textOf(placeSummary);

/** A part as version 1 wrote it: one JSON object without a checksum, so that its text is looked at. */
function readFirstVersion(file: string): StoredPart {
  const checked = savedListPart.safeParse(parseJson(file));
  if (!checked.success) return 'damaged';
  const text = (checked.data.part === 0 ? rest : assets).safeParse(checked.data.text);
  return text.success ? checked.data : 'damaged';
}

/** A list in one piece, as main reads it from a Photos library. */
export interface SavedList {
  readonly id: string;
  readonly name: string;
  readonly format: ListFormat;
  readonly contents: PlaceContents;
}

/** The lists that a person gave, kept for the next start. Each is a folder with one file a part. */
export interface ListStore {
  save(list: SavedList): Promise<void>;
  /** Takes one part; the list replaces the one before when its last part has come. False: a part was missing. */
  savePart(part: SavedListPart): Promise<boolean>;
  /** One part; null when there is none. A list that cannot be read stays where it is; a damaged one is set aside. */
  loadPart(listId: string, part: number): Promise<Outcome<SavedListPart | null>>;
  remove(listId: string): Promise<void>;
}

/** Ids come from the window: a hash of one is a file name that cannot mean anything else. */
function folderName(listId: string): string {
  return createHash('sha256').update(listId).digest('hex').slice(0, 40);
}

/** The folder of lists, and that of version 1, which is read where this version keeps nothing of a list, and never changed. */
const FOLDER = 'lists-2';
const FIRST_FOLDER = 'lists';

/** A store in `dataFolder`. A list is written beside and takes its place with one rename. */
export function createListStore(dataFolder: string, log: Log): ListStore {
  const folder = path.join(dataFolder, FOLDER);
  /** Lists that are arriving part by part: id -> where they are written and what has come. */
  const arriving = new Map<string, { readonly beside: string; readonly parts: Set<number> }>();
  const placeOf = (listId: string): string => path.join(folder, folderName(listId));
  const fileOf = (listFolder: string, part: number): string => path.join(listFolder, `part-${part}.txt`);
  const firstFolderOf = (listId: string): string => path.join(dataFolder, FIRST_FOLDER, folderName(listId));

  const takePlace = async (listId: string, beside: string): Promise<void> => {
    const old = `${beside}.old`;
    await rename(placeOf(listId), old).catch(ignoreMissing);
    await rename(beside, placeOf(listId));
    await rm(old, { recursive: true, force: true });
  };

  /**
   * Tidies up after a process that was ended in the middle: a list that was moved out of the way and has no successor
   * comes back, and what is left of a list that never came whole goes. Only one process has these stores open.
   */
  const tidyUp = async (listId: string): Promise<void> => {
    const prefix = `${folderName(listId)}.`;
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names.filter((each) => each.endsWith('.part.old'))) {
      // Fails when the list is there, and then it is the newer one.
      const moved = rename(path.join(folder, name), placeOf(listId)).then(() => true);
      if (!(await moved.catch(() => false))) await rm(path.join(folder, name), { recursive: true, force: true });
    }
    for (const name of names.filter((each) => each.endsWith('.part')))
      await rm(path.join(folder, name), { recursive: true, force: true });
  };

  const startArriving = async (listId: string) => {
    await tidyUp(listId);
    const beside = `${placeOf(listId)}.${randomBytes(6).toString('hex')}.part`;
    await mkdir(beside, { recursive: true });
    const fresh = { beside, parts: new Set<number>() };
    arriving.set(listId, fresh);
    return fresh;
  };

  const savePart = async (part: SavedListPart): Promise<boolean> => {
    const known = part.part === 0 ? await startArriving(part.id) : arriving.get(part.id);
    if (!known || part.part >= part.parts) return false;
    await writeFile(fileOf(known.beside, part.part), writePart(part), { mode: 0o600 });
    known.parts.add(part.part);
    if (part.part < part.parts - 1) return true;
    arriving.delete(part.id);
    if (known.parts.size === part.parts) {
      await takePlace(part.id, known.beside);
      return true;
    }
    await rm(known.beside, { recursive: true, force: true });
    return false;
  };

  /** What stands in the file of a part: of this version, else of the first one. Null: there is none. */
  const storedPart = async (listId: string, part: number): Promise<{ stored: StoredPart; isFirst: boolean } | null> => {
    try {
      return { stored: readPart(await readFile(fileOf(placeOf(listId), part), 'utf8')), isFirst: false };
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
    // What is set aside, or has no such part, is not replaced by an older list.
    const own = folderName(listId);
    const names = await readdir(folder).catch((): string[] => []);
    if (names.some((name) => name === own || name.startsWith(`${own}${DAMAGED}`))) return null;
    try {
      const file = path.join(firstFolderOf(listId), `part-${part}.json`);
      return { stored: readFirstVersion(await readFile(file, 'utf8')), isFirst: true };
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      return null;
    }
  };

  const loadPart: ListStore['loadPart'] = async (listId, part) => {
    // While a new one arrives, nothing is tidied: part 0 of a list is asked for first, and at the start.
    if (part === 0 && !arriving.has(listId)) await tidyUp(listId);
    let found: Awaited<ReturnType<typeof storedPart>>;
    try {
      found = await storedPart(listId, part);
    } catch (error) {
      log.error('reading a list', error);
      return { ok: false, problem: { code: 'kept-list-unreadable' } };
    }
    if (found === null) return { ok: true, value: null };
    const { stored, isFirst } = found;
    if (stored === 'newer') return { ok: false, problem: { code: 'kept-list-unreadable' } };
    if (stored !== 'damaged' && stored.id === listId && stored.part === part) return { ok: true, value: stored };
    log.write(
      'warn',
      isFirst ? 'a list of an earlier version is damaged' : 'a saved list is damaged; it was set aside',
    );
    if (!isFirst) await setAside(placeOf(listId)).catch((error: unknown) => log.error('setting a list aside', error));
    return { ok: false, problem: { code: 'kept-list-damaged' } };
  };

  return {
    savePart,
    loadPart,
    save: async ({ id, name, format, contents }) => {
      for (let part = 0; part < partsOf(contents); part += 1) {
        const cut = cutPart(contents, part);
        if (cut) await savePart({ id, name, format, ...cut });
      }
    },
    remove: async (listId) => {
      for (const one of [placeOf(listId), firstFolderOf(listId)]) await rm(one, { recursive: true, force: true });
    },
  };
}

function ignoreMissing(error: unknown): void {
  if (systemCode(error) !== 'ENOENT') throw error;
}
