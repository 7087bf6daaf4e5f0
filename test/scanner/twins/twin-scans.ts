import type { PlaceContents } from '../../../src/model/place.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { memoryKey } from '../../../src/scanner/index/memory-key.ts';
import type { RememberedFile } from '../../../src/scanner/index/remembered-file.ts';
import { ScanMemory } from '../../../src/scanner/index/scan-memory.ts';
import type { ScanRequest } from '../../../src/scanner/scan/scan-request.ts';
import type { ScanOutcome } from '../../../src/scanner/scan/scan-run.ts';
import type { ScanOptions } from '../../../src/scanner/scan/scan-session.ts';
import { type RunningScan, startScan } from '../../../src/scanner/scan.ts';
import { meetForTwins } from '../../../src/scanner/twins/twin-meeting.ts';
import { timeless } from '../../fixtures/timeless.ts';
import { PLACE, requestFor } from '../scan/run-scan.ts';

/** What one scan gave and told. */
export interface Run {
  readonly outcome: ScanOutcome;
  readonly events: readonly ScanEvent[];
}

export interface TwinWish {
  readonly request?: Partial<ScanRequest>;
  /** By number of the folder. */
  readonly requests?: readonly Partial<ScanRequest>[];
  readonly options?: readonly Partial<ScanOptions>[];
  readonly onEvent?: (number: number, event: ScanEvent, scans: readonly RunningScan[]) => void;
}

export function placeOf(folder: string) {
  return { ...PLACE, id: `place ${folder}` };
}

/** Scans one folder alone. */
export async function scanAlone(
  folder: string,
  request: Partial<ScanRequest> = {},
  options: ScanOptions = {},
): Promise<Run> {
  const events: ScanEvent[] = [];
  const asked = requestFor(folder, { proof: true, inOnePass: true, place: placeOf(folder), ...request });
  const outcome = await startScan(asked, (event) => events.push(event), { workers: 1, ...options }).done;
  return { outcome, events };
}

/** Scans folders side by side, the first one first. */
export async function scanTogether(folders: readonly string[], wish: TwinWish = {}): Promise<Run[]> {
  const meeting = meetForTwins(folders.length - 1);
  const seats = [meeting.first, ...meeting.others];
  const scans: RunningScan[] = [];
  const heard = folders.map((): ScanEvent[] => []);
  for (const [i, folder] of folders.entries()) {
    const more = { ...wish.request, ...wish.requests?.[i] };
    const asked = requestFor(folder, { proof: true, inOnePass: true, place: placeOf(folder), ...more });
    const twins = seats[i];
    const onEvent = (event: ScanEvent) => {
      heard[i]?.push(event);
      wish.onEvent?.(i, event, scans);
    };
    scans.push(startScan(asked, onEvent, { workers: 1, ...(twins ? { twins } : {}), ...wish.options?.[i] }));
  }
  const outcomes = await Promise.all(scans.map(({ done }) => done));
  return outcomes.map((outcome, i) => ({ outcome, events: heard[i] ?? [] }));
}

/** Everything that a scan says and that does not depend on the moment: to be equal for two scans of one folder. */
export function sayingOf({ outcome, events }: Run) {
  if (!outcome.ok) return { problem: outcome.problem };
  const { contents, stats, everything } = outcome;
  const warnings = events.flatMap((event) => (event.type === 'warning' ? [JSON.stringify(event.problem)] : []));
  return {
    contents: { ...timeless(contents), asOf: 0 },
    proven: provenIn(contents),
    files: stats.files,
    filesRead: stats.filesRead,
    warnings: warnings.sort(),
    records: everything?.folders.map(({ path, files }) => [
      path,
      files.map(({ folder: _, readAt, ...file }) => ({ ...file, readAt: readAt !== null })),
    ]),
  };
}

function provenIn({ assets }: PlaceContents): string[] {
  return assets.flatMap(({ resources }) =>
    resources.flatMap(({ path, fingerprint, readAt }) =>
      fingerprint ? [`${path} ${fingerprint} ${readAt !== null}`] : [],
    ),
  );
}

/** What the index remembers of a folder, file by file, without the moment of reading. */
export function remembered(
  dataFolder: string,
  folder: string,
): [string, (Omit<RememberedFile, 'readAt'> & { wasRead: boolean })[]][] {
  const memory = new ScanMemory(dataFolder, memoryKey(placeOf(folder)), (problem) => {
    throw new Error(problem.code);
  });
  try {
    return [...memory.folderPaths].sort().map((path) => {
      const files = Array.from(memory.files(path).values(), ({ readAt, ...row }) => ({
        ...row,
        wasRead: readAt !== null,
      }));
      return [path, files.sort((a, b) => (a.name < b.name ? -1 : 1))];
    });
  } finally {
    memory.close();
  }
}
