import type { Asset } from '../../../src/model/asset.ts';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import type { Place, PlaceContents } from '../../../src/model/place.ts';
import type { ScanEvent, ScanStats } from '../../../src/model/scan-event.ts';
import type { ScanRequest } from '../../../src/scanner/scan/scan-request.ts';
import type { ScanOptions } from '../../../src/scanner/scan/scan-session.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { ON_A_DISK } from '../../fixtures/assets.ts';

export const PLACE: Place = {
  id: 'place',
  kind: 'folder',
  source: 'scan',
  name: 'Photos',
  independenceKey: 'computer',
  standing: ON_A_DISK,
};

export function requestFor(folder: string, more: Partial<ScanRequest> = {}): ScanRequest {
  return { place: PLACE, folder, proof: false, dataFolder: null, ...more };
}

export interface ScanRun {
  readonly contents: PlaceContents;
  readonly stats: ScanStats;
  readonly events: readonly ScanEvent[];
}

/** Scans a folder to the end; the result with everything that was told on the way. Throws when the scan fails. */
export async function runScan(
  folder: string,
  more: Partial<ScanRequest> = {},
  options: ScanOptions & { readonly onEvent?: (event: ScanEvent) => void } = {},
): Promise<ScanRun> {
  const events: ScanEvent[] = [];
  const { onEvent, ...rest } = options;
  const scan = startScan(
    requestFor(folder, more),
    (event) => {
      events.push(event);
      onEvent?.(event);
    },
    { workers: 1, ...rest },
  );
  const outcome = await scan.done;
  if (!outcome.ok) throw new Error(`the scan failed: ${JSON.stringify(outcome.problem)}`);
  if (ledgerTotal(outcome.contents.files) !== 0)
    throw new Error(`open ledger ${JSON.stringify(outcome.contents.files)}`);
  return { contents: outcome.contents, stats: outcome.stats, events };
}

/** The assets as a window that listens to the events has them at the end. */
export function assetsHeard(events: readonly ScanEvent[], before: readonly Asset[] = []): Asset[] {
  const assets = new Map(before.map((asset) => [asset.id, asset]));
  for (const event of events) {
    if (event.type === 'batch') for (const asset of event.assets) assets.set(asset.id, asset);
    if (event.type === 'removed') for (const id of event.assetIds) assets.delete(id);
  }
  return [...assets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `path: role state` of every file of every asset, in order. */
export function resourcesOf(contents: PlaceContents): string[] {
  return contents.assets.flatMap((asset) => asset.resources.map((r) => `${r.path}: ${r.role} ${r.state}`)).sort();
}

/** One line of the account; 0 when it has none. */
export function ledgerLine(contents: PlaceContents, code: string): number {
  return contents.files.find((line) => line.code === code)?.count ?? 0;
}
