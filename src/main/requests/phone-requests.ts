import { createHash } from 'node:crypto';
import type { BackupRef, Outcome, PhoneReading } from '../../bridge/contract.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { FoundBackup } from '../../scanner/photos-library/iphone-backup.ts';
import type { Ipc } from '../ipc.ts';
import { libraryFormat } from '../library-format.ts';
import type { Reply, ScannerClient } from '../scan/scanner-client.ts';
import type { ListStore } from '../stores/list-store.ts';

/** iPhones on cables and their backups: found and read by the scanner process; their lists are kept like any other. */
export function answerPhoneRequests(parts: {
  readonly ipc: Ipc;
  readonly lists: ListStore;
  readonly host: ScannerClient;
  readonly now: () => number;
}): void {
  const { ipc, lists, host } = parts;

  const keep = async (reply: Reply<PlaceContents>): Promise<Outcome<PhoneReading>> => {
    if (!reply.ok) return reply;
    const { place, phone } = reply.value;
    if (!phone) return { ok: false, problem: { code: 'phone-strange', technical: 'a list without a phone' } };
    const list = { id: `phone-${hashOf(place.id)}`, name: place.name };
    await lists.save({ ...list, format: libraryFormat(reply.value), contents: reply.value });
    return { ok: true, value: { list, phone } };
  };

  ipc.handle('phones:find', async () => host.findPhones());
  ipc.handle('phones:read', async ({ phoneId, proof }) => keep(await host.readPhone(phoneId, proof, parts.now())));
  ipc.handle('phones:stop', async () => {
    host.stopPhone();
    return { ok: true, value: null };
  });
  ipc.handle('phones:backups', async () => {
    const found = await host.findBackups();
    return found.ok ? { ok: true, value: found.value.map(backupRef) } : found;
  });
  ipc.handle('phones:read-backup', async ({ backupId }) => {
    // Found anew: the page has no path that it could send.
    const found = await host.findBackups();
    if (!found.ok) return found;
    const backup = found.value.find((each) => backupRef(each).id === backupId);
    if (!backup) return { ok: false, problem: { code: 'folder-missing' } };
    return keep(await host.readLibrary(backup.folder, parts.now()));
  });
}

function backupRef({ folder, about }: FoundBackup): BackupRef {
  return { id: hashOf(folder), ...about };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
