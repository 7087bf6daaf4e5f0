import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ListRef, Outcome } from '../../bridge/contract.ts';
import { doesAnswer } from '../../scanner/place/does-answer.ts';
import { folderProblem } from '../../scanner/walk/folder-problem.ts';
import type { Ipc } from '../ipc.ts';
import { libraryFormat } from '../library-format.ts';
import type { Found } from '../places/found-places.ts';
import type { ScannerClient } from '../scan/scanner-client.ts';
import type { DropJudge } from '../security/drop-rule.ts';
import type { ListStore } from '../stores/list-store.ts';

/** Lists: kept for the next start, and a Photos library read as a list of iCloud. */
export function answerListRequests(parts: {
  readonly ipc: Ipc;
  readonly lists: ListStore;
  readonly host: ScannerClient;
  readonly chooseLibrary: () => Promise<string | null>;
  readonly judgeDrop: DropJudge;
  /** Places that are there by their names. */
  readonly find: () => Promise<readonly Found[]>;
  readonly now: () => number;
}): void {
  const { ipc, lists, host } = parts;

  const read = async (folder: string): Promise<Outcome<ListRef>> => {
    if (!(await doesAnswer(folder)))
      return { ok: false, problem: { code: 'folder-silent', path: path.basename(folder) } };
    const info = await stat(folder).catch((error: unknown) => folderProblem(error, path.basename(folder)));
    if ('code' in info) return { ok: false, problem: info };
    if (!info.isDirectory() && !/\.sqlite3?$/i.test(folder))
      return { ok: false, problem: { code: 'folder-not-a-folder' } };
    const reply = await host.readLibrary(folder, parts.now());
    if (!reply.ok) return reply;
    const id = `library-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 20)}`;
    const name = reply.value.phone ? reply.value.place.name : path.basename(folder);
    await lists.save({ id, name, format: libraryFormat(reply.value), contents: reply.value });
    return { ok: true, value: { id, name } };
  };

  ipc.handle('lists:choose-library', async () => {
    const folder = await parts.chooseLibrary();
    return folder === null ? { ok: true, value: null } : read(folder);
  });
  ipc.handle('lists:add-dropped-library', async ({ droppedPath }) => {
    const verdict = await parts.judgeDrop(droppedPath);
    if (verdict === 'refused') return { ok: false, problem: { code: 'drop-refused' } };
    return verdict === 'yes' ? read(droppedPath) : { ok: true, value: null };
  });
  ipc.handle('lists:add-found-library', async ({ foundId }) => {
    const found = (await parts.find()).find(({ id, kind }) => id === foundId && kind === 'photos-library');
    return found ? read(found.folder) : { ok: false, problem: { code: 'folder-missing' } };
  });
  ipc.handle('lists:save-part', async (part) =>
    (await lists.savePart(part))
      ? { ok: true, value: null }
      : { ok: false, problem: { code: 'option-invalid', technical: 'a part of the list did not come' } },
  );
  ipc.handle('lists:load-part', ({ listId, part }) => lists.loadPart(listId, part));
  ipc.handle('lists:remove', async ({ listId }) => {
    await lists.remove(listId);
    return { ok: true, value: null };
  });
}
