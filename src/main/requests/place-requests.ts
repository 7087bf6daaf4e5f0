import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FoundPlace, Outcome, PlaceRef } from '../../bridge/contract.ts';
import { UNKNOWN_STANDING, wordOf } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import { isArchiveFile } from '../../scanner/archives/archive-kind.ts';
import { doesAnswer } from '../../scanner/place/does-answer.ts';
import { folderProblem } from '../../scanner/walk/folder-problem.ts';
import type { Ipc, Push } from '../ipc.ts';
import { chosenPlace } from '../places/chosen-place.ts';
import type { Found } from '../places/found-places.ts';
import { type KnownPlace, placeIdOf, toRef } from '../places/known-place.ts';
import { overlappingPlace } from '../places/overlap.ts';
import type { PlaceStore } from '../places/place-store.ts';
import type { ScanActivity } from '../scan/scan-activity.ts';
import type { ScannerClient } from '../scan/scanner-client.ts';
import type { Scans } from '../scan/scans.ts';
import type { DropJudge } from '../security/drop-rule.ts';
import { cutPart } from '../stores/contents-parts.ts';

const fail = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

/** Places: chosen by dialog or dropped; their paths stay here. */
export function answerPlaceRequests(parts: {
  readonly ipc: Ipc;
  readonly push: Push;
  readonly places: PlaceStore;
  readonly host: ScannerClient;
  readonly scans: Scans;
  readonly activity: ScanActivity;
  readonly chooseFolder: () => Promise<string | null>;
  readonly chooseZip: () => Promise<string | null>;
  readonly judgeDrop: DropJudge;
  /** Places that are there by their names. */
  readonly find: () => Promise<readonly Found[]>;
}): void {
  const { ipc, push, places, host, scans, activity } = parts;
  const changed = async (): Promise<void> => push('places:changed', { places: await places.refs() });

  /** Removed since the app began: these can be put back. */
  const removed = new Map<string, KnownPlace>();

  const remove = async (placeId: string): Promise<void> => {
    host.tell('cancel', placeId);
    host.tell('unwatch', placeId);
    scans.forget(placeId);
    activity.forget(placeId);
    await places.remove(placeId);
  };

  const add = async (file: string): Promise<Outcome<PlaceRef>> => {
    if (!(await doesAnswer(file))) return fail({ code: 'folder-silent', path: path.basename(file) });
    const info = await stat(file).catch((error: unknown) => folderProblem(error, path.basename(file)));
    if ('code' in info) return fail(info);
    if (!info.isDirectory() && !isArchiveFile(file)) return fail({ code: 'folder-not-a-folder' });
    const other = await overlappingPlace(file, await places.all());
    if (other) return fail({ code: 'folder-overlaps', path: path.basename(file), detail: other.place.name });
    const chosen = await chosenPlace(file);
    const before = await places.get(placeIdOf(chosen));
    const described = await host.describe(
      chosen.folder,
      chosen.only,
      wordOf(before?.place.standing ?? UNKNOWN_STANDING),
    );
    if (!described.ok) return described;
    // A part that was a place of its own, before the others came, is one no more.
    for (const part of await places.partsOf(chosen)) await remove(part.place.id);
    const known = await places.add(chosen, described.value);
    await changed();
    return { ok: true, value: await toRef(known, await places.all()) };
  };

  /** What the person says of a place is heard at once, and kept with the place. */
  ipc.handle('places:say', async ({ placeId, word }) => {
    const known = await places.get(placeId);
    if (!known) return fail({ code: 'folder-missing' });
    const described = await host.describe(known.folder, known.only ?? null, word);
    if (!described.ok) return described;
    await places.add({ folder: known.folder, only: known.only ?? null }, described.value);
    await changed();
    await scans.again(placeId);
    return { ok: true, value: null };
  });
  ipc.handle('places:list', async () => ({ ok: true, value: await places.refs() }));
  const addChosen = async (chosen: string | null): Promise<Outcome<PlaceRef | null>> =>
    chosen === null ? { ok: true, value: null } : add(chosen);
  ipc.handle('places:choose', async () => addChosen(await parts.chooseFolder()));
  ipc.handle('places:choose-zip', async () => addChosen(await parts.chooseZip()));
  ipc.handle('places:add-dropped', async ({ droppedPath }) => {
    const verdict = await parts.judgeDrop(droppedPath);
    return verdict === 'refused' ? fail({ code: 'drop-refused' }) : addChosen(verdict === 'yes' ? droppedPath : null);
  });
  ipc.handle('places:found', async () => {
    const known = await places.all();
    const fresh: FoundPlace[] = [];
    for (const { folder, ...found } of await parts.find()) {
      const isKnown = known.some((other) => other.folder === folder) || (await overlappingPlace(folder, known));
      if (!isKnown) fresh.push(found);
    }
    return { ok: true, value: fresh };
  });
  ipc.handle('places:add-found', async ({ foundId }) => {
    // Found anew: the page has no path that it could send.
    const found = (await parts.find()).find(({ id }) => id === foundId);
    return found ? add(found.folder) : fail({ code: 'folder-missing' });
  });
  ipc.handle('places:remove', async ({ placeId }) => {
    const known = await places.get(placeId);
    if (known) removed.set(placeId, known);
    await remove(placeId);
    await changed();
    return { ok: true, value: null };
  });
  ipc.handle('places:restore', async ({ placeId }) => {
    const known = removed.get(placeId);
    if (!known) return fail({ code: 'folder-missing' });
    const restored = await places.add({ folder: known.folder, only: known.only ?? null }, known.place);
    removed.delete(placeId);
    await changed();
    return { ok: true, value: await toRef(restored, await places.all()) };
  });
  ipc.handle('places:let-go', ({ placeId }) => scans.letGo(placeId));
  ipc.handle('places:same-files', ({ first, copy }) => scans.sameFiles(first, copy));
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
      await scans.tell(verb, placeId);
      if (verb !== 'cancel') activity.paused(placeId, verb === 'pause');
      return { ok: true, value: null };
    });
  }
}
