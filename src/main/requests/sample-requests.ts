import { rm } from 'node:fs/promises';
import type { Ipc } from '../ipc.ts';
import type { Log } from '../log.ts';
import { placeIdOf } from '../places/known-place.ts';
import type { PlacesWithSample } from '../places/place-store.ts';
import type { ScannerClient } from '../scan/scanner-client.ts';
import type { Scans } from '../scan/scans.ts';

/** Makes the sample library and its list in the data folder. */
export type SampleMaker = () => Promise<{
  readonly folder: string;
  readonly listName: string;
  readonly listCsv: string;
}>;

/**
 * The sample: a folder of made photos, known for as long as it is looked at, with an index of its own. Leaving it, and every
 * start of the app, removes all of that.
 */
export function answerSampleRequests(parts: {
  readonly ipc: Ipc;
  readonly places: PlacesWithSample;
  readonly host: ScannerClient;
  readonly scans: Scans;
  readonly make: SampleMaker;
  /** The folder of the photos, and that of their index. */
  readonly folders: readonly string[];
  readonly log: Log;
}): void {
  const { ipc, places, host, scans } = parts;

  let removing: Promise<void> = Promise.resolve();
  const removeNow = async (): Promise<void> => {
    for (const folder of parts.folders)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch((error: unknown) =>
        parts.log.error('removing the sample', error),
      );
  };
  /** One after the other: what is being removed must not be what is being made. */
  const remove = (): Promise<void> => {
    removing = removing.then(removeNow);
    return removing;
  };
  const leave = async (): Promise<void> => {
    const known = places.closeSample();
    if (known) {
      host.tell('cancel', known.place.id);
      host.tell('unwatch', known.place.id);
      scans.forget(known.place.id);
    }
    await remove();
  };

  ipc.handle('sample:open', async () => {
    await leave();
    const { folder, listName, listCsv } = await parts.make();
    const described = await host.describe(folder, null);
    if (!described.ok) return described;
    const place = { ...described.value, id: placeIdOf({ folder, only: null }) };
    return {
      ok: true,
      value: { place: await places.openSample({ place, folder, lastScanAt: null }), listName, listCsv },
    };
  });
  ipc.handle('sample:leave', async () => {
    await leave();
    return { ok: true, value: null };
  });
  // What an app that ended in the middle of the sample left behind.
  void remove();
}
