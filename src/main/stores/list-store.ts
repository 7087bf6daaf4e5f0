import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Outcome, SavedList, SavedListPart } from '../../bridge/contract.ts';
import { asset } from '../../bridge/schemas/asset-schema.ts';
import { savedListPart } from '../../bridge/schemas/list-schema.ts';
import { placeSummary } from '../../bridge/schemas/place-schema.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Log } from '../log.ts';
import { systemCode } from '../problem-of.ts';
import { cutPart, partsOf } from './contents-parts.ts';
import { parseJson } from './json-store.ts';
import { setAside } from './set-aside.ts';

/** The lists that a person gave, kept for the next start. Each is a folder with one file a part. */
export interface ListStore {
  save(list: SavedList): Promise<void>;
  /** Takes one part; the list replaces the one before when its last part has come. False: a part was missing. */
  savePart(part: SavedListPart): Promise<boolean>;
  load(listId: string): Promise<SavedList | null>;
  /** One part; null when there is none. A list that cannot be read stays where it is; a damaged one is set aside. */
  loadPart(listId: string, part: number): Promise<Outcome<SavedListPart | null>>;
  remove(listId: string): Promise<void>;
}

/** Ids come from the window: a hash of one is a file name that cannot mean anything else. */
function folderName(listId: string): string {
  return createHash('sha256').update(listId).digest('hex').slice(0, 40);
}

/** A store under `folder`. A list is written beside and takes its place with one rename. */
export function createListStore(folder: string, log: Log): ListStore {
  /** Lists that are arriving part by part: id -> where they are written and what has come. */
  const arriving = new Map<string, { readonly beside: string; readonly parts: Set<number> }>();
  const placeOf = (listId: string): string => path.join(folder, folderName(listId));
  const fileOf = (listFolder: string, part: number): string => path.join(listFolder, `part-${part}.json`);

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
    await writeFile(fileOf(known.beside, part.part), JSON.stringify(part), { mode: 0o600 });
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

  const loadPart: ListStore['loadPart'] = async (listId, part) => {
    // While a new one arrives, nothing is tidied: part 0 of a list is asked for first, and at the start.
    if (part === 0 && !arriving.has(listId)) await tidyUp(listId);
    try {
      const checked = savedListPart.safeParse(parseJson(await readFile(fileOf(placeOf(listId), part), 'utf8')));
      if (checked.success && checked.data.id === listId && checked.data.part === part)
        return { ok: true, value: checked.data };
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return { ok: true, value: null };
      log.error('reading a list', error);
      return { ok: false, problem: { code: 'kept-list-unreadable' } };
    }
    log.write('warn', 'a saved list is damaged; it was set aside');
    await setAside(placeOf(listId)).catch((error: unknown) => log.error('setting a list aside', error));
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
    load: async (listId) => {
      const loaded = async (part: number): Promise<SavedListPart | null> => {
        const outcome = await loadPart(listId, part);
        return outcome.ok ? outcome.value : null;
      };
      const first = await loaded(0);
      const head = first && placeSummary.safeParse(parseJson(first.text));
      if (!first || !head?.success) return null;
      const assets: PlaceContents['assets'][number][] = [];
      for (let part = 1; part < first.parts; part += 1) {
        const next = await loaded(part);
        const checked = next && z.array(asset).safeParse(parseJson(next.text));
        if (!checked?.success) return null;
        for (const one of checked.data) assets.push(one);
      }
      return { id: first.id, name: first.name, format: first.format, contents: { ...head.data, assets } };
    },
    remove: async (listId) => {
      await rm(placeOf(listId), { recursive: true, force: true });
    },
  };
}

function ignoreMissing(error: unknown): void {
  if (systemCode(error) !== 'ENOENT') throw error;
}
