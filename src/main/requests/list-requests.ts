import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome, SavedList } from '../../bridge/contract.ts';
import { folderProblem } from '../../scanner/walk/folder-problem.ts';
import type { Ipc } from '../ipc.ts';
import type { ScanHost } from '../scan/scan-host.ts';
import type { ListStore } from '../stores/list-store.ts';

/** Lists: kept for the next start, and a Photos library read as a list of iCloud. */
export function answerListRequests(parts: {
  readonly ipc: Ipc;
  readonly lists: ListStore;
  readonly host: ScanHost;
  readonly chooseLibrary: () => Promise<string | null>;
  readonly now: () => number;
}): void {
  const { ipc, lists, host } = parts;

  const read = async (folder: string): Promise<Outcome<SavedList>> => {
    const info = await stat(folder).catch((error: unknown) => folderProblem(error, path.basename(folder)));
    if ('code' in info) return { ok: false, problem: info };
    if (!info.isDirectory()) return { ok: false, problem: { code: 'folder-not-a-folder' } };
    const reply = await host.readLibrary(folder, parts.now());
    if (!reply.ok) return reply;
    const id = `library-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 20)}`;
    const list: SavedList = { id, name: path.basename(folder), format: 'photos-library', contents: reply.value };
    await lists.save(list);
    return { ok: true, value: list };
  };

  ipc.handle('lists:choose-library', async () => {
    const folder = await parts.chooseLibrary();
    return folder === null ? { ok: true, value: null } : read(folder);
  });
  ipc.handle('lists:add-dropped-library', ({ droppedPath }) => read(droppedPath));
  ipc.handle('lists:save', async (list) => {
    await lists.save(list);
    return { ok: true, value: null };
  });
  ipc.handle('lists:save-part', async (part) =>
    (await lists.savePart(part))
      ? { ok: true, value: null }
      : { ok: false, problem: { code: 'option-invalid', technical: 'a part of the list did not come' } },
  );
  ipc.handle('lists:load', async ({ listId }) => ({ ok: true, value: await lists.load(listId) }));
  ipc.handle('lists:load-part', ({ listId, part }) => lists.loadPart(listId, part));
  ipc.handle('lists:remove', async ({ listId }) => {
    await lists.remove(listId);
    return { ok: true, value: null };
  });
}
