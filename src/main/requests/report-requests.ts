import { existsSync } from 'node:fs';
import type { OpenedReport, Outcome } from '../../bridge/contract.ts';
import type { Ipc } from '../ipc.ts';
import { isOfPlace } from '../places/known-place.ts';
import type { PlaceStore } from '../places/place-store.ts';
import type { ReportSaver } from '../reports/save-report.ts';
import { fileOnDisk } from '../security/file-on-disk.ts';

/** Reports, "show in folder", and links: everything that reaches out of the window into the system. */
export function answerReportRequests(parts: {
  readonly ipc: Ipc;
  readonly saver: ReportSaver;
  readonly takeOpened: () => Promise<Outcome<OpenedReport | null>>;
  readonly places: PlaceStore;
  readonly links: ReadonlyMap<string, string>;
  readonly showInFolder: (file: string) => void;
  readonly openInBrowser: (address: string) => Promise<void>;
}): void {
  const { ipc, saver, places } = parts;

  ipc.handle('report:save', (wish) => saver.save(wish));
  ipc.handle('report:print', (wish) => saver.print(wish));
  ipc.handle('report:show', async ({ savedId }) => {
    const file = saver.pathOf(savedId);
    if (file === null || !existsSync(file)) return { ok: false, problem: { code: 'file-vanished' } };
    parts.showInFolder(file);
    return { ok: true, value: null };
  });
  ipc.handle('report:take-opened', () => parts.takeOpened());
  ipc.handle('file:show', async ({ placeId, path }) => {
    const known = await places.get(placeId);
    const file = known && (await fileOnDisk(known.folder, path));
    if (!known || !file || !isOfPlace(known, file)) return { ok: false, problem: { code: 'file-vanished' } };
    parts.showInFolder(file);
    return { ok: true, value: null };
  });
  ipc.handle('link:open', async ({ linkId }) => {
    const address = parts.links.get(linkId);
    if (address === undefined) return { ok: false, problem: { code: 'option-invalid', technical: 'no such link' } };
    await parts.openInBrowser(address);
    return { ok: true, value: null };
  });
}
