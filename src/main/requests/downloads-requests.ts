import { existsSync } from 'node:fs';
import type { DownloadsWatch } from '../downloads/downloads-watch.ts';
import type { Ipc } from '../ipc.ts';

/** Getting photos back: what arrived in the folder of downloads. */
export function answerDownloadsRequests(parts: {
  readonly ipc: Ipc;
  readonly downloads: DownloadsWatch;
  readonly showInFolder: (file: string) => void;
}): void {
  const { ipc, downloads } = parts;
  ipc.handle('downloads:get', () => downloads.get());
  ipc.handle('downloads:watch', ({ isOn }) => downloads.watch(isOn));
  ipc.handle('downloads:show', async ({ path }) => {
    const file = await downloads.pathOf(path);
    if (file === null || !existsSync(file)) return { ok: false, problem: { code: 'file-vanished' } };
    parts.showInFolder(file);
    return { ok: true, value: null };
  });
}
