import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import type { PlaceContents } from '../../src/model/place.ts';
import { describePlace } from '../../src/scanner/describe-place.ts';
import { INDEX_FILE } from '../../src/scanner/index/earlier-index.ts';
import { recallBatches } from '../../src/scanner/index/record-batch.ts';
import { BATCH } from '../../src/scanner/index/scan-memory.ts';
import { usualWorkers } from '../../src/scanner/pool/ahead-by-need.ts';
import { AHEAD } from '../../src/scanner/pool/worker-pool.ts';
import { seededRandom } from '../../src/scanner/sample/media/noise.ts';
import { BATCH_FILES } from '../../src/scanner/scan/file-queue.ts';
import { startScan } from '../../src/scanner/scan.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { timeless } from '../fixtures/timeless.ts';
import { killsIn, runUntil } from './killed-run.ts';
import { photoTree } from './photo-library.ts';
import { naming, opened } from './read-only-calls.ts';
import { commandLine } from './traced-run.ts';

/** A kill may cost what the index had not written yet, and what the workers have read or are reading but main has not heard of. */
const MOST_REPEATED = BATCH - 1 + usualWorkers() * AHEAD * BATCH_FILES;

const REPORTS = { 'r.html': '--report', 'r.csv': '--csv', 'r.json': '--json', 'r.sha1': '--checksums' } as const;

/** What a round of kills came to, for the test to print. */
export interface KillTally {
  kills: number;
  survivedToEnd: number;
  mostRepeated: number;
  remembered: number;
  /** Kinds of calls at which it was killed: in the photos, the index or a report. */
  kinds: Set<string>;
}

async function scanAgain(photos: string, dataFolder: string) {
  const place = await describePlace(photos);
  const outcome = await startScan({ place, folder: photos, proof: true, dataFolder }, () => undefined).done;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome;
}

function withoutMoment({ asOf: _, ...contents }: PlaceContents): unknown {
  return timeless(contents);
}

/**
 * Files of the index that a later run need not read: those with a fingerprint. Those of the first look have none yet, and a
 * run that proves reads them.
 */
function provenIn(dataFolder: string): number {
  const file = path.join(dataFolder, INDEX_FILE);
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file);
  try {
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'batches'").get();
    return Number(tables?.n) === 0 ? 0 : countProven(database);
  } finally {
    database.close();
  }
}

function countProven(database: DatabaseSync): number {
  const batches = database.prepare('SELECT records, sum FROM batches WHERE folder = ? ORDER BY key');
  batches.setReturnArrays(true);
  return database
    .prepare('SELECT key FROM folders')
    .all()
    .flatMap(({ key }) => [...recallBatches(batches.all(Number(key)), Number(key), '').files.values()])
    .filter((known) => known.settled && known.fingerprint !== null).length;
}

/** The text of a report without the moments in it. */
function textWithoutMoments(text: string): string {
  return text
    .replaceAll(/"(asOf|scannedAt|createdAt)": ?"?[^,"}]+"?/g, '"at": 0')
    .replaceAll(/# (made|scanned|as of)[^\n]*/gi, '# made')
    .replaceAll(/\d{2}:\d{2} UTC/g, 'UTC');
}

/**
 * Kills a full check `rounds` times, at calls chosen by `seed`, over a library of `photos`; after every kill looks at
 * the index and at the reports, and lets the scan go on to its end.
 */
export async function killTheCheck(rounds: number, photos: number, seed: number): Promise<KillTally> {
  const tree = photoTree(photos);
  const folder = path.join(tree, 'photos');
  const check = (out: string) =>
    commandLine([
      'check', folder, '--icloud', path.join(tree, 'list'), '--today', '2026-11-22', '--index', path.join(out, 'index'), '--force',
      ...Object.entries(REPORTS).flatMap(([name, option]) => [option, path.join(out, 'reports', name)]),
    ]); // biome-ignore format: one line an idea
  const outFolder = (): string => {
    const out = tempFolder();
    mkdirSync(path.join(out, 'reports'));
    for (const name of Object.keys(REPORTS)) writeFileSync(path.join(out, 'reports', name), 'the old report');
    return out;
  };

  const undisturbed = outFolder();
  const whole = runUntil(check(undisturbed), tree, null);
  const good = await scanAgain(folder, path.join(undisturbed, 'index'));
  expect(good.stats.filesRead).toBe(0);
  const total = opened(whole.calls, folder).filter(({ flags }) => !flags.includes('O_DIRECTORY')).length;

  const proven = provenIn(path.join(undisturbed, 'index'));
  expect(proven).toBeGreaterThanOrEqual(photos);

  const kinds = [...killsIn(whole.calls, [folder, undisturbed])];
  const tally: KillTally = { kills: 0, survivedToEnd: 0, mostRepeated: 0, remembered: 0, kinds: new Set() };
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const [kind, kills] = kinds[round % kinds.length] ?? ['', []];
    const kill = kills[Math.floor(random() * kills.length)] ?? { moment: 'write', nth: 1 };
    const what = `round ${round}: killed at ${kind} ${kill.nth}`;
    const out = outFolder();
    const run = runUntil(check(out), tree, kill);
    if (run.killed) {
      tally.kills += 1;
      tally.kinds.add(kind);
    } else tally.survivedToEnd += 1;

    for (const name of Object.keys(REPORTS)) {
      const text = readFileSync(path.join(out, 'reports', name), 'utf8');
      if (text === 'the old report') continue;
      expect(textWithoutMoments(text), `${what}: ${name}`).toBe(
        textWithoutMoments(readFileSync(path.join(undisturbed, 'reports', name), 'utf8')),
      );
    }
    const index = path.join(out, 'index');
    const remembered = provenIn(index);
    const again = await scanAgain(folder, index);
    expect(withoutMoment(again.contents), what).toEqual(withoutMoment(good.contents));
    const begun = new Set(
      opened(naming(run.calls, folder), folder)
        .filter(({ flags }) => !flags.includes('O_DIRECTORY'))
        .map(({ path: file }) => file),
    ).size;
    const repeated = begun + again.stats.filesRead - total;
    expect(repeated, what).toBeLessThanOrEqual(MOST_REPEATED);
    expect(again.stats.filesRead, what).toBe(proven - remembered);
    tally.mostRepeated = Math.max(tally.mostRepeated, repeated);
    tally.remembered = Math.max(tally.remembered, remembered);
    expect(
      readdirSync(index).filter((name) => name.includes('damaged')),
      what,
    ).toEqual([]);
    expect((await scanAgain(folder, index)).stats.filesRead, what).toBe(0);
  }
  return tally;
}
