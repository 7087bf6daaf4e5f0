import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome, PlaceRef, Requests } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import { folderProblem } from '../../scanner/walk/folder-problem.ts';
import { isZipFile } from '../../scanner/zips/is-zip-file.ts';
import type { Ipc, Push } from '../ipc.ts';
import { chosenPlace } from '../places/chosen-place.ts';
import { overlappingPlace } from '../places/overlap.ts';
import { type PlaceStore, toRef } from '../places/place-store.ts';
import type { ScanHost } from '../scan/scan-host.ts';
import type { Scans } from '../scan/scans.ts';
import { cutPart } from '../stores/contents-parts.ts';

const fail = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

/** Makes the sample library and its list in the data folder. */
export type SampleMaker = () => Promise<{
  readonly folder: string;
  readonly listName: string;
  readonly listCsv: string;
}>;

/** Places: chosen by dialog, dropped, or the sample; their paths stay here. */
export function answerPlaceRequests(parts: {
  readonly ipc: Ipc;
  readonly push: Push;
  readonly places: PlaceStore;
  readonly host: ScanHost;
  readonly scans: Scans;
  readonly chooseFolder: () => Promise<string | null>;
  readonly makeSample: SampleMaker;
}): void {
  const { ipc, push, places, host, scans } = parts;
  const changed = async (): Promise<void> => push('places:changed', { places: await places.refs() });

  const remove = async (placeId: string): Promise<void> => {
    host.tell('cancel', placeId);
    host.tell('unwatch', placeId);
    scans.forget(placeId);
    await places.remove(placeId);
  };

  const add = async (file: string): Promise<Outcome<PlaceRef>> => {
    const info = await stat(file).catch((error: unknown) => folderProblem(error, path.basename(file)));
    if ('code' in info) return fail(info);
    if (!info.isDirectory() && !isZipFile(file)) return fail({ code: 'folder-not-a-folder' });
    const other = await overlappingPlace(file, await places.all());
    if (other) return fail({ code: 'folder-overlaps', path: path.basename(file), detail: other.place.name });
    const chosen = await chosenPlace(file);
    const described = await host.describe(chosen.folder, chosen.only);
    if (!described.ok) return described;
    // A part that was a place of its own, before the others came, is one no more.
    for (const part of await places.partsOf(chosen)) await remove(part.place.id);
    const known = await places.add(chosen, described.value);
    await changed();
    return { ok: true, value: await toRef(known, await places.all()) };
  };

  ipc.handle('places:list', async () => ({ ok: true, value: await places.refs() }));
  ipc.handle('places:choose', async () => {
    const folder = await parts.chooseFolder();
    return folder === null ? { ok: true, value: null } : add(folder);
  });
  ipc.handle('places:add-dropped', ({ droppedPath }) => add(droppedPath));
  ipc.handle('places:add-sample', async (): Promise<Outcome<Requests['places:add-sample']['gives']>> => {
    const { folder, listName, listCsv } = await parts.makeSample();
    const added = await add(folder);
    return added.ok ? { ok: true, value: { place: added.value, listName, listCsv } } : added;
  });
  ipc.handle('places:remove', async ({ placeId }) => {
    await remove(placeId);
    await changed();
    return { ok: true, value: null };
  });
  ipc.handle('places:contents', ({ placeId }) => scans.contents(placeId));
  ipc.handle('places:contents-part', async ({ placeId, part }) => {
    const contents = await scans.contents(placeId);
    if (!contents.ok) return contents;
    return { ok: true, value: contents.value && cutPart(contents.value, part) };
  });
  ipc.handle('scan:start', async ({ placeId, proof }) => {
    const problem = await scans.start(placeId, proof);
    return problem ? fail(problem) : { ok: true, value: null };
  });
  ipc.handle('scan:prefer', async ({ placeId, paths }) => {
    host.prefer(placeId, paths);
    return { ok: true, value: null };
  });
  for (const verb of ['pause', 'resume', 'cancel'] as const) {
    ipc.handle(`scan:${verb}`, async ({ placeId }) => {
      host.tell(verb, placeId);
      return { ok: true, value: null };
    });
  }
}
